/// Turns byte offsets into scalar offsets, in one pass as long as they come in order.
struct ScalarOffsets {
  private let text: UTF8Text
  private var byte = 0
  private var scalar = 0

  init(in text: UTF8Text) {
    self.text = text
  }

  /// The number of scalars before a byte that is at or after the one before.
  @inline(__always)
  mutating func scalar(at offset: Int) -> Int {
    // Only a blank or a few line ends are mostly between two places.
    while byte < offset, text[byte] < 0x21 { advance(by: 1) }
    guard offset > byte else { return scalar }
    scalar += text.scalarCount(in: byte..<offset)
    byte = offset
    return scalar
  }

  /// The number of scalars before the end of a block whose beginning was asked about.
  @inline(__always)
  mutating func end(of block: Block) -> Int {
    if block.isASCII { advance(by: max(0, block.range.upperBound - byte)) }
    return scalar(at: block.range.upperBound)
  }

  /// Turns ranges within a block from bytes into scalars.
  ///
  /// - Parameters:
  ///   - ranges: A list of ranges, in order.
  ///   - first: The index of the first range to turn.
  ///   - block: The block, whose beginning is the last byte that was asked about.
  mutating func convert(_ ranges: inout [Range<Int>], from first: Int, within block: Block) {
    let difference = byte - scalar
    for index in first..<ranges.count {
      let range = ranges[index]
      if block.isASCII {
        ranges[index] = range.lowerBound - difference..<range.upperBound - difference
      } else {
        let start = scalar(at: range.lowerBound)
        ranges[index] = start..<scalar(at: range.upperBound)
      }
    }
  }

  @inline(__always)
  private mutating func advance(by count: Int) {
    byte += count
    scalar += count
  }
}
