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

  mutating func next() -> Word? {
    while offset < limit {
      let scalar = text.scalar(at: offset)
      if scalar.isWord {
        let start = offset
        offset = NextWords.endOfWord(from: offset, in: text, before: limit)
        if !quotations.isInside { return word(start..<offset, scalar.kind) }
      } else {
        if skipsQuotations { quotations.pass(scalar) }
        offset += scalar.length
      }
    }
    return nil
  }

  private func word(_ range: Range<Int>, _ kind: ScalarKind) -> Word {
    Word(
      range: range, key: WordKey(range, in: text), kind: kind,
      isAllCapitals: kind == .upper && isAllCapitals(range))
  }

  private func isAllCapitals(_ range: Range<Int>) -> Bool {
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
