/// Which unit each row is of, so that an error can name an earlier row.
struct RowLog: ~Copyable {
  private var units = ChunkedList<UInt32>()

  /// Notes the unit of the next rows.
  @inline(__always)
  mutating func note(_ unit: Int, rows: Int) {
    for _ in 0..<rows { units.append(UInt32(truncatingIfNeeded: unit)) }
  }

  /// A row of a unit, counted through those of the unit from 0; nil if it has fewer.
  func row(_ number: Int, ofUnit unit: Int) -> Int? {
    var (found, row) = (0, Int?.none)
    units.forEach { place, other in
      guard other == UInt32(truncatingIfNeeded: unit) else { return }
      if found == number { row = place }
      found += 1
    }
    return row
  }
}
