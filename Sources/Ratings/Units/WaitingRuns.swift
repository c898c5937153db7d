/// Consecutive rows of units that may have been there before, until they are looked for together.
struct WaitingRuns {
  /// Consecutive rows of a unit.
  struct Run {
    let unit: UnitTable.Unit
    let firstRow: Int
    let rowCount: Int
    /// Where its name ends among the names; one that is its own key has no bytes there.
    let nameEnd: Int
  }

  /// How many wait at most.
  private static let most = 128

  private(set) var runs: [Run] = []
  private var names: [UInt8] = []

  var isFull: Bool { runs.count >= Self.most }

  mutating func append(_ atHand: UnitAtHand, rowCount: Int) {
    names += atHand.longName
    runs.append(
      Run(
        unit: atHand.unit, firstRow: atHand.firstRow, rowCount: rowCount, nameEnd: names.count))
  }

  mutating func removeAll() {
    runs.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
  }

  /// The name of the unit of a run.
  func name(ofRun place: Int) -> [UInt8] {
    let start = place == 0 ? 0 : runs[place - 1].nameEnd
    let name = Array(names[start..<runs[place].nameEnd])
    return name.isEmpty ? runs[place].unit.key.shortName : name
  }
}
