/// Turns byte offsets into scalar offsets, in one pass as long as they come in order.
struct ScalarOffsets {
  private let text: UTF8Text
  private var byte = 0
  private var scalar = 0

  init(in text: UTF8Text) {
    self.text = text
  }

  /// The scalars of a range of bytes that begins at or after the end of the one before.
  mutating func scalars(of bytes: Range<Int>) -> Range<Int> {
    let start = advance(to: bytes.lowerBound)
    return start..<advance(to: bytes.upperBound)
  }

  private mutating func advance(to offset: Int) -> Int {
    scalar += text.scalarCount(in: byte..<max(byte, offset))
    byte = max(byte, offset)
    return scalar
  }
}
