public import Annotations
public import Files
public import Histories
import JSON

/// An article as it was read, with what was noticed of its history on the way.
public struct ArticleReading: Sendable {
  /// The article.
  public var article: Article
  /// What was noticed.
  public var notes: [HistoryNote]
}

extension CorpusFolder {
  /// Where an article's history lies, if it has one.
  static func historyPath(_ id: Article.ID) -> String {
    "\(path)/\(id).history.jsonl"
  }

  /// The file of an article's history: what differs from a status known before tells that units were
  /// split or joined meanwhile.
  ///
  /// - Parameter id: The article's name.
  /// - Returns: The file's status, or nil if the units are those of the record.
  /// - Throws: ``CorpusError/file(_:)`` if the path may not be looked at.
  public func historyStatus(of id: Article.ID) throws(CorpusError) -> FileStatus? {
    try status(of: Self.historyPath(id))
  }

  /// An article as it is now: its record with the changes that its history holds.
  ///
  /// Of a damaged history the good lines count, and the notes say which are none.
  ///
  /// - Parameter id: The article's name.
  /// - Returns: The article. The received file is not looked at, see ``verify(_:)``.
  /// - Throws: ``CorpusError/textChanged(path:)`` if the text is not the one that its checksum was
  ///   made of, any other case if there is no such record or it cannot be read.
  public func reading(_ id: Article.ID) throws(CorpusError) -> ArticleReading {
    let record = try recordedArticle(id)
    guard try historyStatus(of: id) != nil else {
      return ArticleReading(article: record, notes: [])
    }
    let file = try historyFile(of: id)
    let history = ArticleHistory(ordering: file.changes)
    return ArticleReading(
      article: Self.article(record, with: history), notes: file.notes(path: Self.historyPath(id)))
  }

  /// The changes to an article's units, as far as they can be read.
  ///
  /// - Parameter id: The article's name.
  /// - Returns: The history; empty if there is none.
  /// - Throws: ``CorpusError`` if the file is of a newer version, or cannot be read.
  public func history(of id: Article.ID) throws(CorpusError) -> ArticleHistory {
    guard try historyStatus(of: id) != nil else { return ArticleHistory() }
    return ArticleHistory(ordering: try historyFile(of: id).changes)
  }

  /// The articles that have a history.
  ///
  /// - Returns: Their names, sorted.
  /// - Throws: ``CorpusError/file(_:)`` if a directory cannot be listed.
  public func mendedArticles() throws(CorpusError) -> [Article.ID] {
    var mended: [Article.ID] = []
    for id in try articleIDs() where try historyStatus(of: id) != nil { mended.append(id) }
    return mended
  }

  /// An article as its history makes it of its record: its units, and the texts it had before.
  static func article(_ record: Article, with history: ArticleHistory) -> Article {
    var article = record.mended(by: history.boundaries(of: record.textHash))
    article.past = history.revisions(leadingTo: record.textHash).compactMap { change in
      guard case .revision(let revision) = change.effect else { return nil }
      let old = revision.old
      return PastText(old.mended(by: history.boundaries(of: old.textHash)), revision)
    }
    return article
  }

  /// What the file of an article's history holds; nothing where there is none.
  func historyFile(of id: Article.ID) throws(CorpusError) -> SealedHistory<ArticleChangeCodec> {
    let bytes = try bytes(at: Self.historyPath(id), maximum: JSONLimits.standard.byteCount)
    return try Self.history(of: id, bytes ?? [])
  }

  /// What the bytes of an article's history hold, if they are of no newer version.
  static func history(of id: Article.ID, _ bytes: [UInt8]) throws(CorpusError)
    -> SealedHistory<ArticleChangeCodec>
  {
    let file = SealedHistory<ArticleChangeCodec>(bytes, of: id)
    if let found = file.newerFormat { throw .newerHistory(path: historyPath(id), found: found) }
    return file
  }
}
