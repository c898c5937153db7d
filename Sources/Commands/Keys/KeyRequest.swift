import Annotations

/// What a command asks to be done with single keys.
public enum KeyRequest: Sendable, Equatable {
  /// Units are to be coded.
  case coding(CodingRequest)
  /// The article under review is to be reviewed.
  case reviewing
}

/// Which units are to be coded with single keys, and in which order.
public struct CodingRequest: Sendable, Equatable {
  /// What the units have in common.
  enum Queue: String, Sendable, CaseIterable {
    /// The uncoded units of one article.
    case article
    /// The uncoded units of one article after the other.
    case uncoded
    /// The units that were flagged.
    case flagged
    /// The units that others coded otherwise, of articles that are done.
    case disagreements
    /// The uncoded units in random order.
    case random
  }

  /// What the units have in common; without it the article that is named or open comes first, then
  /// what `todo` finds.
  var queue: Queue?
  /// The article, if one was named.
  var article: Article.ID?
  /// How many units of a hundred are drawn; nil for all.
  var percentage: Double?
  /// What random choices are made from.
  var seed: UInt64 = 1
  /// Units coded before that are served once more among the others.
  var rechecks: [UnitPlace] = []
}
