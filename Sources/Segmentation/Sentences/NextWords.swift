/// What follows the marks that may end a sentence.
struct NextWords {
  /// The kind of the first scalar that is no quotation mark, bracket or dash.
  private(set) var kind: ScalarKind
  /// The first word; empty where something else stands.
  private(set) var word: Range<Int>
  /// Whether a quotation mark opens before the word.
  private(set) var opensQuotation = false
  /// Whether a bracket opens before the word.
  private(set) var opensBracket = false
  /// Whether a dash stands before the word.
  private(set) var hasDash = false

  /// Reads what follows; nil at the paragraph's end.
  ///
  /// - Parameters:
  ///   - start: Where it begins.
  ///   - text: The text.
  ///   - limit: Where the paragraph ends.
  init?(from start: Int, in text: UTF8Text, before limit: Int) {
    let start = text.skippingSpace(from: start, to: limit)
    guard start < limit else { return nil }
    if text[start].isASCIILetter {
      kind = ScalarKind(ascii: text[start])
      word = start..<text.endOfWord(from: start, before: limit)
      return
    }
    var offset = start
    kind = .other
    reading: while offset < limit {
      let scalar = text.scalar(at: offset)
      kind = scalar.kind
      switch kind {
      case .openBracket: opensBracket = true
      case .quote: opensQuotation = true
      case .dash: hasDash = true
      case .space: break
      default: break reading
      }
      offset += scalar.length
    }
    word = offset..<Self.endOfWord(from: offset, in: text, before: limit)
  }

  /// Where a word of letters, digits, apostrophes and inner hyphens ends.
  @inline(__always)
  static func endOfWord(from start: Int, in text: UTF8Text, before limit: Int) -> Int {
    text.endOfWord(from: start, before: limit)
  }
}
