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
}
