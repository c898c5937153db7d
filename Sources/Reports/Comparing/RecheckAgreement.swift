public import Annotations

/// How far an annotator said the same when units were judged once more without being told apart.
public struct RecheckAgreement: Sendable {
  /// The units judged once more on one day.
  public struct Day: Sendable, Equatable {
    /// The day, as ISO 8601 in UTC.
    public let date: String
    /// The number of units, each counted on the day when it was judged last.
    public internal(set) var units: Int
    /// The number of these of which exactly the same was said.
    public internal(set) var alike: Int
  }

  /// The days, in their order.
  public let days: [Day]
  /// Agreement on each question between `earlier` and `recheck`.
  public let variables: [VariableAgreement]

  /// The number of units.
  public var units: Int { days.reduce(0) { $0 + $1.units } }
  /// The number of units of which exactly the same was said.
  public var alike: Int { days.reduce(0) { $0 + $1.alike } }
}

/// What one annotator said when units were judged once more.
public struct AnnotatorRechecks: Sendable {
  /// The annotator.
  public let annotator: AnnotatorName
  /// What was said.
  public let rechecks: RecheckAgreement
}
