extension UTF8Text {
  /// The number of scalars in a range of bytes: of the bytes that continue none.
  func scalarCount(in range: Range<Int>) -> Int {
    let range = range.clamped(to: 0..<count)
    var continuations = 0
    var offset = range.lowerBound
    while range.upperBound - offset >= ByteLanes.count {
      // Half of a sum's lanes hold together what fits one of them: 8 times 31.
      let end = min(offset + 31 * ByteLanes.count, range.upperBound)
      continuations += continuationCount(from: &offset, before: end)
    }
    return range.count - continuations - fewContinuations(in: offset..<range.upperBound)
  }

  /// Whether no more scalars than a number are in a range.
  func hasScalars(in range: Range<Int>, atMost count: Int) -> Bool {
    range.count <= count || range.count <= count * 4 && scalarCount(in: range) <= count
  }

  /// The number of scalars before the first white space of a range.
  func widthOfWord(at range: Range<Int>) -> Int {
    let count = lanes(at: range.lowerBound).within(0x21, 0x7E).leadingMatches
    var end = range.lowerBound + count
    if end < range.upperBound, self[end] == UInt8(ascii: " ") { return count }
    end = range.lowerBound
    while end < range.upperBound, !scalar(at: end).isSpace { end += scalar(at: end).length }
    return scalarCount(in: range.lowerBound..<end)
  }

  /// Counts bytes that continue a scalar, sixteen at a time as long as there are as many.
  @inline(__always)
  private func continuationCount(from offset: inout Int, before end: Int) -> Int {
    var sums = SIMD16<UInt8>()
    while end - offset >= ByteLanes.count {
      // A match is a byte of ones, which is -1.
      sums &-= unsafeBitCast(lanes(at: offset).continuations, to: SIMD16<UInt8>.self)
      offset += ByteLanes.count
    }
    let halves = unsafeBitCast(sums, to: SIMD2<UInt64>.self) &* 0x0101_0101_0101_0101
    return Int(halves.x >> 56) + Int(halves.y >> 56)
  }

  /// Counts among fewer bytes than there are lanes.
  @inline(__always)
  private func fewContinuations(in range: Range<Int>) -> Int {
    lanes(at: range.lowerBound).continuations.count(before: range.count)
  }
}
