import Annotations

/// An article with what a report needs of it alone, ready to be added to a
/// ``CodingReport/Builder``.
public struct PreparedArticle: Sendable {
  let article: CodedArticle
  let compared: ComparedArticle
}

/// Prepares articles for a report, each for itself and so on any thread.
public struct ArticlePreparation: Sendable {
  let codebook: Codebook
  let annotators: AnnotatorSelection

  /// Prepares an article.
  ///
  /// - Parameter article: The article with its codings.
  /// - Returns: What is to be added.
  public func prepare(_ article: CodedArticle) -> PreparedArticle {
    PreparedArticle(
      article: article,
      compared: ComparedArticle(article, codebook: codebook, by: annotators))
  }
}
