/// A name in sixteen bytes, equal for equal names only.
///
/// A name of up to 15 bytes is its own key, with its length in the last byte. A longer one has a
/// keyed hash of 128 bits: for another name to get the same one, or for a hash to look like a
/// short name, is as likely for a billion names as 2⁻⁶⁸, and nobody who does not know the secret
/// can bring it about.
struct NameKey: Sendable, Hashable {
  /// The most bytes of a name that is its own key.
  static let longest = 15
  /// The key of the name without bytes.
  static let empty = NameKey(low: 0, high: 0)

  let low: UInt64
  let high: UInt64

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The key of a name.
  ///
  /// - Parameters:
  ///   - bytes: Holds the name, and 16 bytes or more behind it.
  ///   - range: Where the name is.
  ///   - secret: The secret of all keys that are compared.
  @inline(__always)
  init(_ bytes: RawSpan, _ range: Range<Int>, _ secret: NameSecret) {
    let count = range.upperBound &- range.lowerBound
    guard count <= Self.longest else {
      self = secret.hash(bytes, range)
      return
    }
    let first = bytes.unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
    let length = UInt64(truncatingIfNeeded: count) &<< 56
    if count <= 8 {
      low = UInt64(littleEndian: first) & Self.mask(count)
      high = length
    } else {
      let second = bytes.unsafeLoadUnaligned(fromByteOffset: range.lowerBound + 8, as: UInt64.self)
      low = UInt64(littleEndian: first)
      high = UInt64(littleEndian: second) & Self.mask(count &- 8) | length
    }
  }

  static func == (left: Self, right: Self) -> Bool {
    (left.low ^ right.low) | (left.high ^ right.high) == 0
  }

  /// Whether a name comes before another by their bytes, if both are their own keys.
  @inline(__always)
  func isName(before other: NameKey) -> Bool {
    (low.byteSwapped, high.byteSwapped) < (other.low.byteSwapped, other.high.byteSwapped)
  }

  /// The bytes of a name that is its own key.
  var shortName: [UInt8] {
    let words = [low, high].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) }
    }
    return Array(words.prefix(min(Self.longest, Int(high >> 56))))
  }

  /// Ones for the first bytes, up to eight.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    (1 << UInt64(truncatingIfNeeded: 8 &* count)) &- 1
  }
}
