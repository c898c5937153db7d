import Annotations
import Testing

/// Finding an article's units.
@Suite struct ArticleTests {
  @Test func unitIsFoundByNumber() throws {
    let article = try article(numbers: [0, 1, 2])
    let number = try #require(Article.Unit.Number(2))
    let unit = try #require(article.unit(number))
    #expect(article.quote(of: unit) == "C.")
  }

  @Test func headlineMayBeMissing() throws {
    let article = try article(numbers: [1, 2])
    let first = try #require(Article.Unit.Number(1))
    let headline = try #require(Article.Unit.Number(0))
    #expect(article.unit(first)?.span == 0..<2)
    #expect(article.unit(headline) == nil)
  }

  @Test func numbersMayHaveGaps() throws {
    let article = try article(numbers: [1, 4])
    let missing = try #require(Article.Unit.Number(2))
    let last = try #require(Article.Unit.Number(4))
    #expect(article.unit(missing) == nil)
    #expect(article.unit(last)?.span == 3..<5)
  }

  @Test func hugeNumberIsNoUnit() throws {
    let number = try #require(Article.Unit.Number(.max))
    #expect(try article(numbers: [0, 1]).unit(number) == nil)
  }

  @Test func numbersAreNotNegative() {
    #expect(Article.Unit.Number(-1) == nil)
  }

  private func article(numbers: [Int]) throws -> Article {
    let id = try #require(Article.ID("wire/calls"))
    let file = Article.Received(file: "", hash: "", byteCount: 8, encoding: "utf-8")
    var article = Article(id: id, received: file, text: ScalarText("A. B. C."), textHash: "")
    article.units = try zip(numbers, [0..<2, 3..<5, 6..<8]).map { number, span in
      Article.Unit(number: try #require(Article.Unit.Number(number)), span: span)
    }
    return article
  }
}
