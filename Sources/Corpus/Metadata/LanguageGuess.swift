/// Finds a text's language by the words that every text of it is full of.
enum LanguageGuess {
  /// The language as a BCP 47 tag: `en`, `ru` or `uk`; nil for any other, or for too few words.
  ///
  /// The language whose function words are most frequent is taken if they make up a tenth of all
  /// words; in running text of the three they make up a sixth to a quarter.
  static func language(of text: String) -> String? {
    let words = FirstWords(of: text)
    guard words.count >= fewestWords else { return nil }
    let counts = FunctionWords.known.map { profile in
      (profile.isASCII ? words.ascii : words.others).count { profile.words.contains($0) }
    }
    guard let most = counts.max(), most * 10 >= words.count else { return nil }
    let best = zip(FunctionWords.known, counts).first { $0.1 == most }?.0
    guard let best, best.letter.map({ words.hold($0) }) ?? true else { return nil }
    return best.language
  }

  private static let fewestWords = 10
}

/// The words that a text begins with, in lower case; the first few thousand tell as much as all.
private struct FirstWords {
  /// How many words there are.
  private(set) var count = 0
  /// Those of ASCII letters that are short enough to be function words.
  private(set) var ascii: [String] = []
  /// Those with other letters.
  private(set) var others: [String] = []

  private static let mostWords = 5_000
  private static let longestASCII =
    FunctionWords.known.filter(\.isASCII).map(\.longest).max() ?? 0

  init(of text: String) {
    var start: String.Index?
    var isASCII = true
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      if Self.isLetter(scalar) {
        if start == nil { (start, isASCII) = (index, true) }
        if !scalar.isASCII { isASCII = false }
      } else if let first = start {
        take(text[first..<index], isASCII)
        start = nil
        if count == Self.mostWords { return }
      }
    }
    if let first = start { take(text[first...], isASCII) }
  }

  /// Whether a letter that is not ASCII stands in any word.
  func hold(_ letter: Unicode.Scalar) -> Bool {
    others.contains { $0.unicodeScalars.contains(letter) }
  }

  private mutating func take(_ word: Substring, _ isASCII: Bool) {
    count += 1
    guard isASCII else { return others.append(word.lowercased()) }
    let bytes = word.utf8
    guard bytes.count <= Self.longestASCII else { return }
    ascii.append(
      String(unsafeUninitializedCapacity: bytes.count) { buffer in
        // Setting this bit makes a small letter of a capital one.
        for (index, byte) in bytes.enumerated() { buffer[index] = byte | 0x20 }
        return bytes.count
      })
  }

  /// Asking the tables of Unicode takes longer than everything else here.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return scalar.properties.isAlphabetic }
    return (0x61...0x7A).contains(scalar.value | 0x20)
  }
}
