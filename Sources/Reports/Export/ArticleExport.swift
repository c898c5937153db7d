/// A way to write codings, one article after the other.
///
/// The file is the header, then the rows of each article in any order of articles.
public protocol ArticleExport: Sendable {
  /// What stands before the first article: the names of the columns, if the format has them.
  var header: [UInt8] { get }

  /// What an article adds.
  ///
  /// - Parameter article: The article with its codings.
  /// - Returns: Whole lines of UTF-8, each ended by a line feed; none if there is nothing to write.
  func rows(of article: CodedArticle) -> [UInt8]
}
