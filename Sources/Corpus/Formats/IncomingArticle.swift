public import Annotations

/// An article of a file of many, before it is taken in.
public struct IncomingArticle: Sendable, Equatable {
  /// The path of the file that it is from, as people know it.
  public let path: String
  /// Its place in that file.
  public let source: Article.Received.Source
  /// The folder under `corpus/` that it is for.
  public let folder: String
  /// Headline and text.
  let content: ComposedText
  /// The other fields, as they are.
  let values: [ArticleField: String]
  /// Whether its language is the whole feed's.
  let isOfFeed: Bool
  /// The encoding that it was read in, and what told it.
  let encoding: AddedArticle.Encoding

  /// Joins an entry and the file that it is from.
  init(_ entry: CollectionEntry, path: String, folder: String) {
    self.path = path
    self.folder = folder
    let file = FileName(path)
    let name = file.fileExtension.isEmpty ? file.stem : "\(file.stem).\(file.fileExtension)"
    source = Article.Received.Source(file: name, record: entry.record, line: entry.line)
    content = ComposedText(title: entry.values[.title], blocks: entry.blocks)
    values = entry.values
    isOfFeed = entry.isOfFeed
    encoding = AddedArticle.Encoding(entry.encoding, entry.reason)
  }

  /// The file and the line, as errors name them.
  var name: String { source.line.map { "\(path):\($0)" } ?? path }
}
