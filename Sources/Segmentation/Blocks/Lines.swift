/// The lines of a text that are not blank, in order.
struct Lines: Sequence, IteratorProtocol {
  private let text: UTF8Text
  private let untilReturn: Bool
  private var offset = 0
  /// Whether one of the lines so far ends with `\r\n`.
  private(set) var hasCarriageReturns = false

  /// Prepares to read a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - untilReturn: Whether to stop at the first line that ends with `\r\n`.
  init(of text: UTF8Text, untilReturn: Bool) {
    self.text = text
    self.untilReturn = untilReturn
  }

  mutating func next() -> Line? {
    var followsBlank = offset == 0
    while offset < text.count {
      let start = offset
      let (end, isASCII) = text.endOfLine(from: start)
      offset = end + 1
      if let range = text.trimmed(start..<end) {
        if range.upperBound < end { noteReturn(before: end) }
        return Line(
          range: range, indent: range.lowerBound - start, followsBlank: followsBlank,
          isASCII: isASCII)
      }
      noteReturn(before: end)
      followsBlank = true
    }
    return nil
  }

  private mutating func noteReturn(before end: Int) {
    guard end < text.count, text[end - 1] == 0x0D else { return }
    hasCarriageReturns = true
    if untilReturn { offset = text.count }
  }
}
