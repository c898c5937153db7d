/// The formats that articles are received in, by the extension of the file's name.
public enum ArticleFormat: String, Sendable, CaseIterable {
  /// Plain text.
  case text = "txt"
  /// Markdown, of which only headings are understood.
  case markdown = "md"

  /// The format of a file's name, without regard to the extension's case; nil for any other.
  ///
  /// - Parameter fileName: A file's name or path.
  public init?(fileName: String) {
    let name = FileName(fileName)
    self.init(rawValue: name.fileExtension.lowercased())
  }
}
