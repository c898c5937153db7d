/// What one annotator said of one unit, in the numbers of the table that it belongs to.
public struct Rating: Sendable, Hashable {
  /// Who said it.
  public let annotator: RatingTable.Annotator
  /// What was said.
  public let label: RatingTable.Label

  /// Puts a rating together.
  ///
  /// - Parameters:
  ///   - annotator: who says it, from ``RatingTable/annotator(_:)`` of the same table.
  ///   - label: what is said, from ``RatingTable/label(_:)`` of the same table.
  public init(annotator: RatingTable.Annotator, label: RatingTable.Label) {
    self.annotator = annotator
    self.label = label
  }

  init(numbers annotator: Int, _ label: Int) {
    self.init(
      annotator: RatingTable.Annotator(number: annotator), label: RatingTable.Label(number: label))
  }

  /// Both numbers in one, a different one for each rating.
  var bits: UInt64 { UInt64(annotator.bits) << 32 | UInt64(label.bits) }

  /// Feeds the rating into a hasher.
  ///
  /// - Parameter hasher: takes the rating.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bits)
  }
}
