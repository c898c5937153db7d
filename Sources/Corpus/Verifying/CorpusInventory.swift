public import Annotations
public import Files
public import Histories

/// What lies in `corpus/`, told from the files' names.
public struct CorpusInventory: Sendable {
  /// The articles that have a record, sorted.
  public var articles: [Article.ID] { records.sorted() }
  /// What is to be said of files, whatever is in them.
  public private(set) var findings: [Finding] = []
  /// Copies of articles' histories that were made where two people changed one.
  public private(set) var historyCopies: [Article.ID: [ConflictCopy]] = [:]
  /// Files that were being written when a program ended.
  public private(set) var drafts: [RelativePath] = []
  private var records: Set<Article.ID> = []
  /// Histories of articles, by article.
  private var histories: Set<Article.ID> = []
  /// The files that articles could be made of.
  private var received: [String] = []

  /// Looks through a corpus.
  ///
  /// - Parameter corpus: The corpus.
  public init(of corpus: CorpusFolder) {
    guard let path = RelativePath(CorpusFolder.path),
      (try? corpus.folder.status(of: path)) != .some(nil)
    else { return }
    let survey = FolderSurvey(of: path, in: corpus.folder)
    findings = survey.findings
    for file in survey.files { take(file.text) }
    drafts = survey.drafts
    for copy in survey.copies {
      let stem = copy.original.flatMap { Self.stem($0.text, ending: ".history.jsonl") }
      guard let id = stem.flatMap({ Article.ID($0) }) else { continue }
      historyCopies[id, default: []].append(copy)
    }
    for id in histories.subtracting(records).sorted() {
      let history = CorpusFolder.historyPath(id)
      findings.append(Finding(.noArticle, history, "a history of '\(id)', which has no record"))
    }
  }

  /// Whether an article has a record.
  ///
  /// - Parameter id: The article's name.
  /// - Returns: True if a file of the record's name is there.
  public func holds(_ id: Article.ID) -> Bool { records.contains(id) }

  /// The files that no article was made of.
  ///
  /// - Parameters:
  ///   - used: The files that records name, by path.
  ///   - unusable: The articles whose records do not say what they were made of.
  /// - Returns: A finding for each.
  public func unrecorded(besides used: Set<String>, and unusable: Set<Article.ID>) -> [Finding] {
    received.filter { !used.contains($0) }.compactMap { path in
      guard let id = CorpusFolder.fittingID(of: path), records.contains(id) else {
        return Finding(.noRecord, path, "no article was made of it")
      }
      guard !unusable.contains(id) else { return nil }
      return Finding(.sharedName, path, "it would be article '\(id)', which is another file's")
    }
  }

  private mutating func take(_ path: String) {
    if let stem = Self.stem(path, ending: ".history.jsonl") {
      guard let id = Article.ID(stem) else { return noteIllegal(path) }
      histories.insert(id)
    } else if let stem = Self.stem(path, ending: ".json") {
      guard let id = Article.ID(stem) else { return noteIllegal(path) }
      records.insert(id)
    } else if ArticleFormat(fileName: path) != nil {
      received.append(path)
    }
  }

  /// A path below `corpus/` without its ending; nil if it has another.
  private static func stem(_ path: String, ending: String) -> String? {
    guard path.utf8.reversed().starts(with: ending.utf8.reversed()) else { return nil }
    let inner = path.utf8.dropFirst(CorpusFolder.path.utf8.count + 1)
    return String(decoding: inner.dropLast(ending.utf8.count), as: UTF8.self)
  }

  private mutating func noteIllegal(_ path: String) {
    findings.append(Finding(.illegalName, path, "no article can have this name"))
  }
}
