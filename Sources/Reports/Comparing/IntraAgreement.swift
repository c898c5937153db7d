public import Annotations

/// How far an annotator, asked a second time, said the same.
public struct IntraAgreement: Sendable {
  /// The annotator.
  public let annotator: AnnotatorName
  /// The number of units that were judged twice.
  public let judgedAgain: Int
  /// The number of units that were coded then and not touched since: they agree by themselves, so
  /// they are left out.
  public let untouched: Int
  /// Agreement on each question between `earlier` and `now`.
  public let variables: [VariableAgreement]
  /// What was said when units were judged once more by `recheck`; it changed no coding, so it is kept
  /// apart.
  public let rechecks: RecheckAgreement
}
