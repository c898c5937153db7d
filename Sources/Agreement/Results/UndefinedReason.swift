/// Why a coefficient has no value.
public enum UndefinedReason: String, Sendable, CaseIterable {
  /// No unit has two ratings.
  case noPairableUnits = "no-pairable-units"
  /// Nothing varied, so agreement cannot be told from chance.
  case noVariation = "no-variation"
  /// Only one annotator rated anything.
  case oneAnnotator = "one-annotator"
  /// The two annotators rated no unit in common.
  case noSharedUnits = "no-shared-units"

  /// The reason in a sentence for people.
  public var sentence: String {
    switch self {
    case .noPairableUnits: "there is no unit with two ratings to compare"
    case .noVariation:
      "all ratings compared are alike, so agreement cannot be told from chance"
    case .oneAnnotator: "one annotator alone rated; agreement needs two"
    case .noSharedUnits: "the two annotators rated no unit in common"
    }
  }
}
