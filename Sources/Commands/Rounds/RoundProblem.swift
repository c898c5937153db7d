public import Annotations

/// Why a round cannot be made, opened or closed.
public enum RoundProblem: Sendable, Equatable {
  /// A text cannot be a round's name.
  case illegalName(String)
  /// The name is that of the round which there is without any assignment.
  case nameOfEverything
  /// There is such a round, and this coding in it was begun; nil if none was.
  case exists(String, begun: Layer.ID?)
  /// The round is closed.
  case isClosed(String)
  /// The round is open.
  case isOpen(String)
  /// The round, in which an article is coded, must be closed first.
  case stillOpen(String, Article.ID)
  /// Codings of the round are neither done nor irrelevant.
  case unfinished(String, [Layer.ID])
  /// Nobody has recorded anything that could be closed.
  case nothingRecorded(String)
  /// Nobody can share articles with nobody.
  case tooFewAnnotators
  /// There are no articles to assign.
  case noArticles
}
