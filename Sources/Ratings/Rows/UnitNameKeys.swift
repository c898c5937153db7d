/// Makes the keys of units' names as rows go by.
struct UnitNameKeys {
  /// Whether any name was too long to be its own key.
  private(set) var hasLongNames = false
  private let secret: NameSecret
  /// Where the last long name is.
  private var range = 0..<0
  private var key = NameKey.empty

  init(_ secret: NameSecret) {
    self.secret = secret
  }

  /// Forgets the name that was seen last.
  mutating func beginBlock() {
    range = 0..<0
  }

  /// The key of a name.
  ///
  /// - Parameters:
  ///   - bytes: Hold the name, and 16 bytes or more behind it, and all names since ``beginBlock()``.
  ///   - range: Where the name is.
  /// - Returns: The key.
  @inline(__always)
  mutating func key(_ bytes: Span<UInt8>, _ range: Range<Int>) -> NameKey {
    range.count <= NameKey.longest
      ? NameKey(bytes.bytes, range, secret) : longKey(bytes.bytes, range)
  }

  private mutating func longKey(_ bytes: RawSpan, _ range: Range<Int>) -> NameKey {
    // Rows of a unit often stand together, and to compare is quicker than to hash.
    if !isLast(bytes, range) { key = NameKey(bytes, range, secret) }
    self.range = range
    hasLongNames = true
    return key
  }

  private func isLast(_ bytes: RawSpan, _ range: Range<Int>) -> Bool {
    guard range.count == self.range.count else { return false }
    // The last word may overlap the one before it.
    var place = 0
    while place < range.count {
      let start = min(place, range.count - 8)
      let word = bytes.unsafeLoadUnaligned(
        fromByteOffset: self.range.lowerBound + start, as: UInt64.self)
      let other = bytes.unsafeLoadUnaligned(
        fromByteOffset: range.lowerBound + start, as: UInt64.self)
      guard word == other else { return false }
      place += 8
    }
    return true
  }
}
