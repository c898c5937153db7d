/// A text's UTF-8, which can be asked for any offset.
///
/// It lives no longer than the buffer that it was made from. No question about it traps: outside
/// the text and in invalid UTF-8 there is a defined answer.
struct UTF8Text {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  /// The byte at an offset; 0 outside the text.
  subscript(offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  /// The scalar that begins at an offset.
  ///
  /// - Parameter offset: A byte offset; outside the text, the answer is NUL with a length of 1.
  /// - Returns: The scalar; U+FFFD with a length of 1 where the bytes are no UTF-8.
  func scalar(at offset: Int) -> Scalar {
    let lead = self[offset]
    switch lead {
    case 0x00...0x7F: return Scalar(value: UInt32(lead), length: 1)
    case 0xC2...0xDF: return scalar(at: offset, length: 2, leadBits: UInt32(lead & 0x1F))
    case 0xE0...0xEF: return scalar(at: offset, length: 3, leadBits: UInt32(lead & 0x0F))
    case 0xF0...0xF4: return scalar(at: offset, length: 4, leadBits: UInt32(lead & 0x07))
    default: return .malformed
    }
  }

  /// The scalar that ends before an offset; NUL at the text's beginning.
  func scalar(before offset: Int) -> Scalar {
    var start = offset - 1
    while offset - start < 4, UTF8.isContinuation(self[start]) { start -= 1 }
    let scalar = scalar(at: start)
    return start + scalar.length == offset ? scalar : .malformed
  }

  /// The first offset from `offset` on that is no white space, at most `end`.
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
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
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
      bytes[offset..<offset + length].elementsEqual(prefix)
    }
  }

  /// Whether two ranges hold the same bytes.
  func hasSameBytes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { self[$0] == self[$1] }
  }

  private func scalar(at offset: Int, length: Int, leadBits: UInt32) -> Scalar {
    var value = leadBits
    for index in offset + 1..<offset + length {
      let byte = self[index]
      guard UTF8.isContinuation(byte) else { return .malformed }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Scalar(value: value, length: length)
  }

  /// Eight bytes, the first one lowest; the caller has made sure that the text has as many.
  @inline(__always)
  func load(at offset: Int) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      .littleEndian
  }

  /// The number of scalars in a range of bytes: of the bytes that continue none.
  func scalarCount(in range: Range<Int>) -> Int {
    let range = range.clamped(to: 0..<count)
    var continuations = 0
    var offset = range.lowerBound
    while range.upperBound - offset >= 8 {
      // A lane of the sum holds up to 255, and 31 words have at most 248 bytes.
      let words = min(31, (range.upperBound - offset) / 8)
      var sums: UInt64 = 0
      for word in 0..<words {
        sums &+= ByteLanes(bits: load(at: offset + word * 8)).continuations
      }
      continuations += ByteLanes(bits: sums).sum
      offset += words * 8
    }
    for offset in offset..<range.upperBound where UTF8.isContinuation(self[offset]) {
      continuations += 1
    }
    return range.count - continuations
  }
}
