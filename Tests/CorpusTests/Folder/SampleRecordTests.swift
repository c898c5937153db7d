import Annotations
import Files
import Testing

@testable import Corpus

/// The records of the sample that the repository holds.
@Suite struct SampleRecordTests {
  private static let repository = #filePath.split(separator: "/").dropLast(4).reduce("") {
    "\($0)/\($1)"
  }
  let corpus: CorpusFolder

  init() throws {
    corpus = CorpusFolder(try Folder(opening: Self.repository))
  }

  /// The article that a file under `corpus/` would be if it were added now.
  private func article(madeOf path: String) throws -> Article {
    let place = try #require(RelativePath(path))
    let bytes = try corpus.folder.read(place, maximumBytes: TextDecoder.maximumByteCount)
    let file = ReceivedFile(name: path, bytes: bytes)
    return try ArticleBuilder(ArticlePlace(inCorpus: path)).build(from: file).article
  }

  @Test func recordsAreWhatTheRulesGiveToday() throws {
    let ids = try corpus.articleIDs()
    #expect(ids.count > 8)
    for id in ids {
      let record = try corpus.recordedArticle(id)
      #expect(try article(madeOf: record.received.file) == record, "\(id)")
    }
  }
}
