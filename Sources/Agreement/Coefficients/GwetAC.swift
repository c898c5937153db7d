extension Measure {
  /// Gwet's AC1, with weights AC2: only ratings of hard units are given by chance.
  ///
  /// p_e = T_w ÷ (q(q − 1)) · Σ_k π_k(1 − π_k), where T_w sums all weights (q without weights), q
  /// counts the declared or observed labels and π_k is as in Fleiss' kappa. Stays high where one
  /// label prevails, and so must not be compared with a kappa. Undefined with fewer than two labels.
  /// Source: Gwet 2008; missing ratings, weights and standard error as in Gwet,
  /// *Handbook of Inter-Rater Reliability* (2014).
  static func gwetAC(_ agreement: UnitAgreement) -> Measure {
    let weights = agreement.weighting
    return Measure(
      weights.named(weights.name == nil ? "gwet_ac1" : "gwet_ac2"),
      standardError: { sample in
        let shares = sample.labelShares
        let scale = gwetScale(weights, labels: shares.count)
        return gwetCorrection(agreement, shares: shares)
          .standardError(in: sample) { pattern in
            let others = pattern.ratings.reduce(0) { $0 + 1 - shares[$1.label.number] }
            return scale * others / Double(pattern.ratings.count)
          }
      },
      estimate: { sample in
        if let reason = sample.whyUnpairable { return .undefined(reason) }
        guard weights.tellApart(Array(sample.study.labels.indices)) else {
          return .undefinedAsNothingVaried
        }
        return gwetCorrection(agreement, shares: sample.labelShares).estimate(in: sample)
      })
  }

  private static func gwetCorrection(
    _ agreement: UnitAgreement, shares: [Double]
  ) -> ChanceCorrection {
    let spread = shares.reduce(0) { $0 + $1 * (1 - $1) }
    let scale = gwetScale(agreement.weighting, labels: shares.count)
    return ChanceCorrection(agreement: agreement, expected: scale * spread)
  }

  private static func gwetScale(_ weights: Weighting, labels: Int) -> Double {
    weights.total / (Double(labels) * Double(labels - 1))
  }
}
