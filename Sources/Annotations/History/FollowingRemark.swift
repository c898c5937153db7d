/// What became of codings when their units were split or joined.
public enum FollowingRemark: Sendable, Equatable {
  /// A unit was split.
  case split(Split)
  /// Units were joined; what was recorded on them stands together.
  case joined(Join)

  /// What became of the coding of a unit that was split.
  public struct Split: Sendable, Equatable {
    /// The units that it is now.
    public var parts: [Article.Unit.Number]
    /// Where each statement went.
    public var statements: [Move] = []
    /// Whether the unit was marked as holding no statement, and so are its parts.
    public var isNone = false
  }

  /// What became of the codings of units that were joined.
  public struct Join: Sendable, Equatable {
    /// The unit that they are now.
    public var unit: Article.Unit.Number
    /// The statements that it holds; nil if it is uncoded.
    public var statements: Int?
    /// Whether some of it was never looked at.
    public var isPartUncoded: Bool
  }

  /// Where a statement went, and why there.
  public struct Move: Sendable, Equatable {
    /// The unit.
    public var unit: Article.Unit.Number
    /// What decided.
    public var reason: Reason
  }

  /// What decides which part of a unit that was split a statement goes to.
  public enum Reason: Sendable, Equatable {
    /// It was made there, before the units were joined.
    case madeThere
    /// The part is the only one that names who is meant.
    case names(String)
    /// The part is the longest.
    case longest
  }
}
