/// Takes the articles of a stream apart, each line an article.
public struct SegmentingFilter: RecordFilter {
  private let language: String?

  /// A filter.
  ///
  /// - Parameter language: The language of articles that name none, as a BCP 47 tag; nil lets each
  ///   paragraph's script decide.
  public init(language: String? = nil) {
    self.language = language
  }

  /// The line for an article.
  ///
  /// - Parameter record: The article's line.
  /// - Returns: The line of a ``SegmentedArticle``, without a line feed.
  /// - Throws: ``RecordError`` for what is no article.
  public func line(for record: InputLine) throws(RecordError) -> [UInt8] {
    switch record {
    case .tooLong(let limit): throw RecordError(id: nil, .tooLong(limit: limit))
    case .bytes(let bytes):
      let article = try ArticleLine(bytes)
      return SegmentedArticle(
        id: article.id ?? "", text: article.text ?? "", language: article.language ?? language,
        carried: article.carried
      ).line
    }
  }
}
