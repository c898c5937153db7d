import Annotations
@testable import Corpus
import Testing

struct AddedArticleTests {
  @Test func blocksWithoutUnitsAreCountedByRole() throws {
    var article = try sampleArticle()
    article.blocks += ["related", "boilerplate", "related"].map {
      Article.Block(role: $0, span: 37..<38)
    }
    let added = AddedArticle(unchanged: article)
    #expect(added.leftOut.map(\.role) == ["date", "related", "boilerplate"])
    #expect(added.leftOut.map(\.count) == [1, 2, 1])
  }

  @Test func datesThatDisagreeAreAConflict() throws {
    var article = try sampleArticle()
    #expect(!AddedArticle(unchanged: article).hasDateConflict)
    article.publishedEvidence.append(
      Article.DateEvidence(value: "2031-12-01", origin: "url", span: 16..<26))
    #expect(AddedArticle(unchanged: article).hasDateConflict)
  }
}
