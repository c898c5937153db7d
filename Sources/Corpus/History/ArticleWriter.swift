public import Annotations
public import Files
import Histories
import JSON

/// The one writer of an article's history: it holds the lock as long as it is there.
///
/// A class, because it owns an open, locked file that must not be closed or written twice.
public final class ArticleWriter {
  /// The article as it is now.
  public private(set) var article: Article
  /// The changes to it.
  public private(set) var history: ArticleHistory
  /// Where something that a crash had left was put aside, from the workspace's root.
  public private(set) var quarantined: String?

  /// The versions of the article that its record has.
  let versions: RecordVersions
  /// The article as its record has it.
  var record: Article { versions.first }
  /// The most bytes that a history may have: those that its readers accept.
  var maximumByteCount = JSONLimits.standard.byteCount
  private let corpus: CorpusFolder
  private let file: AppendFile

  /// Locks an article's history, which is made if it is not there, and reads it and the record.
  ///
  /// An empty history, which is only there to be locked, is removed with the writer.
  ///
  /// - Parameters:
  ///   - id: The article's name.
  ///   - corpus: Where it lies.
  /// - Throws: ``CorpusError`` if another process writes, or the history is damaged.
  public convenience init(_ id: Article.ID, in corpus: CorpusFolder) throws(CorpusError) {
    try self.init(id, in: corpus) { () throws(CorpusError) in
      RecordVersions(try corpus.recordedArticle(id))
    }
  }

  /// Locks an article's history, and reads the record in the way given.
  init(
    _ id: Article.ID, in corpus: CorpusFolder,
    reading versions: () throws(CorpusError) -> RecordVersions
  ) throws(CorpusError) {
    let path = CorpusFolder.historyPath(id)
    let place = try corpus.relative(path)
    // Nothing is made beside an article that is not there; what counts is read under the lock.
    _ = try versions()
    let file = try fileAccess { () throws(FileError) in
      let file = try AppendFile(in: corpus.folder, place, create: true)
      try file.lockExclusively()
      return file
    }
    guard try fileAccess({ () throws(FileError) in try file.isStillAtPath() }) else {
      throw .replacedMeanwhile(path: path)
    }
    let versions = try versions()
    let bytes = try fileAccess { () throws(FileError) in
      try file.readAll(maximumBytes: JSONLimits.standard.byteCount)
    }
    let read = try CorpusFolder.history(of: id, bytes)
    guard read.damage.isEmpty else { throw .damagedHistory(path: path, read.damage) }
    if read.isTorn {
      quarantined = try fileAccess { () throws(FileError) in
        try corpus.folder.setAsideTail(
          of: file, from: read.goodByteCount, named: "corpus/\(id)",
          maximumBytes: JSONLimits.standard.byteCount)
      }
    }
    self.corpus = corpus
    self.file = file
    self.versions = versions
    history = ArticleHistory(ordering: read.changes)
    article = CorpusFolder.article(versions.first, with: history)
  }

  deinit {
    // The lock is still held. A file that stays behind empty says the same as none.
    guard file.length == 0, (try? file.isStillAtPath()) == true else { return }
    try? corpus.folder.remove(file.path)
  }

  /// The history's path from the workspace's root.
  public var path: String { file.path.text }

  /// The history's file as it is under the lock, see ``CorpusFolder/historyStatus(of:)``.
  ///
  /// - Returns: The file's status.
  /// - Throws: ``CorpusError/file(_:)`` if the path may not be looked at.
  public func status() throws(CorpusError) -> FileStatus? {
    try corpus.historyStatus(of: record.id)
  }

  /// Adds a change; it is durable on return.
  ///
  /// - Parameters:
  ///   - change: A change with id, effect and occasion.
  ///   - version: The version of the article that it is about; nil for the one in ``article``.
  /// - Returns: The change with text, parents, revision and checksum.
  /// - Throws: ``CorpusError/file(_:)`` if it could not be made durable, or the history has become
  ///   too large.
  @discardableResult
  public func append(_ change: ArticleChange, to version: Article? = nil) throws(CorpusError)
    -> ArticleChange
  {
    var change = change
    change.parents = history.heads
    change.revision = history.revision + 1
    change.textHash = (version ?? article).textHash
    let line = ArticleChangeCodec.line(of: change)
    change.sum = line.sum
    // Whatever could stop a reader stops the change before it is on the disk.
    let read = try CorpusFolder.history(of: record.id, line.bytes + [10])
    guard read.holds(sum: line.sum) else {
      throw .damagedHistory(path: file.path.text, read.damage)
    }
    guard file.length + line.bytes.count < maximumByteCount else {
      throw .file(FileError(.write, file.path.text, .tooLarge(limit: maximumByteCount)))
    }
    guard try fileAccess({ () throws(FileError) in try file.isStillAtPath() }) else {
      throw .replacedMeanwhile(path: file.path.text)
    }
    try fileAccess { () throws(FileError) in
      try file.append(line.bytes + [10])
      try file.synchronise()
    }
    history.append(change)
    article = CorpusFolder.article(record, with: history)
    return change
  }
}

// One session writes; a writer is not handed from thread to thread.
@available(*, unavailable)
extension ArticleWriter: Sendable {}
