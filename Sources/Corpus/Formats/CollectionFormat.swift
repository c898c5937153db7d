/// The formats of files that hold many articles.
public enum CollectionFormat: String, Sendable, CaseIterable {
  /// A JSON object a line.
  case jsonLines = "jsonl"
  /// A table with a heading row, its fields separated by commas or semicolons.
  case commaSeparated = "csv"
  /// A table with a heading row, its fields separated by tabs.
  case tabSeparated = "tsv"
  /// RSS or Atom.
  case feed

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

  /// The endings that files of the format have.
  private var endings: [String] {
    switch self {
    case .jsonLines: ["jsonl", "ndjson"]
    case .commaSeparated: ["csv"]
    case .tabSeparated: ["tsv", "tab"]
    case .feed: ["xml", "rss", "atom"]
    }
  }
}
