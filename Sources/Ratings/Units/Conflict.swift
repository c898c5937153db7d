/// Why a row cannot be true beside the rows before it; rows are numbered from 0.
enum Conflict: Error {
  /// The row names no unit.
  case noUnit(Int)
  /// The annotator has rated the unit in an earlier row.
  case ratedTwice(Unit, annotator: UInt32)
  /// A table with a unit a row has the unit in an earlier row.
  case rowTwice(Unit)
  /// The unit belongs to something else in an earlier row.
  case clusterDiffers(Unit, first: UInt32, second: UInt32)
  /// All rows of the unit should stand together, and the earlier ones do not.
  case returned(Unit)

  /// The unit in question and the rows.
  struct Unit {
    let name: [UInt8]
    /// The earlier row, if it is known.
    let firstRow: Int?
    let row: Int

    var text: String { String(decoding: name, as: UTF8.self) }
  }
}
