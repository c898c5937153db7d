extension Measure {
  /// The share of agreeing pairs among all pairs of ratings of one unit.
  ///
  /// Units with many ratings weigh by their number of pairs.
  static func pairPooledAgreement(in study: Study) -> Measure {
    let agreeing = RowValues(in: study) { Double($0.agreeingPairs) }
    let pairs = RowValues(in: study) { Double($0.pairs) }
    return Measure("percent_agreement_pair_pooled") { sample in
      if let reason = sample.whyUnpairable { return .undefined(reason) }
      return .observed(agreeing.sum(in: sample) / pairs.sum(in: sample))
    }
  }
}
