/// Eight bytes in one word, which are compared at once.
///
/// The answers have the highest bit of each byte that matches, up to the first one exactly.
struct ByteLanes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  let bits: UInt64

  /// The bytes that have a value.
  ///
  /// The borrow of the subtraction leaves a byte only where it is zero, so nothing before the first
  /// match is wrong. See Warren, "Hacker's Delight", on finding the first zero byte of a word.
  @inline(__always)
  func equal(to byte: UInt8) -> UInt64 {
    let difference = bits ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference & Self.highBits
  }

  /// The bytes with which scalars begin that may be marks: 0xE0 and above, and 0xD8 to 0xDF.
  @inline(__always)
  var leadsOfMarks: UInt64 {
    let twoBits = bits & bits << 1
    return twoBits & (bits << 2 | bits << 3 & bits << 4) & Self.highBits
  }

  /// A 1 in each byte that continues a scalar.
  @inline(__always)
  var continuations: UInt64 { bits >> 7 & ~(bits >> 6) & Self.ones }

  /// The sum of the bytes, if it is at most 255.
  var sum: Int { Int((bits &* Self.ones) >> 56) }
}
