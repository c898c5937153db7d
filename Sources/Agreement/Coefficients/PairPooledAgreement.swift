extension Measure {
  /// The share of agreeing pairs among all pairs of ratings of one unit.
  ///
  /// Units with many ratings weigh by their number of pairs.
  static let pairPooledAgreement = Measure("percent_agreement_pair_pooled") { sample in
    if let reason = sample.whyUnpairable { return .undefined(reason) }
    let agreeing = sample.sumOverPairable { Double($0.agreeingPairs) }
    return .observed(agreeing / sample.sumOverPairable { Double($0.pairs) })
  }
}
