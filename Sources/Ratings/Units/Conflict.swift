/// Why a row cannot be true beside the rows before it; rows are numbered from 0.
enum Conflict: Error {
  /// The annotator has rated the unit in an earlier row.
  case ratedTwice(Unit, annotator: UInt32)
  /// A table with a unit a row has the unit in an earlier row.
  case rowTwice(Unit)
  /// The unit belongs to something else in an earlier row.
  case clusterDiffers(Unit, first: UInt32, second: UInt32)
  /// All rows of the unit should stand together, and the earlier ones do not.
  case returned(Unit)
  /// With this row there are more units than can be told apart.
  case tooManyUnits(Int)

  /// The unit in question and the rows.
  struct Unit {
    let key: NameKey
    /// The name; nil if the input must be read again to know it.
    let name: [UInt8]?
    /// Which of the unit's rows the earlier row is, from 0.
    let earlier: Int
    /// The earlier row; nil if it must be found or cannot be known.
    let firstRow: Int?
    let row: Int
  }
}
