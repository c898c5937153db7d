/// What holds for the rows of a table of ratings.
struct CollectionRules: Sendable {
  /// More ratings than are ever read at once.
  static let mostAtOnce = 1 << 26

  /// Whether a row has all ratings of its unit.
  let isWide: Bool
  /// Whether a unit is counted and forgotten as soon as another begins.
  let isGrouped: Bool
  /// Whether a unit that was forgotten must not come back.
  let noticesReturns: Bool
  /// Whether units belong to clusters.
  let hasClusters: Bool
  let onDuplicate: DuplicateRule
  /// How many paths there may be where only the unit at hand needs its own.
  var mostPathsOfGroups = 1 << 19
  /// How many runs of rows may always wait to be joined with those of their units.
  var mostWaitingRuns = 1 << 19

  init(_ options: RatingsOptions) {
    isWide = options.isWide
    isGrouped = options.isGrouped
    noticesReturns = options.isGrouped
    hasClusters = options.cluster != nil
    onDuplicate = options.onDuplicate
  }

  /// Rules for reading a table again that was accepted, to see its units' names go by.
  init(again options: RatingsOptions) {
    isWide = options.isWide
    isGrouped = true
    noticesReturns = false
    hasClusters = options.cluster != nil
    onDuplicate = options.onDuplicate == .last ? .last : .first
  }

  /// Whether a row begins with a rating, or with what stands for none.
  @inline(__always)
  func beginsRow(_ rating: RatedRow) -> Bool { !isWide || rating.annotator == RatedRow.nobody }

  /// Whether the input can be read again to see what an error must tell of earlier rows.
  var isReadableAgain = false

  /// Whether it must be remembered which unit each row is of, so that an error can name two rows.
  var keepsLog: Bool {
    !isGrouped && !isReadableAgain && (onDuplicate == .error || hasClusters)
  }
}
