extension Measure {
  /// Percent agreement in which a unit counts by its number of ratings.
  ///
  /// Σ_i Σ_k r_ik(r_ik − 1) ÷ (r_i − 1) over Σ_i r_i, for units with r_i ≥ 2; equal to one minus
  /// the observed disagreement of nominal alpha. Source: Krippendorff, *Content Analysis* (2004).
  static func ratingWeightedAgreement(in study: Study) -> Measure {
    let agreeing = RowValues(in: study) { Double($0.agreeingPairs) / Double($0.ratings - 1) }
    return Measure("percent_agreement_rating_weighted") { sample in
      if let reason = sample.whyUnpairable { return .undefined(reason) }
      return .observed(agreeing.sum(in: sample) / Double(sample.pairableRatings))
    }
  }
}
