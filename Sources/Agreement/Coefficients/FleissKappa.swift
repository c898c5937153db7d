extension Measure {
  /// Fleiss' kappa: chance draws labels as all annotators together gave them.
  ///
  /// p_e = Σ_kl w_kl π_k π_l, where π_k is the mean over the rated units of the label's share of
  /// the unit's ratings. Assumes that units, not annotators, are what is compared; annotators may
  /// differ from unit to unit. Equal to Fleiss 1971 where no rating is missing.
  /// Source: Fleiss 1971; missing ratings and standard error as in Gwet,
  /// *Handbook of Inter-Rater Reliability* (2014).
  static func fleissKappa(_ agreement: UnitAgreement) -> Measure {
    let weights = agreement.weighting
    return Measure(
      weights.named("fleiss_kappa"),
      standardError: { sample in
        let shares = sample.labelShares
        let weighted = weights.applied(to: shares)
        return fleissCorrection(agreement, shares: shares, weighted: weighted)
          .standardError(in: sample) { pattern in
            pattern.ratings.reduce(0) { $0 + weighted[$1.label.number] }
              / Double(pattern.ratings.count)
          }
      },
      estimate: { sample in
        if let reason = sample.whyUnpairable { return .undefined(reason) }
        guard weights.tellApart(sample.labelsGiven) else { return .undefinedAsNothingVaried }
        let shares = sample.labelShares
        let weighted = weights.applied(to: shares)
        return fleissCorrection(agreement, shares: shares, weighted: weighted)
          .estimate(in: sample)
      })
  }

  private static func fleissCorrection(
    _ agreement: UnitAgreement, shares: [Double], weighted: [Double]
  ) -> ChanceCorrection {
    let expected = zip(shares, weighted).reduce(0) { $0 + $1.0 * $1.1 }
    return ChanceCorrection(agreement: agreement, expected: expected)
  }
}
