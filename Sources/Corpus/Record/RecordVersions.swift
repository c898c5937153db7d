import Annotations
import Files
import Histories
import JSON

/// The versions of an article that its record holds: one, or both sides of a merge that git left in it.
struct RecordVersions {
  /// The article, or our side of the merge.
  let first: Article
  /// The other side of the merge.
  let other: Article?

  /// The version of an ordinary record.
  init(_ article: Article) {
    first = article
    other = nil
  }

  /// The versions in the bytes of a record in which git left its marks; nil if there are no marks in it,
  /// or a side is no record.
  ///
  /// Git may have put lines of one side into the other where only one of them was changed. The text and
  /// its checksum are never among these, since each side has its own; what goes by them is made anew or
  /// looked at.
  ///
  /// - Parameters:
  ///   - id: The article.
  ///   - bytes: The record's bytes.
  init?(merged id: Article.ID, _ bytes: [UInt8]) {
    let sides = conflictSides(of: bytes).compactMap { Self.version(of: id, $0) }
    guard sides.count == 2 else { return nil }
    (first, other) = (sides[0], sides[1])
  }

  /// All versions.
  var all: [Article] { [first] + [other].compactMap(\.self) }

  private static func version(of id: Article.ID, _ side: [UInt8]) -> Article? {
    guard let version = ArticleRecord.articleWithoutPlaces(id, from: side),
      SHA256.hex(of: version.text.string.utf8) == version.textHash
    else { return nil }
    if let made = madeAgain(version) { return made }
    let whole = try? ArticleRecord.article(id, from: side)
    return whole.flatMap { ArticlePlaces($0).problems.isEmpty ? $0 : nil }
  }

  /// A version with the places that its file gives; nil if that is not known to be its text.
  private static func madeAgain(_ version: Article) -> Article? {
    let received = version.received
    guard received.source == nil, received.hash == version.textHash else { return nil }
    let file = ReceivedFile(
      name: received.file, bytes: Array(version.text.string.utf8),
      encoding: TextEncoding(rawValue: received.encoding))
    let made = try? ArticleBuilder(ArticlePlace(inCorpus: received.file)).build(from: file).article
    guard let made, made.segmenter == version.segmenter, made.textHash == version.textHash else {
      return nil
    }
    var version = version
    (version.blocks, version.units) = (made.blocks, made.units)
    version.publishedEvidence = made.publishedEvidence
    return version
  }
}

extension CorpusFolder {
  /// The versions of an article that its record holds.
  ///
  /// - Parameter id: The article's name.
  /// - Returns: One, or both sides of a merge.
  /// - Throws: ``CorpusError`` if there is no record, or it is neither.
  func recordVersions(_ id: Article.ID) throws(CorpusError) -> RecordVersions {
    do throws(CorpusError) {
      return RecordVersions(try recordedArticle(id))
    } catch {
      let path = Self.recordPath(id)
      guard case .mergedRecord = error,
        let bytes = try bytes(at: path, maximum: JSONLimits.standard.byteCount),
        let versions = RecordVersions(merged: id, bytes)
      else { throw error }
      return versions
    }
  }
}
