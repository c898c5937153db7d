public import Annotations

/// What annotators differ in, what was decided of it, and what is left to settle.
public struct ReviewReport: Sendable, Equatable {
  /// A unit of an article.
  public struct Place: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The article.
    public let article: Article.ID
    /// The unit.
    public let unit: Article.Unit.Number

    /// `article#unit`.
    public var description: String { "\(article)#\(unit)" }

    /// By article, then in reading order.
    public static func < (left: Self, right: Self) -> Bool {
      left.article == right.article ? left.unit < right.unit : left.article < right.article
    }
  }

  /// A cause with the number of units that differ for it; a unit may differ for several.
  public struct CauseCount: Sendable, Equatable {
    /// The cause.
    public let cause: DisagreementCause
    /// The number of units.
    public let units: Int
    /// The units in reading order, no more than the first ``mostPlaces``.
    public let places: [Place]
  }

  /// How often a reviewer decided from one thing.
  public struct DecisionCount: Sendable, Equatable {
    /// The reviewer; nil where the reference does not say who decided.
    public let by: AnnotatorName?
    /// What the decisions were taken from; nil where the reference does not say.
    public let origin: Decision.Origin?
    /// The number of units.
    public let units: Int
    /// The units in reading order, no more than the first ``mostPlaces``.
    public let places: [Place]
  }

  /// Why a unit is not settled.
  public enum State: String, Sendable, CaseIterable {
    /// Annotators differ, and nobody has decided.
    case undecided
    /// Annotators differ, and the decision was put off.
    case deferred
    /// An annotator says something else by now than when it was decided.
    case stale
    /// Two reviewers decided differently.
    case twoVersions
  }

  /// A unit that is not settled.
  public struct Unresolved: Sendable, Equatable {
    /// The unit.
    public let place: Place
    /// Why it is not settled.
    public let state: State
    /// Why annotators differ.
    public let causes: [DisagreementCause]
  }

  /// What the codebook should say and does not.
  public struct Gap: Sendable, Equatable {
    /// The reviewer's words.
    public let text: String
    /// The units that it came up on.
    public internal(set) var places: [Place]
  }

  /// How many units are named at most for a cause, or for what a reviewer decided from one thing.
  public static let mostPlaces = 3_000

  /// The units that all annotators of their article coded alike.
  public internal(set) var agreed = 0
  /// The units that annotators contradict each other on.
  public internal(set) var differing = 0
  /// The units that not every annotator of their article has coded, and nobody contradicts.
  public internal(set) var incomplete = 0
  /// The units of the reference that are decided.
  public internal(set) var decided = 0
  /// Why annotators differ, the most frequent cause first.
  public internal(set) var causes: [CauseCount] = []
  /// Who decided from what.
  public internal(set) var decisions: [DecisionCount] = []
  /// What is left to settle, article by article in reading order.
  public internal(set) var unresolved: [Unresolved] = []
  /// What the codebook should say, in the order of the units that it came up on.
  public internal(set) var gaps: [Gap] = []

  /// Whether there is nothing to tell: no two annotators coded one article, and nothing is decided.
  public var isEmpty: Bool { agreed + differing + decided == 0 && gaps.isEmpty }
}
