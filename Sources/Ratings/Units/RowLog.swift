/// What an error must tell of earlier rows where the input cannot be read again.
struct RowLog: ~Copyable {
  /// How many bytes of names may be kept.
  private static let mostNameBytes = 1 << 24

  /// Of which unit each row is, by the hash of the unit's key.
  private var hashes = ChunkedList<UInt64>()
  // Of each run that waits to be joined: its first row, and its name end to end with the others.
  private var runRows: [Int] = []
  private var names: [UInt8] = []
  private var nameEnds: [Int] = []

  /// Whether the names should be forgotten soon.
  var isFull: Bool { names.count > Self.mostNameBytes }

  /// Notes a run of rows.
  mutating func note(_ hash: UInt64, rows: Int) {
    for _ in 0..<rows { hashes.append(hash) }
  }

  /// Keeps the name of a run that waits to be joined.
  mutating func keepName(_ name: [UInt8], ofRunAt row: Int) {
    runRows.append(row)
    names += name
    nameEnds.append(names.count)
  }

  /// Forgets all names, because no run waits any more.
  mutating func forgetNames() {
    runRows.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    nameEnds.removeAll(keepingCapacity: true)
  }

  /// The name of the unit of a row that waits to be joined.
  func name(ofRow row: Int) -> [UInt8]? {
    guard let run = runRows.lastIndex(where: { $0 <= row }) else { return nil }
    return Array(names[(run == 0 ? 0 : nameEnds[run - 1])..<nameEnds[run]])
  }

  /// A row of a unit, counted through those of the unit from 0; nil if it has fewer.
  func row(_ number: Int, of hash: UInt64) -> Int? {
    var (found, row, place) = (0, Int?.none, 0)
    hashes.forEach { other in
      if other == hash {
        if found == number { row = place }
        found += 1
      }
      place += 1
    }
    return row
  }
}
