/// Why a unit cannot be split or joined.
public enum MendingProblem: Error, Sendable, Equatable {
  /// The unit is the headline, which is one unit.
  case headline
  /// No text was given at which the new unit begins.
  case noText
  /// The unit does not hold the text.
  case missing(String, in: Article.Unit.Number)
  /// The unit holds the text several times.
  case repeated(String, in: Article.Unit.Number, count: Int)
  /// The text stands at the unit's beginning.
  case atStart(String, of: Article.Unit.Number)
  /// No unit follows.
  case last(Article.Unit.Number)
  /// Another part of the text stands between the unit and the next: the role, such as `subhead`.
  case apart(Article.Unit.Number, role: String)
  /// Somebody else did the same meanwhile.
  case isSoAlready(Article.Unit.Number, isSplit: Bool)
  /// The unit of an earlier change is no unit any more.
  case gone(Article.Unit.Number)
  /// The units of the open article are others than those that were shown; the cursor's is named.
  case renumbered(Article.ID, cursor: Article.Unit.Number)
}
