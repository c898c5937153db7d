import Agreement

extension UndefinedReason {
  /// That a coefficient has no value, and why, without a full stop.
  func clause(on name: String) -> String {
    "\(name) is undefined (\(rawValue)): \(sentence)"
  }
}

extension Sequence<Coefficient> {
  /// A sentence for each reason why one of the coefficients has no value.
  ///
  /// - Parameter words: A reason in words.
  /// - Returns: The sentences.
  func sentencesOnUndefined(_ words: (UndefinedReason) -> String = \.sentence) -> [String] {
    let reasons = Set(compactMap(\.undefined))
    return UndefinedReason.allCases.filter(reasons.contains).map {
      "Undefined (\($0.rawValue)): \(words($0))."
    }
  }
}
