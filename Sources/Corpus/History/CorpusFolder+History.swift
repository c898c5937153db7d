public import Annotations
public import Files
import JSON

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

  /// The changes to an article's units.
  ///
  /// - Parameter id: The article's name.
  /// - Returns: The history; empty if there is none.
  /// - Throws: ``CorpusError`` if the file is damaged, or of a newer version, or cannot be read.
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
  static func article(_ record: Article, with history: ArticleHistory) throws(CorpusError)
    -> Article
  {
    var article = record.mended(by: history.boundaries(of: record.textHash))
    for change in history.revisions(leadingTo: record.textHash) {
      guard case .revision(let revision) = change.effect else { continue }
      do throws(ArticleRecord.ReadingProblem) {
        let old = try ArticleRecord.article(record.id, from: Array(revision.record.utf8))
        let mended = old.mended(by: history.boundaries(of: old.textHash))
        article.past.append(PastText(mended, revision))
      } catch {
        throw .damagedHistory(
          path: historyPath(record.id), line: 0,
          reason: "the record that change \(change.id) replaced cannot be read")
      }
    }
    return article
  }

  /// What the file of an article's history holds; nothing where there is none.
  func historyFile(of id: Article.ID) throws(CorpusError) -> ArticleHistoryFile {
    let path = Self.historyPath(id)
    let bytes = try bytes(at: path, maximum: JSONLimits.standard.byteCount) ?? []
    return try checked(ArticleHistoryFile(bytes, article: id), path)
  }

  func checked(_ file: ArticleHistoryFile, _ path: String) throws(CorpusError) -> ArticleHistoryFile
  {
    if let found = file.newerFormat { throw .newerHistory(path: path, found: found) }
    if let damage = file.damage {
      throw .damagedHistory(path: path, line: damage.line, reason: damage.reason)
    }
    return file
  }
}
