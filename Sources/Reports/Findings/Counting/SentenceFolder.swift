/// Folds sentences: everything but letters, marks and digits parts words, and case is dropped.
struct SentenceFolder: Sendable {
  /// What is not looked up yet.
  private static let unknown = UInt32.max
  /// What is passed over within words, such as soft hyphens.
  private static let skipped = UInt32.max - 1

  /// What each scalar of most alphabets folds to, as far as it was looked up.
  private var known = Array(repeating: unknown, count: 0x2100)

  mutating func fold(_ text: String) -> FoldedSentence {
    var sentence = FoldedSentence()
    for scalar in text.unicodeScalars {
      switch folded(scalar) {
      case FoldedSentence.gap: sentence.endWord()
      case Self.skipped: continue
      case let letter: sentence.append(letter)
      }
    }
    sentence.endWord()
    return sentence
  }

  private mutating func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    let place = Int(scalar.value)
    guard known.indices.contains(place) else { return Self.lookUp(scalar) }
    if known[place] == Self.unknown { known[place] = Self.lookUp(scalar) }
    return known[place]
  }

  private static func lookUp(_ scalar: Unicode.Scalar) -> UInt32 {
    let properties = scalar.properties
    if properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
    {
      return properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    }
    return properties.generalCategory == .format ? skipped : FoldedSentence.gap
  }
}
