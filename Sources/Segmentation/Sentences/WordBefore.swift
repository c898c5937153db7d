/// The word that a full stop follows, back to white space, a bracket or a quotation mark.
struct WordBefore {
  /// What the word can be, apart from its meaning.
  enum Shape {
    /// No word, or a long one.
    case none
    /// One capital: `J.`
    case initial
    /// One small letter.
    case letter
    /// Only digits.
    case number
    /// Letters with stops between them: `U.S.`
    case initialism
    /// Two or more letters of which none is a vowel, as in no English word.
    case unpronounceable
    case word
  }

  let range: Range<Int>
  let shape: Shape

  /// Reads the word.
  ///
  /// - Parameters:
  ///   - end: Where the full stop is.
  ///   - text: The text.
  ///   - limit: Where the sentence begins.
  init(endingAt end: Int, in text: UTF8Text, from limit: Int) {
    if let word = Self.common(endingAt: end, in: text, from: limit)
      ?? Self.commonCyrillic(endingAt: end, in: text, from: limit)
    {
      self = word
      return
    }
    var start = end
    // A longer word is in no table, and an unbounded search would make long lines slow.
    let limit = max(limit, end - 40)
    while start > limit {
      let scalar = text.scalar(before: start)
      guard scalar.isWord || scalar.kind == .mark || Self.isInner(scalar.value) else { break }
      start -= scalar.length
    }
    shape = Self.shape(of: start..<end, in: text)
    if shape == .letter { start = Self.spacedStart(before: start, in: text, from: limit) }
    range = start..<end
  }

  /// A word of a few ASCII letters, as most are, which needs no look at each of them.
  @inline(__always)
  private static func common(endingAt end: Int, in text: UTF8Text, from limit: Int) -> WordBefore? {
    let lanes = text.lanes(at: end - ByteLanes.count)
    let count = lanes.letters.trailingMatches
    let start = end - count
    guard (2..<ByteLanes.count).contains(count), start >= limit else { return nil }
    if start > limit {
      let before = text[start - 1]
      guard before < 0x80, !before.isASCIIDigit, !isInner(UInt32(before)) else { return nil }
    }
    let isWord =
      lanes.vowels.bits(ofLast: count) != 0
      || lanes.capitals.count(ofLast: count) > 1
    return WordBefore(range: start..<end, shape: isWord ? .word : .unpronounceable)
  }

  /// A word of two or more Russian or Ukrainian letters.
  private static func commonCyrillic(
    endingAt end: Int, in text: UTF8Text, from limit: Int
  ) -> WordBefore? {
    let limit = max(limit, end - 40)
    var start = end
    while start - 2 >= limit, text[start - 2] & 0xFE == 0xD0, UTF8.isContinuation(text[start - 1]) {
      start -= 2
    }
    guard end - start > 2, start == limit || text[start - 1].endsWord,
      start == limit || text[start - 1] != UInt8(ascii: ".")
    else { return nil }
    return WordBefore(range: start..<end, shape: .word)
  }

  private init(range: Range<Int>, shape: Shape) {
    self.range = range
    self.shape = shape
  }

  /// Where `н. э.` begins, which many write with a blank.
  private static func spacedStart(before letter: Int, in text: UTF8Text, from limit: Int) -> Int {
    let space = text.scalar(before: letter)
    let stop = letter - space.length - 1
    guard space.isSpace, stop > limit, text[stop] == UInt8(ascii: ".") else { return letter }
    let first = text.scalar(before: stop)
    let start = stop - first.length
    guard first.kind == .lower, start >= limit, start == limit || !text.scalar(before: start).isWord
    else { return letter }
    return start
  }

  /// Stop, hyphen, apostrophes, and the signs of `N°`, `№` and `§`.
  private static func isInner(_ value: UInt32) -> Bool {
    value == 0x2E || value == 0x2D || value == 0x27 || value == 0x2019 || value == 0xB0
      || value == 0x2116 || value == 0xA7
  }

  private static func shape(of range: Range<Int>, in text: UTF8Text) -> Shape {
    guard !range.isEmpty else { return .none }
    var census = LetterCensus()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = text.scalar(at: offset)
      census.count(scalar)
      offset += scalar.length
    }
    return census.shape
  }
}
