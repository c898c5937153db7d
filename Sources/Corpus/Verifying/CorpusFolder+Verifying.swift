public import Annotations
import Files
import Histories
import JSON

extension CorpusFolder {
  /// Looks at everything that belongs to an article: its record, the file that it was made of, and
  /// its history.
  ///
  /// Nothing stops at the first problem, and nothing is written.
  ///
  /// - Parameter id: The article's name.
  /// - Returns: The article and what was found.
  public func verified(_ id: Article.ID) -> VerifiedArticle {
    var result = VerifiedArticle()
    result.verification.counts.articles = 1
    let path = Self.recordPath(id)
    guard let bytes = read(path, JSONLimits.standard.byteCount, &result.verification),
      let record = record(id, bytes, &result.verification)
    else { return result }
    result.received = record.received.file
    verifyReceived(of: record, &result.verification)
    let history = verifiedHistory(of: record, &result.verification)
    result.article = history.map { Self.article(record, with: $0) } ?? record
    result.boundaries = history.flatMap { UnitBoundaries(of: record, $0) }
    return result
  }

  /// A record as an article, with everything that can be said of it alone.
  private func record(_ id: Article.ID, _ bytes: [UInt8], _ verification: inout Verification)
    -> Article?
  {
    let path = Self.recordPath(id)
    let record: Article
    do throws(ArticleRecord.ReadingProblem) {
      record = try ArticleRecord.article(id, from: bytes)
    } catch {
      let isMerged = RecordVersions(merged: id, bytes) != nil
      verification.note(
        isMerged
          ? Finding(.mergedRecord, path, "git left both versions of an article in it")
          : Finding(error, path: path))
      return nil
    }
    let hash = SHA256.hex(of: record.text.string.utf8)
    guard hash == record.textHash else {
      let words = "the text has the checksum \(hash)"
      verification.note(Finding(.textChanged, path, words, expected: record.textHash))
      return nil
    }
    if !(ArticleRecord.bytes(of: record, style: .pretty) + [10]).isSame(as: bytes) {
      let words = "laid out in another way than postil does; it says the same"
      verification.note(Finding(.otherLayout, path, words))
    }
    for problem in ArticlePlaces(record).problems {
      verification.note(Finding(problem.code, path, problem.found, expected: problem.expected))
    }
    return record
  }

  private func verifyReceived(of record: Article, _ verification: inout Verification) {
    let (path, received) = (record.received.file, record.received)
    let count = verification.findings.count
    guard let bytes = read(path, TextDecoder.maximumByteCount, &verification) else {
      if verification.findings.count == count {
        verification.note(Finding(.receivedMissing, path, "it is not there"))
      }
      return
    }
    guard bytes.count == received.byteCount, SHA256.hex(of: bytes) == received.hash else {
      let words = "it has \(bytes.count) bytes and the checksum \(SHA256.hex(of: bytes))"
      let expected = "\(received.byteCount) bytes and \(received.hash)"
      return verification.note(Finding(.receivedChanged, path, words, expected: expected))
    }
    let differences = RepeatedReading(of: bytes, record).differences
    guard !differences.isEmpty else { return }
    // An older record may differ in many ways at once; it is one thing to look at.
    verification.note(
      Finding(
        .otherReading, Self.recordPath(record.id),
        differences.map(\.found).joined(separator: "; "),
        expected: differences.map(\.expected).joined(separator: "; ")))
  }

  private func verifiedHistory(of record: Article, _ verification: inout Verification)
    -> ArticleHistory?
  {
    let path = Self.historyPath(record.id)
    guard let bytes = read(path, JSONLimits.standard.byteCount, &verification) else { return nil }
    let file = SealedHistory<ArticleChangeCodec>(bytes, of: record.id)
    verification.counts.changes += file.changes.count
    verification.findings += file.findings(path: path)
    let history = ArticleHistory(ordering: file.changes)
    var texts = [record.textHash: record.text.count]
    for change in file.changes {
      if case .revision(let revision) = change.effect {
        texts[revision.old.textHash] = revision.old.text.count
      }
    }
    for (index, change) in file.changes.enumerated() {
      guard let problem = Self.problem(of: change, texts, path: path) else { continue }
      verification.note(problem.at(line: file.lineNumber(at: index)))
    }
    return history
  }

  /// What is wrong with the place of a change, given the lengths of the texts that are known.
  private static func problem(of change: ArticleChange, _ texts: [String: Int], path: String)
    -> Finding?
  {
    guard let count = texts[change.textHash] else {
      return Finding(.otherText, path, "a change of a text that is not here")
    }
    guard case .boundary(let boundary) = change.effect, boundary.offset >= count else { return nil }
    let words = "unit \(boundary.unit) is cut at \(boundary.offset)"
    return Finding(.placeOutside, path, words, expected: "a place among \(count) scalars")
  }

  /// A file's bytes; nil if there is none, or with a finding if they cannot be had.
  private func read(_ path: String, _ maximum: Int, _ verification: inout Verification) -> [UInt8]?
  {
    guard let place = RelativePath(path) else {
      verification.note(Finding(.badLink, path, "no path in the workspace"))
      return nil
    }
    return verification.read(place, in: folder, maximumBytes: maximum)
  }
}

extension Finding {
  fileprivate init(_ problem: ArticleRecord.ReadingProblem, path: String) {
    switch problem {
    case .json(let error):
      self.init(.badRecord, path, "\(error)")
      (line, column) = (error.line, error.column)
    case .newerFormat(let found):
      self.init(
        .newerFormat, path, "written as '\(found)'", expected: "'\(ArticleRecord.format)'")
    }
  }
}
