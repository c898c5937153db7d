public import Annotations

/// A stage of a study: who codes which articles, and which codings of them count.
public struct Round: Sendable, Equatable {
  /// What a round is for.
  public enum Kind: String, Sendable, CaseIterable {
    /// To learn the codebook; left out of totals.
    case training
    /// To measure agreement.
    case reliability
    /// To code what is to be coded.
    case main
  }

  /// The name.
  public let id: String
  /// What the round is for.
  public let kind: Kind
  /// Who codes what; nil where everything is everybody's.
  public let articles: [AnnotatorName: Set<Article.ID>]?
  /// The last change that counts of each coding that was closed.
  public private(set) var closed: [Layer.ID: Change.ID]
  /// The codings of which nothing had been recorded when the round was closed: they do not count.
  public private(set) var unbegun: Set<Layer.ID> = []
  /// Keys that a newer version wrote, kept as they were.
  var unknown: [UnknownKey] = []

  /// A round.
  ///
  /// - Parameters:
  ///   - id: The name.
  ///   - kind: What the round is for.
  ///   - articles: Who codes what; nil where everything is everybody's.
  ///   - closed: The last change that counts of each coding that was closed.
  public init(
    _ id: String, _ kind: Kind, articles: [AnnotatorName: Set<Article.ID>]?,
    closed: [Layer.ID: Change.ID] = [:]
  ) {
    self.id = id
    self.kind = kind
    self.articles = articles
    self.closed = closed
  }

  /// Whether somebody codes an article in this round.
  ///
  /// - Parameter layer: The annotator and the article.
  /// - Returns: True if it is assigned, or everything is everybody's.
  public func holds(_ layer: Layer.ID) -> Bool {
    guard let articles else { return true }
    return articles[layer.annotator]?.contains(layer.article) ?? false
  }

  /// What is assigned, by annotator and article; nil where everything is everybody's.
  public var assigned: [Layer.ID]? {
    articles?.flatMap { annotator, articles in
      articles.map { Layer.ID(annotator: annotator, article: $0) }
    }.sorted()
  }
}

extension Round {
  /// Whether the round was closed, be it for some codings only.
  public var isClosed: Bool { !closed.isEmpty || !unbegun.isEmpty }

  /// Whether a coding of this round was closed.
  ///
  /// - Parameter layer: The annotator and the article.
  /// - Returns: True if it counts as it stood then, or does not count because it was not begun;
  ///   where everything is everybody's, that is every other coding.
  public func isClosed(_ layer: Layer.ID) -> Bool {
    closed[layer] != nil || unbegun.contains(layer) || (articles == nil && isClosed)
  }

  /// The round closed.
  ///
  /// - Parameters:
  ///   - changes: The last change that counts of each coding.
  ///   - unbegun: The codings of which nothing has been recorded.
  /// - Returns: The same round, in which nothing else is closed.
  public func closed(after changes: [Layer.ID: Change.ID], unbegun: Set<Layer.ID>) -> Round {
    var copy = self
    copy.closed = changes
    copy.unbegun = unbegun
    return copy
  }

  /// The round with everything in it open.
  public var reopened: Round { closed(after: [:], unbegun: []) }
}
