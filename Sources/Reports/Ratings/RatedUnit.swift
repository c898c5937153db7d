public import Annotations

/// What annotators said of one unit in answer to one question.
public struct RatedUnit: Sendable, Equatable {
  /// What one annotator said.
  public struct Answer: Sendable, Equatable {
    /// The annotator.
    public let annotator: AnnotatorName
    /// The different values, in the codebook's order; several where the question takes one are no
    /// rating, and none is the empty set.
    public let values: [String]
  }

  /// `article#n`, or `article#n@official/talks` where values of other variables split the unit; an
  /// article's id where the article is the unit.
  public let name: String
  /// The unit's number; nil where the article is the unit.
  public let number: Article.Unit.Number?
  /// The answers that can be compared, in the order of the annotators' names.
  public internal(set) var answers: [Answer]
}

/// The ratings of one article in answer to one question.
public struct ArticleRatings: Sendable, Equatable {
  /// The units that somebody judged, in reading order.
  public internal(set) var units: [RatedUnit] = []
  /// How often something was left out, and why.
  public internal(set) var omissions: [Omission: Int] = [:]
  /// The number of values that were given.
  public internal(set) var valuesGiven = 0
  /// How many of these equal the variable's default.
  public internal(set) var valuesEqualToDefault = 0

  mutating func leaveOut(_ omission: Omission, count: Int = 1) {
    guard count > 0 else { return }
    omissions[omission, default: 0] += count
  }

  /// Adds what was left out of another article and how often its default was given.
  mutating func add(_ other: ArticleRatings) {
    valuesGiven += other.valuesGiven
    valuesEqualToDefault += other.valuesEqualToDefault
    for (omission, count) in other.omissions { leaveOut(omission, count: count) }
  }
}
