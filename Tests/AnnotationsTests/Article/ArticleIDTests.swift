import Annotations
import Testing

/// Which texts name an article.
@Suite struct ArticleIDTests {
  @Test(arguments: ["calls", "wire/2022-02-20-calls", "a/b/c", "history", "x.history/y"])
  func pathsOfSegmentsAreNames(text: String) {
    #expect(Article.ID(text)?.description == text)
  }

  @Test(arguments: [
    "", "/", "a/", "/a", "a//b", "a/../b", "../a", "./a", "a/B", "a\u{338}/b", "a/\u{338}b",
  ])
  func pathsThatLeadElsewhereAreNone(text: String) {
    #expect(Article.ID(text) == nil)
  }

  @Test(arguments: ["a.history", "wire/a.history"])
  func namesOfHistoriesAreNone(text: String) {
    #expect(Article.ID(text) == nil)
  }

  @Test func orderIsByBytes() throws {
    let names = try ["b", "a/b", "a-b", "a"].map { try #require(Article.ID($0)) }
    #expect(names.sorted().map(\.description) == ["a", "a-b", "a/b", "b"])
  }
}
