import Annotations
public import Files

/// A file of many articles, read one by one in memory that does not grow with the file; a feed,
/// which is one document, is read whole.
///
/// A class because what was read from a file is gone from it.
public final class ArticleCollection {
  /// How a file of many articles is to be read.
  public struct Options: Sendable {
    /// The file's format.
    public var format: CollectionFormat
    /// Which field says what.
    public var fields: FieldMapping
    /// A table's or feed's encoding, if somebody names it; JSON is always in UTF-8.
    public var encoding: TextEncoding?
    /// The folder under `corpus/` for the articles; nil for one named after the file.
    public var folder: String?

    /// How a file is to be read: its fields by their usual names, its encoding as it shows.
    ///
    /// - Parameter format: The file's format.
    public init(_ format: CollectionFormat) {
      self.format = format
      fields = FieldMapping()
    }
  }

  /// The file's path, as people know it.
  public let path: String
  private let folder: String
  private let entries: any CollectionEntries

  /// Begins to read a file.
  ///
  /// - Parameters:
  ///   - file: The file, which closes with this object; `/dev/stdin` is the standard input.
  ///   - path: The file's path, as people know it.
  ///   - options: How to read it.
  /// - Throws: ``CorpusError`` if its beginning cannot be read, or no folder can be named after it.
  public init(_ file: consuming InputFile, path: String, _ options: Options) throws(CorpusError) {
    guard let folder = options.folder ?? NameSegment.fitting(FileName(path).stem) else {
      throw .unusableName(path: path)
    }
    self.path = path
    self.folder = folder
    entries = try Self.entries(of: file, options)
  }

  /// The next article.
  ///
  /// - Returns: The article, or nil at the end.
  /// - Throws: ``CorpusError/entry(path:line:_:)`` for what is wrong with one article, or with the
  ///   rest of the file. The next call goes on behind it, or gives nil if it cannot be known what
  ///   follows.
  public func next() throws(CorpusError) -> IncomingArticle? {
    do throws(CollectionEntryError) {
      guard let entry = try entries.next() else { return nil }
      return IncomingArticle(entry, path: path, folder: folder)
    } catch {
      throw .entry(path: path, line: error.line, error.problem)
    }
  }

  private static func entries(of file: consuming InputFile, _ options: Options)
    throws(CorpusError) -> any CollectionEntries
  {
    do throws(FileError) {
      switch options.format {
      case .jsonLines: return JSONLineEntries(file, options.fields)
      case .commaSeparated, .tabSeparated:
        let separator = options.format == .tabSeparated ? CSVSeparator.tab : nil
        return TableEntries(
          try CSVReader(file, separator: separator), options.fields, options.encoding)
      case .feed: return FeedEntries(file, options.encoding)
      }
    } catch {
      throw .file(error)
    }
  }
}

@available(*, unavailable)
extension ArticleCollection: Sendable {}
