/// A paragraph that is short enough to be something else than a part of the story, and its words.
struct ShortParagraph {
  /// The most scalars; notices of copyright and standing pleas are rarely longer.
  static let maximumLength = 300

  let text: UTF8Text
  let range: Range<Int>
  let words: [Word]

  /// Reads the words; nil for a long paragraph.
  init?(_ range: Range<Int>, in text: UTF8Text) {
    guard text.hasScalars(in: range, atMost: Self.maximumLength) else { return nil }
    self.text = text
    self.range = range
    words = Words.all(range, in: text)
  }

  /// Whether a paragraph may be something else than a part of the story anywhere in the text.
  ///
  /// Most that end as a sentence can be told by their first and last word, without reading them all.
  static func isUnusual(_ range: Range<Int>, in text: UTF8Text) -> Bool {
    guard text.endsWithMark(range) else { return true }
    let first = text.scalar(at: range.lowerBound)
    guard first.isWord else { return first.kind != .quote }
    let end = NextWords.endOfWord(from: range.lowerBound, in: text, before: range.upperBound)
    if Vocabulary.leadsIntoPhrase(WordKey(range.lowerBound..<end, in: text)) { return true }
    let mark = text.scalar(before: range.upperBound)
    let last = WordBefore(
      endingAt: range.upperBound - mark.length, in: text, from: range.lowerBound)
    return Vocabulary.endsPhrase(WordKey(last.range, in: text))
  }

  /// Whether it surely shows no role that it would have wherever it stands.
  ///
  /// This spares most paragraphs the questions that ``BlockReader`` asks one by one.
  var isOrdinary: Bool {
    guard let word = words.first, word.kind != .digit, first.isWord || first.kind == .quote,
      last.kind != .closeBracket, Vocabulary.openers.prefix(of: words[...]) == 0
    else { return false }
    return !Vocabulary.tellers.occur(in: words) && !isSignature
  }

  /// Whether it ends as a sentence, a list item or a clause does.
  var endsWithMark: Bool {
    text.endsWithMark(range) || text.scalar(before: range.upperBound).value == 0x2C
  }

  /// The number of scalars.
  var length: Int { text.scalarCount(in: range) }

  var first: Scalar { text.scalar(at: range.lowerBound) }
  var last: Scalar { text.scalar(before: range.upperBound) }

  /// Whether a scalar stands somewhere in the paragraph.
  func contains(_ value: UInt32) -> Bool {
    scalars.contains { $0.value == value }
  }

  /// The scalars, in order.
  var scalars: some Sequence<Scalar> {
    sequence(state: range.lowerBound) { offset -> Scalar? in
      guard offset < range.upperBound else { return nil }
      let scalar = text.scalar(at: offset)
      offset += scalar.length
      return scalar
    }
  }
}
