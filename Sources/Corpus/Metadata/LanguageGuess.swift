/// Finds a text's language by the words that every text of it is full of.
enum LanguageGuess {
  /// The language as a BCP 47 tag: `en`, `ru` or `uk`; nil for any other, or for too few words.
  ///
  /// The language whose function words are most frequent is taken if they make up a tenth of all
  /// words; in running text of the three they make up a sixth to a quarter.
  static func language(of text: String) -> String? {
    let words = firstWords(of: text)
    guard words.count >= fewestWords else { return nil }
    let counts = FunctionWords.known.map { profile in words.count { profile.words.contains($0) } }
    guard let most = counts.max(), most * 10 >= words.count else { return nil }
    let best = zip(FunctionWords.known, counts).first { $0.1 == most }?.0
    guard let best, best.letter.map({ hasLetter($0, in: words) }) ?? true else { return nil }
    return best.language
  }

  private static let fewestWords = 10
  private static let mostWords = 5_000

  /// Words in lower case; the first few thousand tell as much as all.
  private static func firstWords(of text: String) -> [String] {
    var words: [String] = []
    var start: String.Index?
    var isASCII = true
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      if isLetter(scalar) {
        if start == nil { (start, isASCII) = (index, true) }
        if !scalar.isASCII { isASCII = false }
      } else if let first = start {
        words.append(lowercased(text[first..<index], isASCII))
        start = nil
        if words.count == mostWords { return words }
      }
    }
    if let first = start { words.append(lowercased(text[first...], isASCII)) }
    return words
  }

  private static func lowercased(_ word: Substring, _ isASCII: Bool) -> String {
    guard isASCII else { return word.lowercased() }
    // Setting this bit makes a small letter of a capital one.
    return String(decoding: word.utf8.map { $0 | 0x20 }, as: UTF8.self)
  }

  /// Asking the tables of Unicode takes longer than everything else here.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return scalar.properties.isAlphabetic }
    return (0x61...0x7A).contains(scalar.value | 0x20)
  }

  private static func hasLetter(_ letter: Unicode.Scalar, in words: [String]) -> Bool {
    words.contains { $0.unicodeScalars.contains(letter) }
  }
}
