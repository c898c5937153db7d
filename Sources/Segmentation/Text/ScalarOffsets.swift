/// Turns byte offsets into scalar offsets, in one pass as long as they come in order.
struct ScalarOffsets {
  private let text: UTF8Text
  private var byte = 0
  private var scalar = 0

  init(in text: UTF8Text) {
    self.text = text
  }

  /// The scalars of a range of bytes that begins at or after the end of the one before.
  @inline(__always)
  mutating func scalars(of bytes: Range<Int>) -> Range<Int> {
    let start = scalar(at: bytes.lowerBound)
    return start..<scalar(at: bytes.upperBound)
  }

  /// The number of scalars before a byte that is at or after the one before.
  @inline(__always)
  mutating func scalar(at offset: Int) -> Int {
    guard offset > byte else { return scalar }
    let isBlank = offset == byte + 1 && text[byte] < 0x80
    scalar += isBlank ? 1 : text.scalarCount(in: byte..<offset)
    byte = offset
    return scalar
  }

  /// Turns ranges within a block from bytes into scalars, and passes the block.
  ///
  /// - Parameters:
  ///   - ranges: A list of ranges.
  ///   - first: The index of the first range to turn.
  ///   - block: Where the ranges are; it begins at the last byte that was asked about.
  mutating func convert(_ ranges: inout [Range<Int>], from first: Int, within block: Range<Int>) {
    var inBlock = self
    let difference = byte - scalar
    let isASCII = scalar(at: block.upperBound) == block.upperBound - difference
    for index in first..<ranges.count {
      let range = ranges[index]
      ranges[index] =
        isASCII
        ? range.lowerBound - difference..<range.upperBound - difference
        : inBlock.scalars(of: range)
    }
  }
}
