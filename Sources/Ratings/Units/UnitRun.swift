/// Rows of a unit that stood together, or all of its rows once they are joined.
struct UnitRun: BitwiseCopyable {
  let key: NameKey
  /// The path that its ratings have come along.
  var path: UInt32
  /// The first of its rows, counted from the first row that was not joined; later of no meaning.
  let row: UInt32
}
