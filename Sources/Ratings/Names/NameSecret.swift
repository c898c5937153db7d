/// Numbers that nobody outside knows, so that nobody can choose names that collide.
struct NameSecret: Sendable {
  private let first: UInt64
  private let second: UInt64

  /// Takes both numbers from the system.
  init() {
    var system = SystemRandomNumberGenerator()
    (first, second) = (system.next(), system.next())
  }

  /// Takes numbers that are known, for tests.
  init(_ first: UInt64, _ second: UInt64) {
    (self.first, self.second) = (first, second)
  }

  /// A place for a key; equal keys have equal places.
  @inline(__always)
  func place(of key: NameKey) -> UInt64 {
    let product = (key.low ^ first).multipliedFullWidth(by: key.high ^ second)
    let mixed = (product.high ^ product.low ^ key.low).multipliedFullWidth(
      by: 0x9E37_79B9_7F4A_7C15)
    return mixed.high ^ mixed.low
  }

  /// The keyed hash SipHash-1-3 with 128 bits.
  ///
  /// Source: Aumasson and Bernstein 2012, *SipHash: a fast short-input PRF*; the longer output as in
  /// the authors' reference implementation.
  func hash(_ bytes: RawSpan, _ range: Range<Int>) -> NameKey {
    var state = SipState(first, second)
    var place = range.lowerBound
    while range.upperBound - place >= 8 {
      state.take(
        UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    var last = UInt64(truncatingIfNeeded: range.count) << 56
    for (shift, offset) in (place..<range.upperBound).enumerated() {
      last |= UInt64(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)) << UInt64(8 * shift)
    }
    state.take(last)
    return state.finish()
  }
}

/// The state of SipHash.
private struct SipState {
  private var v0: UInt64
  private var v1: UInt64
  private var v2: UInt64
  private var v3: UInt64

  init(_ first: UInt64, _ second: UInt64) {
    v0 = first ^ 0x736F_6D65_7073_6575
    v1 = second ^ 0x646F_7261_6E64_6F6D ^ 0xEE
    v2 = first ^ 0x6C79_6765_6E65_7261
    v3 = second ^ 0x7465_6462_7974_6573
  }

  mutating func take(_ word: UInt64) {
    v3 ^= word
    round()
    v0 ^= word
  }

  mutating func finish() -> NameKey {
    v2 ^= 0xEE
    for _ in 0..<3 { round() }
    let low = v0 ^ v1 ^ v2 ^ v3
    v1 ^= 0xDD
    for _ in 0..<3 { round() }
    return NameKey(low: low, high: v0 ^ v1 ^ v2 ^ v3)
  }

  @inline(__always)
  private mutating func round() {
    v0 &+= v1
    v1 = Self.rotate(v1, 13) ^ v0
    v0 = Self.rotate(v0, 32)
    v2 &+= v3
    v3 = Self.rotate(v3, 16) ^ v2
    v0 &+= v3
    v3 = Self.rotate(v3, 21) ^ v0
    v2 &+= v1
    v1 = Self.rotate(v1, 17) ^ v2
    v2 = Self.rotate(v2, 32)
  }

  @inline(__always)
  private static func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 {
    (word &<< count) | (word &>> (64 - count))
  }
}
