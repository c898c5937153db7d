/// Every format that articles are taken in from.
public enum FileFormat: Sendable, Equatable {
  /// A file of one article.
  case article(ArticleFormat)
  /// A file of many articles.
  case collection(CollectionFormat)

  /// The format of a file's name, without regard to the ending's case; nil for any other.
  ///
  /// - Parameter fileName: A file's name or path.
  public init?(fileName: String) {
    if let format = ArticleFormat(fileName: fileName) {
      self = .article(format)
    } else if let format = CollectionFormat(fileName: fileName) {
      self = .collection(format)
    } else {
      return nil
    }
  }

  /// The format of a name that ``names`` has; nil for any other.
  ///
  /// - Parameter name: The name, such as `jsonl`.
  public init?(name: String) {
    if let format = ArticleFormat(rawValue: name) {
      self = .article(format)
    } else if let format = CollectionFormat(rawValue: name) {
      self = .collection(format)
    } else {
      return nil
    }
  }

  /// The formats' names, such as `txt` and `jsonl`.
  public static var names: [String] {
    ArticleFormat.allCases.map(\.rawValue) + CollectionFormat.allCases.map(\.rawValue)
  }
}
