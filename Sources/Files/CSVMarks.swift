/// Where separators, line ends and quotes stand in a part of a table.
struct CSVMarks: ~Copyable {
  /// The places in order; those before ``next`` are done with.
  private let places = UnsafeMutableBufferPointer<UInt32>.allocate(
    capacity: CSVBuffer.byteCount + CSVBuffer.padding)
  private(set) var count = 0
  /// The first mark that is not done with.
  private(set) var next = 0
  /// Whether the part has nothing but ASCII, and no NUL.
  private(set) var isPlain = true

  deinit {
    places.deallocate()
  }

  /// The marks that are not done with.
  var rest: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(rebasing: places[next..<count]) }

  /// Finds all marks.
  ///
  /// - Parameters:
  ///   - bytes: Memory with ``CSVBuffer/padding`` behind the part.
  ///   - range: The part.
  ///   - separator: What stands between fields.
  mutating func find(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>, separator: UInt8) {
    var union = SIMD16<UInt8>(repeating: 0)
    var zeroes = SIMDMask<SIMD16<Int8>>(repeating: false)
    (count, next) = (0, 0)
    for block in stride(from: range.lowerBound, to: range.upperBound, by: 64) {
      var matches: UInt64 = 0
      for quarter in 0..<4 {
        let lanes = bytes.loadUnaligned(
          fromByteOffset: block + 16 * quarter, as: SIMD16<UInt8>.self)
        union |= lanes
        zeroes = zeroes .| Self.equal(lanes, 0)
        matches |= Self.matches(lanes, separator) << UInt64(16 * quarter)
      }
      if range.upperBound - block < 64 {
        matches &= ~(UInt64.max << UInt64(range.upperBound - block))
      }
      keep(matches, from: block)
    }
    isPlain = union.max() < 0x80 && !any(zeroes)
  }

  /// Passes over the next marks.
  mutating func pass(_ count: Int) {
    next += count
  }

  /// Passes over the marks before a place.
  mutating func pass(to place: Int) {
    while next < count, places[next] < place { next += 1 }
  }

  @inline(__always)
  private mutating func keep(_ matches: UInt64, from block: Int) {
    var matches = matches
    while matches != 0 {
      places[count] = UInt32(truncatingIfNeeded: block + matches.trailingZeroBitCount)
      count += 1
      matches &= matches &- 1
    }
  }

  /// A bit for each of sixteen bytes; the first byte's is the lowest.
  @inline(__always)
  private static func matches(_ lanes: SIMD16<UInt8>, _ separator: UInt8) -> UInt64 {
    let fields = equal(lanes, separator) .| equal(lanes, UInt8(ascii: "\""))
    let lines = equal(lanes, UInt8(ascii: "\n")) .| equal(lanes, UInt8(ascii: "\r"))
    let found = UInt128(littleEndian: unsafeBitCast(fields .| lines, to: UInt128.self))
    let low = UInt64(truncatingIfNeeded: found)
    return gather(low) | gather(UInt64(truncatingIfNeeded: found &>> 64)) &<< 8
  }

  // Within a longer expression the compiler takes a slower operator, which compares byte by byte.
  @inline(__always)
  private static func equal(_ lanes: SIMD16<UInt8>, _ byte: UInt8) -> SIMDMask<SIMD16<Int8>> {
    lanes .== SIMD16(repeating: byte)
  }

  /// One bit of each of eight bytes that are all ones or all zeroes.
  ///
  /// Each byte keeps another bit, and a product with a 1 in each byte has their sum in its highest.
  @inline(__always)
  private static func gather(_ bytes: UInt64) -> UInt64 {
    ((bytes & 0x8040_2010_0804_0201) &* 0x0101_0101_0101_0101) &>> 56
  }
}
