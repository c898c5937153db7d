extension Measure {
  /// Conger's kappa: chance draws labels as each annotator gave them.
  ///
  /// p_e is the mean over ordered pairs of different annotators g, h of Σ_kl w_kl p_gk p_hl, where
  /// p_gk is the label's share of the annotator's own ratings. Two annotators without missing
  /// ratings: Cohen's kappa. Assumes that the annotators are fixed and each works alone.
  /// Source: Conger 1980; missing ratings and standard error as in Gwet,
  /// *Handbook of Inter-Rater Reliability* (2014).
  static func congerKappa(_ disagreement: UnitDisagreement) -> Measure {
    Measure(
      disagreement.weighting.named("conger_kappa"),
      needsAnnotators: true,
      errors: .linearised { sample in
        let marginals = AnnotatorMarginals(in: sample, weights: disagreement.weighting)
        let correction = ChanceCorrection(
          disagreement: disagreement, expected: marginals.expected)
        if let crowd = sample.study.crowd {
          return correction.standardError(in: sample, crowd, marginals)
        }
        return correction.standardError(in: sample, expectedOf: marginals.expected(of:))
      },
      estimate: { sample in
        if let reason = sample.whyUnpairable { return .undefined(reason) }
        let marginals = AnnotatorMarginals(in: sample, weights: disagreement.weighting)
        return ChanceCorrection(disagreement: disagreement, expected: marginals.expected)
          .estimate(in: sample)
      })
  }
}
