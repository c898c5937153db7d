import Annotations
import Files
import JSON

extension CorpusFolder {
  /// Writes a new article: its file, unless that is there already, and its record.
  ///
  /// - Parameter made: The article.
  /// - Throws: ``CorpusError`` if something else stands there already, or the system refuses.
  func write(_ made: MadeArticle) throws(CorpusError) {
    for problem in WaitingFiles.settle([try prepare(made)]) {
      if let problem { throw .file(problem) }
    }
  }

  /// Writes a new article's files under temporary names.
  ///
  /// - Parameter made: The article.
  /// - Returns: The files; the record is not there without the article's file.
  /// - Throws: As for writing.
  func prepare(_ made: MadeArticle) throws(CorpusError) -> WaitingFiles {
    let id = made.article.id
    let record = NewFile(try relative(Self.recordPath(id)), try self.record(of: made))
    let path = made.article.received.file
    let received = NewFile(try relative(path), made.bytes)
    let present = try bytes(at: path, maximum: TextDecoder.maximumByteCount)
    guard present == nil || present == made.bytes else {
      throw .nameTaken(id, by: path, path: made.name)
    }
    return try fileAccess { () throws(FileError) in
      if let parent = record.path.parent { try folder.createFolders(parent) }
      guard present == nil else { return try folder.prepareNew(record) }
      return try folder.prepareNew(received, then: record)
    }
  }

  /// The bytes of an article's record.
  func record(of made: MadeArticle) throws(CorpusError) -> [UInt8] {
    let record = ArticleRecord.bytes(of: made.article, style: .pretty) + [10]
    let limit = JSONLimits.standard.byteCount
    guard record.count <= limit else { throw .recordTooLarge(path: made.name, limit: limit) }
    return record
  }
}
