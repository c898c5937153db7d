/// Two labels that annotators gave to the same units.
public struct ConfusedLabels: Sendable, Equatable {
  /// The label that comes first in the result.
  public let first: String
  /// The other label.
  public let second: String
  /// The units, ascending, each as often as it was rated apart for further values.
  public let units: [ReviewReport.Place]
}
