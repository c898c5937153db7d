/// Sixteen bytes of a text, which are compared at once.
struct ByteLanes {
  /// For each byte whether it matches.
  typealias Matches = SIMDMask<SIMD16<Int8>>

  static let count = 16

  let bytes: SIMD16<UInt8>

  /// The lanes a number of places further on, or back if it is negative, with zeros for what is not
  /// among these.
  func moved(by count: Int) -> ByteLanes {
    let bits = UInt128(littleEndian: unsafeBitCast(bytes, to: UInt128.self)) >> (count * 8)
    return ByteLanes(bytes: unsafeBitCast(bits.littleEndian, to: SIMD16<UInt8>.self))
  }

  /// The bytes that have a value.
  @inline(__always)
  func equal(to byte: UInt8) -> Matches { bytes .== SIMD16(repeating: byte) }

  /// The bytes that are an ASCII letter in small or capital form, or a curly or square bracket;
  /// `letter` is the small one, or the curly one.
  @inline(__always)
  func equal(toEitherCaseOf letter: UInt8) -> Matches {
    bytes | SIMD16(repeating: 0x20) .== SIMD16(repeating: letter)
  }

  @inline(__always)
  func atLeast(_ byte: UInt8) -> Matches { bytes .>= SIMD16(repeating: byte) }

  /// The bytes from one value to another.
  @inline(__always)
  func within(_ first: UInt8, _ last: UInt8) -> Matches {
    bytes &- SIMD16(repeating: first) .<= SIMD16(repeating: last &- first)
  }

  /// The ASCII letters.
  @inline(__always)
  var letters: Matches { ByteLanes(bytes: bytes | SIMD16(repeating: 0x20)).within(0x61, 0x7A) }

  @inline(__always)
  var capitals: Matches { within(0x41, 0x5A) }

  @inline(__always)
  var smallLetters: Matches { within(0x61, 0x7A) }

  @inline(__always)
  var digits: Matches { within(0x30, 0x39) }

  /// The ASCII letters a, e, i, o, u and y, small or capital.
  @inline(__always)
  var vowels: Matches {
    equal(toEitherCaseOf: 0x61) .| equal(toEitherCaseOf: 0x65) .| equal(toEitherCaseOf: 0x69)
      .| equal(toEitherCaseOf: 0x6F) .| equal(toEitherCaseOf: 0x75) .| equal(toEitherCaseOf: 0x79)
  }

  /// Whether there are two or more capitals and no small letters among the first bytes.
  @inline(__always)
  func areCapitals(before end: Int) -> Bool {
    // The second letter tells it of most words.
    bytes[1] < 0x61 && smallLetters.bits(before: end) == 0 && capitals.count(before: end) > 1
  }

  /// The bytes that continue a scalar.
  @inline(__always)
  var continuations: Matches { within(0x80, 0xBF) }
}

extension SIMDMask<SIMD16<Int8>> {
  /// The lowest bit of each byte.
  static let lowBits: UInt128 = 0x0101_0101_0101_0101_0101_0101_0101_0101

  /// Eight ones for each match; the first byte's are the lowest.
  @inline(__always)
  var bits: UInt128 { UInt128(littleEndian: unsafeBitCast(self, to: UInt128.self)) }

  /// Whether no byte matches.
  @inline(__always)
  var isEmpty: Bool {
    // Processors gather the highest bits of all bytes in one step, and not whole bytes.
    let bytes = ByteLanes(bytes: unsafeBitCast(self, to: SIMD16<UInt8>.self))
    return bytes.atLeast(0x80).bits == 0
  }

  /// The number of matches.
  @inline(__always)
  var count: Int { Self.count(bits) }

  /// The number of matches among the first bytes, fewer than 16.
  @inline(__always)
  func count(before end: Int) -> Int { Self.count(bits(before: end)) }

  /// The number of matches among the last bytes, at least one.
  @inline(__always)
  func count(ofLast count: Int) -> Int { Self.count(bits(ofLast: count)) }

  /// A product with a 1 in each byte has their sum in its highest byte.
  @inline(__always)
  private static func count(_ bits: UInt128) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = UInt64(truncatingIfNeeded: bits) & ones
    let high = UInt64(truncatingIfNeeded: bits &>> 64) & ones
    return Int(((low &+ high) &* ones) &>> 56)
  }

  /// The ``bits`` of the first bytes, fewer than 16.
  @inline(__always)
  func bits(before count: Int) -> UInt128 {
    bits & ~(UInt128.max &<< UInt128(truncatingIfNeeded: count * 8))
  }

  /// The ``bits`` of the last bytes, at least one.
  @inline(__always)
  func bits(ofLast count: Int) -> UInt128 {
    bits &>> UInt128(truncatingIfNeeded: (ByteLanes.count - count) * 8)
  }

  /// The number of bytes behind the last one that does not match.
  @inline(__always)
  var trailingMatches: Int { (~bits).leadingZeroBitCount / 8 }

  /// The number of bytes before the first one that does not match; 16 if there is none.
  @inline(__always)
  var leadingMatches: Int { (~bits).trailingZeroBitCount / 8 }

  /// The number of bytes before the first match; 16 if there is none.
  @inline(__always)
  var leadingMismatches: Int { bits.trailingZeroBitCount / 8 }
}
