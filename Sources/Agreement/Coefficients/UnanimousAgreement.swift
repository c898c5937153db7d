extension Measure {
  /// The share of units on which all ratings are equal, among units with two ratings or more.
  static let unanimousAgreement = Measure("percent_agreement_unanimous") { sample in
    if let reason = sample.whyUnpairable { return .undefined(reason) }
    let unanimous = sample.sumOverPairable { $0.counts.count == 1 ? 1 : 0 }
    return .observed(unanimous / Double(sample.pairableUnits))
  }
}
