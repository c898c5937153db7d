/// The unit whose rows are being read.
struct UnitAtHand {
  private(set) var key = NameKey.empty
  /// The path that its ratings have come along.
  var path: UInt32 = 0
  private(set) var firstRow = 0
  /// Its name if that is too long to be its own key; else nothing.
  private(set) var longName: [UInt8] = []

  /// The name of a unit.
  var name: [UInt8] { longName.isEmpty ? key.shortName : longName }

  /// The unit as it goes to the table.
  @inline(__always)
  var unit: UnitTable.Unit { UnitTable.Unit(key: key, path: path) }

  /// Whether a name is that of this unit.
  ///
  /// - Parameters:
  ///   - bytes: Hold the name, and 16 bytes or more behind it.
  ///   - range: Where the name is.
  ///   - secret: The secret of all keys.
  /// - Returns: True if the names are the same, byte by byte.
  @inline(__always)
  func isNamed(_ bytes: RawSpan, _ range: Range<Int>, _ secret: NameSecret) -> Bool {
    range.count <= NameKey.longest
      ? NameKey(bytes, range, secret) == key : hasLongName(bytes, range)
  }

  /// Makes this another unit.
  ///
  /// - Parameters:
  ///   - bytes: Hold its name.
  ///   - range: Where its name is.
  ///   - key: The name's key.
  ///   - row: The row that it begins in.
  @inline(__always)
  mutating func become(_ bytes: Span<UInt8>, _ range: Range<Int>, _ key: NameKey, row: Int) {
    self.key = key
    firstRow = row
    if range.count > NameKey.longest {
      longName.removeAll(keepingCapacity: true)
      bytes.extracting(range).withUnsafeBufferPointer { longName.append(contentsOf: $0) }
    } else if !longName.isEmpty {
      longName = []
    }
  }

  private func hasLongName(_ bytes: RawSpan, _ range: Range<Int>) -> Bool {
    guard longName.count == range.count else { return false }
    let known = longName.span.bytes
    // The last word may overlap the one before it.
    var place = 0
    while place < range.count {
      let start = min(place, range.count - 8)
      let word = known.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
      let other = bytes.unsafeLoadUnaligned(
        fromByteOffset: range.lowerBound + start, as: UInt64.self)
      guard word == other else { return false }
      place += 8
    }
    return true
  }
}
