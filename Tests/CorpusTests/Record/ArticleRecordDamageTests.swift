import Annotations
@testable import Corpus
import JSON
import Testing

struct ArticleRecordDamageTests {
  @Test(arguments: [0x22, 0x39, 0xFF] as [UInt8])
  func oneWrongByteNeverGivesPlacesOutsideTheText(_ byte: UInt8) throws {
    let record = ArticleRecord.bytes(of: try sampleArticle(), style: .compact)
    for index in record.indices {
      var damaged = record
      damaged[index] = byte
      guard let article = try? ArticleRecord.article("wire/harbour", from: damaged) else {
        continue
      }
      let spans = article.blocks.map(\.span) + article.units.map(\.span)
      #expect(spans.allSatisfy(article.text.contains))
    }
  }

  @Test func cutRecordIsRefused() throws {
    let record = ArticleRecord.bytes(of: try sampleArticle(), style: .pretty)
    for count in record.indices {
      #expect(throws: ArticleRecord.ReadingProblem.self) {
        try ArticleRecord.article("wire/harbour", from: Array(record.prefix(count)))
      }
    }
  }
}
