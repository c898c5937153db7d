/// The words of a range, in order.
struct Words: Sequence, IteratorProtocol {
  private let text: UTF8Text
  private let limit: Int
  private let skipsQuotations: Bool
  private var offset: Int
  private var quotations = Quotations()

  /// Prepares to read words.
  ///
  /// - Parameters:
  ///   - range: The bytes to read.
  ///   - text: The text.
  ///   - skipsQuotations: Whether words between double quotation marks are left out.
  init(_ range: Range<Int>, in text: UTF8Text, skipsQuotations: Bool = false) {
    self.text = text
    self.skipsQuotations = skipsQuotations
    offset = range.lowerBound
    limit = range.upperBound
  }

  /// The words of a range, in order.
  static func all(_ range: Range<Int>, in text: UTF8Text) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(range.count / 5 + 4)
    var rest = Words(range, in: text)
    while let word = rest.next() { words.append(word) }
    return words
  }

  @inline(__always)
  mutating func next() -> Word? {
    while offset < limit {
      let scalar = text.scalar(at: offset)
      if scalar.isWord {
        let word = Word(at: offset, scalar.kind, in: text, before: limit)
        offset = word.range.upperBound
        if !quotations.isInside { return word }
      } else {
        if skipsQuotations { quotations.pass(scalar) }
        offset += scalar.length
      }
    }
    return nil
  }
}
