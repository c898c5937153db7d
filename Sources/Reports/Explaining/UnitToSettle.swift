import Agreement

/// A unit that annotators disagree on, and what settling it would do.
public struct UnitToSettle: Sendable {
  /// What one annotator said of the unit.
  public struct Answer: Sendable, Equatable {
    /// The annotator; empty where a table of many annotators no longer knows.
    public let annotator: String
    /// What was said: a label, or several where an annotator gave several.
    public let values: [String]
  }

  /// The unit's name; nil if it is not known.
  public internal(set) var unit: String?
  /// What was said of it, by annotator.
  public internal(set) var answers: [Answer]
  /// The sentence; nil for ratings from elsewhere.
  public internal(set) var text: String?
  /// Alpha without the unit minus alpha, all else unchanged; nil if alpha does not exist then.
  public let delta: Double?
  /// The label most annotators gave it.
  public let label: String
  /// Alpha once this unit and all before it are settled.
  public let alphaSettled: Double
  /// How the unit was rated.
  let pattern: RatingPattern

  init(_ step: Settlement.Step) {
    pattern = step.pattern
    unit = step.unit
    answers = step.pattern.ratings.map { Answer(annotator: $0.annotator, values: [$0.label]) }
    delta = step.delta
    label = step.label
    alphaSettled = step.value
  }
}
