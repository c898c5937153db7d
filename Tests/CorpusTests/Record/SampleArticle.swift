import Annotations
import Testing

/// An article in which every key of the record has a value.
func sampleArticle() throws -> Article {
  let hash = String(repeating: "0123456789abcdef", count: 4)
  let received = Article.Received(
    file: "corpus/wire/harbour.txt", hash: hash, byteCount: 40, encoding: "utf-8")
  var article = Article(
    id: "wire/harbour", received: received,
    text: ScalarText("Порт\n2031-11-01\nHe said “no”. It was."),
    textHash: hash)
  article.title = "Порт"
  article.published = "2031-11-01"
  article.publishedEvidence = [
    Article.DateEvidence(value: "2031-11-01", origin: "header", span: 5..<15)
  ]
  article.agency = "AFP"
  article.language = "en"
  article.segmenter = "postil-1"
  article.blocks = [
    Article.Block(role: "title", span: 0..<4), Article.Block(role: "date", span: 5..<15),
    Article.Block(role: "body", span: 16..<37),
  ]
  article.units = try [0..<4, 16..<29, 30..<37].enumerated().map { index, span in
    Article.Unit(number: try #require(Article.Unit.Number(index)), span: span)
  }
  return article
}
