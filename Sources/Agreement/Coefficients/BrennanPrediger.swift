extension Measure {
  /// Brennan and Prediger's kappa: chance draws every label alike.
  ///
  /// p_e = Σ_kl w_kl ÷ q², that is 1 ÷ q without weights, for q declared or observed labels. Two
  /// annotators: Bennett's S; more: Randolph's free-marginal kappa. A declared label that nobody
  /// gave raises it. Undefined with fewer than two labels.
  /// Source: Brennan and Prediger 1981; missing ratings and standard error as in Gwet,
  /// *Handbook of Inter-Rater Reliability* (2014).
  static func brennanPrediger(_ disagreement: UnitDisagreement) -> Measure {
    let weights = disagreement.weighting
    return Measure(
      weights.named("brennan_prediger"),
      errors: .linearised { sample in
        let correction = uniformCorrection(disagreement, labels: sample.study.labels.count)
        return correction.standardError(in: sample) { _ in correction.expected }
      },
      estimate: { sample in
        if let reason = sample.whyUnpairable { return .undefined(reason) }
        guard weights.tellsApart else { return .undefinedAsNothingVaried }
        return uniformCorrection(disagreement, labels: sample.study.labels.count)
          .estimate(in: sample)
      })
  }

  private static func uniformCorrection(
    _ disagreement: UnitDisagreement, labels: Int
  ) -> ChanceCorrection {
    let expected = disagreement.weighting.total / (Double(labels) * Double(labels))
    return ChanceCorrection(disagreement: disagreement, expected: expected)
  }
}
