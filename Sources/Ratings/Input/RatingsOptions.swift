public import Agreement
public import Files

/// How to read a table of ratings.
public struct RatingsOptions: Sendable, Equatable {
  /// What the labels mean to each other.
  public var level = MeasurementLevel.nominal
  /// The labels (at the levels of sets: their members) in their order; if empty, any label counts.
  public var order: [String] = []
  /// What the columns are called; of a wide table only the unit's.
  public var columns = RatingColumns()
  /// Whether a row has a unit and every other column an annotator's label of it, where an empty
  /// field is no rating.
  public var isWide = false
  /// The column that names what a unit belongs to, such as its article.
  public var cluster: String?
  /// What to do with a second rating of a unit by the same annotator.
  public var onDuplicate = DuplicateRule.error
  /// Whether all rows of a unit are promised to stand together, so that units need not be kept.
  public var isGrouped = false
  /// Whether an input without a first row is a table without ratings, as partial summaries need it.
  public var acceptsEmptyFile = false
  /// What stands between fields; nil for what the first row has most often.
  public var separator: CSVSeparator?

  /// Nominal labels in columns `unit`, `annotator` and `value`.
  public init() {}
}
