/// Why a label, a unit or another table was refused; a table that refuses something is unchanged.
public enum RatingError: Error, Sendable, Equatable {
  /// The same label was declared twice.
  case declaredTwice(label: String)
  /// The labels were declared, and this one is not among them.
  case undeclared(label: String)
  /// The level needs numbers, and this label is none.
  case notANumber(label: String)
  /// The labels have no declared order, and this one is no number that could give one.
  case noOrder(label: String)
  /// The number is farther from zero than 1e100, or nearer to it than 1e-100 and not zero.
  case numberOutOfRange(label: String)
  /// A ratio has a true zero, and this number is below it.
  case negativeRatio(label: String)
  /// Nothing stands in place of a label; only a set may be empty.
  case emptyLabel
  /// A set has a member without a name, as in `a||b`.
  case emptyMember(set: String)
  /// A member of a set holds the `|` that separates members.
  case separatorInMember(member: String)
  /// One annotator has two ratings of one unit.
  case ratedTwice(annotator: String)
  /// A number of units below zero, or more units in all than ``RatingTable/mostUnits``.
  case unitsOutOfRange(Int)
  /// So many ratings of one unit that sums over all units of the table could not be exact.
  case tooManyRatings(ofUnit: Int)
  /// Tables of different levels cannot be added.
  case levelsDiffer(MeasurementLevel, MeasurementLevel)
  /// Tables whose declared labels or their order differ cannot be added.
  case declaredLabelsDiffer
  /// The counts of a crowd name what is not there, or its ratings do not add up to its units.
  case crowdDoesNotAddUp
}
