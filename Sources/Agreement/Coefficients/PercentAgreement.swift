extension Measure {
  /// The mean over units of the share of agreeing pairs of ratings.
  ///
  /// p_a = mean over the units with r_i ≥ 2 ratings of Σ_k r_ik(r_ik − 1) ÷ (r_i(r_i − 1)), with
  /// weights Σ_kl w_kl over the unit's pairs. Nothing is assumed about chance.
  /// Source: Gwet, *Handbook of Inter-Rater Reliability* (2014), p_a for missing ratings.
  static func percentAgreement(_ disagreement: UnitDisagreement) -> Measure {
    Measure(
      disagreement.weighting.named("percent_agreement"),
      errors: .linearised { sample in
        let scale = Double(sample.ratedUnits) / Double(sample.pairableUnits)
        return StandardError.ofMean(in: sample) { row in
          sample.study.rows[row].isPairable ? scale * (1 - disagreement.rows[row]) : 0
        }
      },
      estimate: { sample in
        if let reason = sample.whyUnpairable { return .undefined(reason) }
        return .observed(1 - disagreement.mean(in: sample))
      })
  }
}
