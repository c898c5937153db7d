/// A rating of a unit, or the beginning of a row of a wide table.
struct RatedRow: BitwiseCopyable {
  /// The number of no annotator, for a row that begins without a rating.
  static let nobody = UInt32.max

  let unit: NameKey
  let annotator: UInt32
  let label: UInt32
  /// What the unit belongs to; 0 for nothing.
  let cluster: UInt32
  /// The row, counted through its batch from 0.
  let row: UInt32

  /// The rating, if it is one.
  @inline(__always)
  var given: RatingPaths.Given? {
    annotator == Self.nobody ? nil : RatingPaths.Given(annotator: annotator, label: label)
  }
}
