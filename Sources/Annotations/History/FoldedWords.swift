/// The words of a text without capitals, in order.
struct FoldedWords {
  /// The words.
  let words: [String]

  /// Takes a text apart at everything that is neither letter, mark nor digit.
  init(_ text: String) {
    var words: [String] = []
    var word = ""
    for scalar in canonicalName(text).lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.canonicalCombiningClass != .notReordered
      {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  /// Whether the text names somebody: by the last word, as after a first mention in full.
  ///
  /// - Parameter name: An entity's id, such as `senna-abaru`, or a name as typed.
  /// - Returns: True if the last word of the name is a word of the text.
  func hold(_ name: String) -> Bool {
    guard let last = FoldedWords(name).words.last else { return false }
    return words.contains(last)
  }
}
