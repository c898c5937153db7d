/// A word of letters, digits, apostrophes and inner hyphens.
struct Word {
  let range: Range<Int>
  let key: WordKey?
  /// The kind of its first scalar.
  let kind: ScalarKind
  /// Whether it is of two or more letters that are all capitals.
  let isAllCapitals: Bool
  /// The number by which the word is looked for in tables; any number where it has no key.
  let hash: UInt64

  /// Reads a word.
  ///
  /// - Parameters:
  ///   - start: Where it begins.
  ///   - kind: The kind of the scalar there, a letter or a digit.
  ///   - text: The text.
  ///   - limit: Where it must end.
  @inline(__always)
  init(at start: Int, _ kind: ScalarKind, in text: UTF8Text, before limit: Int) {
    let lanes = text.lanes(at: start)
    guard let count = text.countOfWord(lanes, at: start, before: limit) else {
      self = Word(rarerAt: start, kind, in: text, before: limit)
      return
    }
    range = start..<start + count
    let key = WordKey(lettersAndDigits: lanes, count: count)
    self.key = key
    self.kind = kind
    isAllCapitals = kind == .upper && lanes.areCapitals(before: count)
    hash = key.hash
  }

  /// Reads a word that is long, or that has other characters than letters and digits of ASCII.
  @inline(never)
  private init(rarerAt start: Int, _ kind: ScalarKind, in text: UTF8Text, before limit: Int) {
    if let word = CyrillicWord(at: start, in: text, before: limit) {
      range = start..<word.end
      key = word.key
      isAllCapitals = word.isAllCapitals
    } else {
      range = start..<text.endOfWord(from: start, before: limit)
      key = WordKey(range, in: text)
      isAllCapitals = kind == .upper && Self.isAllCapitals(range, in: text)
    }
    self.kind = kind
    hash = key?.hash ?? 0
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
