/// The lines of a text that are not blank, in order.
struct Lines: Sequence, IteratorProtocol {
  private let text: UTF8Text
  private var offset = 0
  /// Whether one of the lines so far ends with `\r\n`.
  private(set) var hasCarriageReturns = false

  init(of text: UTF8Text) {
    self.text = text
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
    if end < text.count, text[end - 1] == 0x0D { hasCarriageReturns = true }
  }
}
