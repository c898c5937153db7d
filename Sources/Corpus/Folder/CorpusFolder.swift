public import Annotations
public import Files
import JSON

/// A workspace's articles: the files as received, and a record beside each.
public struct CorpusFolder: Sendable {
  let folder: Folder
  static let path = "corpus"

  /// The articles of a workspace.
  ///
  /// - Parameter folder: The workspace's directory.
  public init(_ folder: Folder) {
    self.folder = folder
  }

  /// The articles that have a record.
  ///
  /// - Returns: Their names, sorted.
  /// - Throws: ``CorpusError/file(_:)`` if a directory cannot be listed.
  public func articleIDs() throws(CorpusError) -> [Article.ID] {
    try records()
  }

  /// An article's header.
  ///
  /// - Parameter id: The article's name.
  /// - Returns: The header.
  /// - Throws: ``CorpusError`` if there is no such record, or it cannot be read.
  public func header(_ id: Article.ID) throws(CorpusError) -> ArticleHeader {
    var header = try record(id) { (bytes) throws(ArticleRecord.ReadingProblem) in
      try ArticleRecord.header(id, from: bytes)
    }
    if try historyStatus(of: id) != nil {
      let reading = try reading(id)
      header.unitCount = reading.article.units.count
      header.notes = reading.notes
    }
    return header
  }

  /// An article as it is now, see ``reading(_:)``.
  ///
  /// - Parameter id: The article's name.
  /// - Returns: The article.
  /// - Throws: ``CorpusError`` if there is no such record, or it cannot be read.
  public func article(_ id: Article.ID) throws(CorpusError) -> Article {
    try reading(id).article
  }

  /// An article as its record has it, whatever was split or joined since.
  func recordedArticle(_ id: Article.ID) throws(CorpusError) -> Article {
    let article = try record(id) { (bytes) throws(ArticleRecord.ReadingProblem) in
      try ArticleRecord.article(id, from: bytes)
    }
    guard SHA256.hex(of: article.text.string.utf8) == article.textHash else {
      throw .textChanged(path: Self.recordPath(id))
    }
    return article
  }

  /// Makes sure that an article's text and received file are those that its record was made of.
  ///
  /// - Parameter id: The article's name.
  /// - Throws: ``CorpusError/textChanged(path:)`` or ``CorpusError/receivedChanged(path:record:)``
  ///   if they are not, any other case if a file cannot be read.
  public func verify(_ id: Article.ID) throws(CorpusError) {
    let record = Self.recordPath(id)
    let received = try article(id).received
    guard let bytes = try bytes(at: received.file, maximum: TextDecoder.maximumByteCount),
      bytes.count == received.byteCount, SHA256.hex(of: bytes) == received.hash
    else { throw .receivedChanged(path: received.file, record: record) }
  }

  // MARK: Files

  static func recordPath(_ id: Article.ID) -> String {
    "\(path)/\(id).json"
  }

  private func record<Value>(
    _ id: Article.ID, _ read: ([UInt8]) throws(ArticleRecord.ReadingProblem) -> Value
  ) throws(CorpusError) -> Value {
    let path = Self.recordPath(id)
    guard let bytes = try bytes(at: path, maximum: JSONLimits.standard.byteCount) else {
      throw try absence(of: id)
    }
    do throws(ArticleRecord.ReadingProblem) {
      return try read(bytes)
    } catch {
      switch error {
      case .json(let problem):
        guard let merged = RecordVersions(merged: id, bytes) else {
          throw .badRecord(path: path, problem)
        }
        throw .mergedRecord(path: path, received: merged.first.received.file)
      case .newerFormat(let found): throw .newerFormat(path: path, found: found)
      }
    }
  }

  /// The error that says what is there instead of a record.
  private func absence(of id: Article.ID) throws(CorpusError) -> CorpusError {
    for ending in ArticleFormat.allCases.flatMap(\.endings) {
      let received = "\(Self.path)/\(id).\(ending)"
      if try status(of: received) != nil { return .noRecord(id, received: received) }
    }
    return .noArticle(id)
  }

  /// A file's bytes, or nil if there is none.
  func bytes(at path: String, maximum: Int) throws(CorpusError) -> [UInt8]? {
    let path = try relative(path)
    do throws(FileError) {
      guard try folder.status(of: path) != nil else { return nil }
      return try folder.read(path, maximumBytes: maximum)
    } catch {
      throw .file(error)
    }
  }

  /// What stands at a path, or nil if nothing does.
  func status(of path: String) throws(CorpusError) -> FileStatus? {
    let path = try relative(path)
    return try fileAccess { () throws(FileError) in try folder.status(of: path) }
  }

  /// A path below the workspace's directory.
  func relative(_ path: String) throws(CorpusError) -> RelativePath {
    guard let relative = RelativePath(path) else {
      throw .file(FileError(.open, path, .leavesWorkspace))
    }
    return relative
  }
}

/// Does something with files.
func fileAccess<Value>(_ body: () throws(FileError) -> Value) throws(CorpusError) -> Value {
  do throws(FileError) {
    return try body()
  } catch {
    throw .file(error)
  }
}
