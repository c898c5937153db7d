/// The unit whose rows stand together and are being taken.
struct UnitAtHand {
  private(set) var key = NameKey.empty
  /// The hash of the key.
  private(set) var hash: UInt64 = 0
  /// The path that its ratings have come along.
  var path: UInt32 = 0
  private(set) var firstRow = 0
  /// Its name if that is too long to be its own key; else nothing.
  private(set) var longName: [UInt8] = []

  /// The name of the unit.
  var name: [UInt8] { longName.isEmpty ? key.shortName : longName }

  /// Its rows as they go to the table of units.
  ///
  /// - Parameter row: The row from which on rows are counted there.
  /// - Returns: The run.
  @inline(__always)
  func run(countedFrom row: Int) -> UnitRun {
    UnitRun(key: key, path: path, row: UInt32(truncatingIfNeeded: firstRow &- row))
  }

  /// Makes this another unit.
  @inline(__always)
  mutating func become(_ rating: RatedRow, _ hash: UInt64, of rows: RatedRows) {
    key = rating.unit
    self.hash = hash
    firstRow = rows.row(of: rating)
    if rows.hasLongNames || !longName.isEmpty { keepName(rows.longName(of: rating)) }
  }

  private mutating func keepName(_ name: ArraySlice<UInt8>) {
    longName.removeAll(keepingCapacity: true)
    longName += name
  }
}
