public import Annotations
import Files
import Histories
import JSON

/// Who replaces a text, when and with what.
public struct RevisionOccasion: Sendable {
  /// The change's unique name.
  public var id: Change.ID
  /// When, as ISO 8601 in UTC.
  public var at: String
  /// Who; nil where nobody's name is known.
  public var by: AnnotatorName?
  /// The program and its version.
  public var tool: String

  /// An occasion.
  ///
  /// - Parameters:
  ///   - id: The change's unique name.
  ///   - at: When, as ISO 8601 in UTC.
  ///   - by: Who; nil where nobody's name is known.
  ///   - tool: The program and its version.
  public init(id: Change.ID, at: String, by: AnnotatorName?, tool: String) {
    self.id = id
    self.at = at
    self.by = by
    self.tool = tool
  }
}

/// An article whose text was replaced, with what became of its units.
public struct RevisedArticle: Sendable {
  /// The article as it is now.
  public var article: Article
  /// The article as it was; of two versions that a merge left, the one that is told of.
  public var old: Article
  /// The old units with their places in the new text; none if the text is the same.
  public var places: [TextRevision.Place]
}

extension CorpusFolder {
  /// Replaces an article's text by another version of the file that it was made of.
  ///
  /// Where git left two versions in the record, both are replaced by the one that is handed in, so that
  /// codings of either follow to it.
  ///
  /// The record that was there is kept in the article's history, and so is where each unit went;
  /// codings follow when they are read. The file as it was is set aside in the quarantine. If the
  /// program ends in between, the article is the old one as a whole, and doing the same again
  /// finishes the work.
  ///
  /// - Parameters:
  ///   - file: The new version.
  ///   - occasion: Who replaces it.
  /// - Returns: The article, with what became of its units.
  /// - Throws: ``CorpusError`` if the file cannot be an article, or there is none of it.
  @discardableResult
  public func revise(_ file: ReceivedFile, _ occasion: RevisionOccasion) throws(CorpusError)
    -> RevisedArticle
  {
    let place = try ArticlePlace(of: file)
    let made = try ArticleBuilder(place).build(from: file)
    return try revise(place.id, as: made, occasion)
  }

  /// Replaces an article's text by another version of its place in a file of many.
  ///
  /// - Parameters:
  ///   - incoming: The new version.
  ///   - occasion: Who replaces it.
  /// - Returns: The article, with what became of its units.
  /// - Throws: ``CorpusError`` as for a file.
  @discardableResult
  public func revise(_ incoming: IncomingArticle, _ occasion: RevisionOccasion)
    throws(CorpusError) -> RevisedArticle
  {
    let place = try ArticlePlace(of: incoming)
    return try revise(place.id, as: ArticleBuilder(place).build(from: incoming), occasion)
  }

  /// Replaces an article's text by what its file under `corpus/` holds by now.
  ///
  /// - Parameters:
  ///   - path: The file's path from the workspace's root.
  ///   - encoding: The file's encoding, if it is known.
  ///   - occasion: Who replaces it.
  /// - Returns: The article, with what became of its units.
  /// - Throws: ``CorpusError`` as for a file that is handed in.
  @discardableResult
  public func revise(
    ownFile path: String, encoding: TextEncoding? = nil, _ occasion: RevisionOccasion
  ) throws(CorpusError) -> RevisedArticle {
    let place = try ArticlePlace(inCorpus: path)
    let location = try relative(path)
    let bytes = try fileAccess { () throws(FileError) in
      try folder.read(location, maximumBytes: TextDecoder.maximumByteCount)
    }
    let file = ReceivedFile(name: path, bytes: bytes, encoding: encoding)
    return try revise(place.id, as: ArticleBuilder(place).build(from: file), occasion)
  }

  private func revise(_ id: Article.ID, as made: MadeArticle, _ occasion: RevisionOccasion)
    throws(CorpusError) -> RevisedArticle
  {
    let record = try record(of: made)
    let writer = try ArticleWriter(id, in: self) { () throws(CorpusError) in try recordVersions(id)
    }
    // Nobody else may change the article before its record is replaced.
    defer { withExtendedLifetime(writer) {} }
    for old in writer.versions.all where old.received.file != made.article.received.file {
      throw .nameTaken(id, by: Self.origin(of: old), path: made.name)
    }
    var revised = RevisedArticle(article: made.article, old: writer.article, places: [])
    for (index, old) in writer.versions.all.enumerated().reversed()
    where old.textHash != made.article.textHash {
      let before = Self.article(old, with: writer.history)
      let revision = Self.revision(of: before, old, by: made.article)
      (revised.old, revised.places) = (before, revision.places)
      guard !writer.isUnfinished(from: old, to: made.article) else { continue }
      var change = occasion.change(of: id, .revision(revision))
      change.id = Change.ID(session: occasion.id.session, counter: occasion.id.counter + index)
      try writer.append(change, to: old)
    }
    try replaceFile(made)
    let path = try relative(Self.recordPath(id))
    try fileAccess { () throws(FileError) in try folder.replace(path, with: record) }
    revised.article = try article(id)
    return revised
  }

  /// Replaces an article's file, of which the article's history holds no more than the text.
  private func replaceFile(_ made: MadeArticle) throws(CorpusError) {
    let path = made.article.received.file
    let present = try bytes(at: path, maximum: TextDecoder.maximumByteCount)
    guard present != made.bytes else { return }
    let file = try relative(path)
    try fileAccess { () throws(FileError) in
      if let present { _ = try folder.setAside(present, named: path) }
      try folder.replace(file, with: made.bytes)
    }
  }

  /// What becomes of an article's units when its text is replaced.
  private static func revision(of old: Article, _ record: Article, by new: Article) -> TextRevision
  {
    let json = ArticleRecord.bytes(of: record, style: .compact)
    var revision = TextRevision(
      of: record, record: String(decoding: json, as: UTF8.self), newTextHash: new.textHash)
    revision.boundaries = old.boundariesToCarry(from: record, to: new)
    revision.places = TextAlignment(old, new.mended(by: revision.boundaries)).places
    return revision
  }
}

extension RevisionOccasion {
  /// A change that is made on this occasion.
  fileprivate func change(of article: Article.ID, _ effect: ArticleChange.Effect) -> ArticleChange {
    var change = ArticleChange(id: id, article: article, effect: effect, command: "add --revise")
    (change.at, change.by, change.tool) = (at, by, tool)
    return change
  }
}

extension ArticleWriter {
  /// Whether a text was to be replaced and the program ended before it was.
  fileprivate func isUnfinished(from old: Article, to new: Article) -> Bool {
    let revisions = history.changes.compactMap { change -> (old: String, new: String)? in
      guard case .revision(let revision) = change.effect else { return nil }
      return (change.textHash, revision.newTextHash)
    }
    return revisions.suffix(versions.all.count).contains { $0 == (old.textHash, new.textHash) }
  }
}
