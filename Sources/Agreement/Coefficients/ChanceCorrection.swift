/// Disagreement set against what chance would give: the shape that the coefficients of Gwet's
/// handbook share, (p_a − p_e) ÷ (1 − p_e), which is 1 − D ÷ D_e.
struct ChanceCorrection {
  let disagreement: UnitDisagreement
  /// The disagreement that chance would give, D_e = 1 − p_e.
  let expected: Double

  func estimate(in sample: Sample) -> Estimate {
    guard expected > 0 else { return .undefinedAsNothingVaried }
    return .corrected(disagreement: disagreement.mean(in: sample), expected: expected)
  }

  /// The linearised standard error for units drawn from an infinite population.
  ///
  /// The coefficient is taken as a mean over units of
  /// (n ÷ n₂)(p_a|i − p_e) ÷ (1 − p_e) − 2(1 − κ)(p_e|i − p_e) ÷ (1 − p_e), where n₂ of the n rated
  /// units have two ratings or more and the first term is 0 for the others.
  /// Source: Gwet, *Handbook of Inter-Rater Reliability* (2014).
  ///
  /// - Parameters:
  ///   - sample: the units.
  ///   - expectedOf: 1 − p_e|i, what a unit of the pattern contributes to D_e.
  /// - Returns: the error, or `nil` with fewer than two rated units.
  func standardError(in sample: Sample, expectedOf: (Study.Pattern) -> Double) -> Double? {
    let scale = chanceScale(in: sample)
    let values = zip(sample.study.patterns, sample.units)
      .filter { !$0.0.ratings.isEmpty }
      .map { pattern, units in
        let chance = scale * (expectedOf(pattern) - expected)
        return (value: own(pattern.row, in: sample) + chance, units: units)
      }
    return StandardError.ofMean(values)
  }

  /// 2(1 − κ) ÷ D_e, by which a unit's deviation from D_e counts.
  func chanceScale(in sample: Sample) -> Double {
    2 * disagreement.mean(in: sample) / (expected * expected)
  }

  /// What the disagreement within a unit of a row adds to the coefficient.
  func own(_ row: Int, in sample: Sample) -> Double {
    guard sample.study.rows[row].isPairable else { return 0 }
    let paired = Double(sample.ratedUnits) / Double(sample.pairableUnits)
    return paired * (1 - disagreement.rows[row] / expected)
  }
}
