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
  public let closed: [Layer.ID: Change.ID]

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
}
