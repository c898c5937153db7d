/// A text's UTF-8, which can be asked for any offset.
///
/// It lives no longer than the buffer that it was made from. No question about it traps: outside
/// the text and in invalid UTF-8 there is a defined answer.
struct UTF8Text {
  // Not the buffer: it may be without an address, and would be asked for it at each look.
  private let start: UnsafePointer<UInt8>
  let count: Int
  /// The number of offsets from which sixteen bytes are all in the text.
  private let lanesCount: UInt

  /// The text in a buffer; nil where it is empty and has no address.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return nil }
    self.start = start
    count = bytes.count
    lanesCount = UInt(max(0, bytes.count - ByteLanes.count + 1))
  }

  /// The byte at an offset; 0 outside the text.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    UInt(bitPattern: offset) < UInt(bitPattern: count) ? start[offset] : 0
  }

  /// The bytes of a range; those outside the text are left out.
  subscript(range: Range<Int>) -> Slice<UnsafeBufferPointer<UInt8>> {
    UnsafeBufferPointer(start: start, count: count)[range.clamped(to: 0..<count)]
  }

  /// The scalar that begins at an offset.
  ///
  /// - Parameter offset: A byte offset; outside the text, the answer is NUL with a length of 1.
  /// - Returns: The scalar; U+FFFD with a length of 1 where the bytes are no UTF-8.
  @inline(__always)
  func scalar(at offset: Int) -> Scalar {
    let lead = self[offset]
    return lead < 0x80 ? Scalar(value: UInt32(lead), length: 1) : longScalar(at: offset, lead)
  }

  /// The scalar that ends before an offset; NUL at the text's beginning.
  @inline(__always)
  func scalar(before offset: Int) -> Scalar {
    let last = self[offset &- 1]
    return last < 0x80 ? Scalar(value: UInt32(last), length: 1) : longScalar(before: offset)
  }

  /// The first offset from `offset` on that is no white space, at most `end`.
  @inline(__always)
  func skippingSpace(from offset: Int, to end: Int) -> Int {
    var offset = offset
    while offset < end {
      let scalar = scalar(at: offset)
      guard scalar.isSpace else { return offset }
      offset += scalar.length
    }
    return end
  }

  /// A range without the white space at its ends; nil when nothing is left.
  @inline(__always)
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    let isTrimmed =
      range.count > 1 && self[range.lowerBound].beginsNoSpace
      && self[range.upperBound - 1].endsNoSpace
    return isTrimmed ? range : trimmedOfSpace(range)
  }

  private func trimmedOfSpace(_ range: Range<Int>) -> Range<Int>? {
    let start = skippingSpace(from: range.lowerBound, to: range.upperBound)
    var end = range.upperBound
    while end > start {
      let scalar = scalar(before: end)
      guard scalar.isSpace else { break }
      end -= scalar.length
    }
    return start < end ? start..<end : nil
  }

  /// Whether the bytes of a range begin with those of an ASCII or other literal.
  func hasPrefix(_ literal: StaticString, at offset: Int, before end: Int) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard offset >= 0, offset + length <= min(end, count) else { return false }
    return literal.withUTF8Buffer { prefix in
      self[offset..<offset + length].elementsEqual(prefix)
    }
  }

  /// Whether two ranges hold the same bytes.
  func hasSameBytes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { self[$0] == self[$1] }
  }

  /// Sixteen bytes from an offset on, with zeros outside the text.
  @inline(__always)
  func lanes(at offset: Int) -> ByteLanes {
    guard UInt(bitPattern: offset) < lanesCount else { return lanesAtEdge(offset) }
    return ByteLanes(
      bytes: UnsafeRawPointer(start).loadUnaligned(
        fromByteOffset: offset, as: SIMD16<UInt8>.self))
  }

  /// Sixteen bytes of which some are outside the text.
  private func lanesAtEdge(_ offset: Int) -> ByteLanes {
    let last = count - ByteLanes.count
    guard last >= 0 else {
      var bytes = SIMD16<UInt8>()
      for lane in 0..<ByteLanes.count { bytes[lane] = self[offset &+ lane] }
      return ByteLanes(bytes: bytes)
    }
    let inside = min(max(offset, 0), last)
    return lanes(at: inside).moved(by: offset - inside)
  }

  /// Four bytes from an offset on, the first one lowest; zeros outside the text.
  @inline(__always)
  func fourBytes(at offset: Int) -> UInt32 {
    guard offset >= 0, count &- offset >= 4 else {
      return (0..<4).reduce(0) { $0 | UInt32(self[offset + $1]) << UInt32($1 * 8) }
    }
    return UInt32(
      littleEndian: UnsafeRawPointer(start).loadUnaligned(
        fromByteOffset: offset, as: UInt32.self))
  }

  private func longScalar(at offset: Int, _ lead: UInt8) -> Scalar {
    switch lead {
    case 0xC2...0xDF: scalar(at: offset, length: 2, leadBits: UInt32(lead & 0x1F))
    case 0xE0...0xEF: scalar(at: offset, length: 3, leadBits: UInt32(lead & 0x0F))
    case 0xF0...0xF4: scalar(at: offset, length: 4, leadBits: UInt32(lead & 0x07))
    default: .malformed
    }
  }

  private func longScalar(before offset: Int) -> Scalar {
    var start = offset - 1
    while offset - start < 4, UTF8.isContinuation(self[start]) { start -= 1 }
    let scalar = scalar(at: start)
    return start + scalar.length == offset ? scalar : .malformed
  }

  @inline(__always)
  private func scalar(at offset: Int, length: Int, leadBits: UInt32) -> Scalar {
    var value = leadBits
    for index in 1..<length {
      let byte = self[offset &+ index]
      guard UTF8.isContinuation(byte) else { return .malformed }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Scalar(value: value, length: length)
  }
}
