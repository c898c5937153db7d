extension Measure {
  /// Brennan and Prediger's kappa: chance draws every label alike.
  ///
  /// p_e = Σ_kl w_kl ÷ q², that is 1 ÷ q without weights, for q declared or observed labels. Two
  /// annotators: Bennett's S; more: Randolph's free-marginal kappa. A declared label that nobody
  /// gave raises it. Undefined with fewer than two labels.
  /// Source: Brennan and Prediger 1981; missing ratings and standard error as in Gwet,
  /// *Handbook of Inter-Rater Reliability* (2014).
  static func brennanPrediger(_ agreement: UnitAgreement) -> Measure {
    let weights = agreement.weighting
    return Measure(
      weights.named("brennan_prediger"),
      standardError: { sample in
        let expected = uniformChance(weights, labels: sample.study.labels.count)
        return ChanceCorrection(agreement: agreement, expected: expected)
          .standardError(in: sample) { _ in expected }
      },
      estimate: { sample in
        if let reason = sample.whyUnpairable { return .undefined(reason) }
        guard weights.tellApart(Array(sample.study.labels.indices)) else {
          return .undefinedAsNothingVaried
        }
        let expected = uniformChance(weights, labels: sample.study.labels.count)
        return ChanceCorrection(agreement: agreement, expected: expected).estimate(in: sample)
      })
  }

  private static func uniformChance(_ weights: Weighting, labels: Int) -> Double {
    weights.total / (Double(labels) * Double(labels))
  }
}
