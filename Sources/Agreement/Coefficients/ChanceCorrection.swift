/// Percent agreement set against what chance would give: the shape that the coefficients of Gwet's
/// handbook share, (p_a − p_e) ÷ (1 − p_e).
struct ChanceCorrection {
  let agreement: UnitAgreement
  /// The agreement that chance would give, p_e.
  let expected: Double

  func estimate(in sample: Sample) -> Estimate {
    .corrected(observed: agreement.mean(in: sample), expected: expected)
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
  ///   - expectedOf: p_e|i, what a unit of the pattern contributes to p_e.
  /// - Returns: the error, or `nil` with fewer than two rated units.
  func standardError(in sample: Sample, expectedOf: (Study.Pattern) -> Double) -> Double? {
    let paired = Double(sample.ratedUnits) / Double(sample.pairableUnits)
    let beyondChance = 1 - expected
    let kappa = (agreement.mean(in: sample) - expected) / beyondChance
    let values = zip(sample.study.patterns, sample.units)
      .filter { !$0.0.ratings.isEmpty }
      .map { pattern, units in
        let observed = agreement.rows[pattern.row] - expected
        let own = pattern.ratings.count > 1 ? paired * observed / beyondChance : 0
        let chance = 2 * (1 - kappa) * (expectedOf(pattern) - expected) / beyondChance
        return (value: own - chance, units: units)
      }
    return StandardError.ofMean(values)
  }
}
