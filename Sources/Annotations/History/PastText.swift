/// A text that an article had before, with its units, and what became of them.
public struct PastText: Sendable, Equatable {
  /// The article as it was.
  public var article: Article
  /// How the text was replaced.
  public var revision: TextRevision

  /// A former text.
  ///
  /// - Parameters:
  ///   - article: The article as it was.
  ///   - revision: How the text was replaced.
  public init(_ article: Article, _ revision: TextRevision) {
    self.article = article
    self.revision = revision
  }
}

extension Article {
  /// The checksums of the texts that the article has had.
  public var textHashes: Set<String> {
    Set(past.map(\.article.textHash) + [textHash])
  }
}
