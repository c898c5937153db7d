import Annotations

extension ReceivedFile {
  /// Names a file that came without a name, as standard input does, after its headline.
  ///
  /// - Returns: Whether there is a headline that a name can be made of; else nothing is changed.
  /// - Throws: ``CorpusError`` if the file cannot be read as its ``format``, plain text if that is nil.
  public mutating func nameAfterHeadline() throws(CorpusError) -> Bool {
    let format = format ?? .text
    var placed = self
    placed.name = "unnamed.\(format.rawValue)"
    let made = try ArticleBuilder(ArticlePlace(of: placed)).build(from: self)
    guard let segment = made.article.title.flatMap(ArticleName.fitting) else { return false }
    name = "\(segment).\(format.rawValue)"
    return true
  }
}
