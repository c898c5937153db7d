extension Measure {
  /// Gwet's AC1, with weights AC2: only ratings of hard units are given by chance.
  ///
  /// p_e = T_w ÷ (q(q − 1)) · Σ_k π_k(1 − π_k), where T_w sums all weights (q without weights), q
  /// counts the declared or observed labels and π_k is as in Fleiss' kappa. Stays high where one
  /// label prevails, and so must not be compared with a kappa. Undefined with fewer than two labels.
  /// Source: Gwet 2008; missing ratings, weights and standard error as in Gwet,
  /// *Handbook of Inter-Rater Reliability* (2014).
  static func gwetAC(_ disagreement: UnitDisagreement) -> Measure {
    let weights = disagreement.weighting
    return Measure(
      weights.named(weights.name == nil ? "gwet_ac1" : "gwet_ac2"),
      errors: .linearised { sample in
        let chance = GwetChance(weights, in: sample)
        return ChanceCorrection(disagreement: disagreement, expected: 1 - chance.agreement)
          .standardError(in: sample) { pattern in
            let others = pattern.ratings.reduce(0) { $0 + chance.others[$1.label.number] }
            return 1 - chance.scale * others / Double(pattern.ratings.count)
          }
      },
      estimate: { sample in
        if let reason = sample.whyUnpairable { return .undefined(reason) }
        guard weights.tellsApart else { return .undefinedAsNothingVaried }
        let expected = 1 - GwetChance(weights, in: sample).agreement
        return ChanceCorrection(disagreement: disagreement, expected: expected)
          .estimate(in: sample)
      })
  }
}

/// What chance gives for Gwet's coefficients.
private struct GwetChance {
  /// T_w ÷ (q(q − 1)).
  let scale: Double
  /// 1 − π_k of each label.
  let others: [Double]
  /// p_e.
  let agreement: Double

  init(_ weights: Weighting, in sample: Sample) {
    let labels = Double(sample.study.labels.count)
    let shares = sample.labelShares
    scale = (labels * labels - weights.total) / (labels * (labels - 1))
    others = Weighting.identity(of: sample.study).applied(to: shares)
    agreement = scale * zip(shares, others).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
