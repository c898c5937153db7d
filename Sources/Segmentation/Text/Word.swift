/// A word of letters, digits, apostrophes and inner hyphens.
struct Word {
  let range: Range<Int>
  let key: WordKey?
  /// The kind of its first scalar.
  let kind: ScalarKind
  /// Whether it is of two or more letters that are all capitals.
  let isAllCapitals: Bool
  /// The bit that a set of phrases has which may begin with the word.
  let signature: UInt64

  /// Reads a word.
  ///
  /// - Parameters:
  ///   - start: Where it begins.
  ///   - kind: The kind of the scalar there, a letter or a digit.
  ///   - text: The text.
  ///   - limit: Where it must end.
  @inline(__always)
  init(at start: Int, _ kind: ScalarKind, in text: UTF8Text, before limit: Int) {
    if let lanes = text.lanes(at: start),
      let count = text.countOfWord(lanes, at: start, before: limit)
    {
      range = start..<start + count
      key = WordKey(lettersAndDigits: lanes, count: count)
      isAllCapitals = kind == .upper && lanes.areCapitals(before: count)
    } else if let word = CyrillicWord(at: start, in: text, before: limit) {
      range = start..<word.end
      key = word.key
      isAllCapitals = word.isAllCapitals
    } else {
      range = start..<text.endOfWord(from: start, before: limit)
      key = WordKey(range, in: text)
      isAllCapitals = kind == .upper && Self.isAllCapitals(range, in: text)
    }
    self.kind = kind
    signature = key?.signature ?? 0
  }

  private static func isAllCapitals(_ range: Range<Int>, in text: UTF8Text) -> Bool {
    var letters = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = text.scalar(at: offset)
      guard scalar.kind != .lower else { return false }
      letters += scalar.kind == .upper ? 1 : 0
      offset += scalar.length
    }
    return letters > 1
  }
}
