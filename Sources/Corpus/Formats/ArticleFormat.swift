/// The formats of files that hold one article, by the ending that the article's file has.
public enum ArticleFormat: String, Sendable, CaseIterable {
  /// Plain text.
  case text = "txt"
  /// Markdown, of which only headings are understood.
  case markdown = "md"
  /// A web page, of which the article is taken.
  case page = "html"

  /// The format of a file's name, without regard to the ending's case; nil for any other.
  ///
  /// - Parameter fileName: A file's name or path.
  public init?(fileName: String) {
    let ending = FileName(fileName).fileExtension.lowercased()
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = format
  }

  /// The endings that files of the format have, the article's own first.
  var endings: [String] {
    switch self {
    case .text: ["txt"]
    case .markdown: ["md"]
    case .page: ["html", "htm"]
    }
  }
}
