extension Measure {
  /// The share of units on which all ratings are equal, among units with two ratings or more.
  static func unanimousAgreement(in study: Study) -> Measure {
    let unanimous = RowValues(in: study) { $0.counts.count == 1 ? 1 : 0 }
    return Measure("percent_agreement_unanimous") { sample in
      if let reason = sample.whyUnpairable { return .undefined(reason) }
      return .observed(unanimous.sum(in: sample) / Double(sample.pairableUnits))
    }
  }
}
