public import Annotations

/// What a look at one article's files came to.
public struct VerifiedArticle: Sendable {
  /// The article as it is now; nil if its record cannot be used.
  public var article: Article?
  /// Where its units can have stood; nil if its history has no splits and joins, or more than those.
  public var boundaries: UnitBoundaries?
  /// The path of the file that it was made of, if the record says so.
  public var received: String?
  /// What was looked at and found.
  public var verification = Verification()
}
