@testable import Corpus
import Testing

struct ArticleFormatTests {
  @Test(
    arguments: [
      ("a.txt", .text), ("dir.md/B.TXT", .text), ("a.b.md", .markdown), ("a.html", .page),
      ("A.HTM", .page), ("a.xhtml", nil),
      ("txt", nil),
      (".txt", nil), ("a.txt/", nil), ("a.txt\u{301}", nil), ("", nil),
    ] as [(String, ArticleFormat?)])
  func extensionTellsTheFormat(name: String, format: ArticleFormat?) {
    #expect(ArticleFormat(fileName: name) == format)
  }

  @Test(arguments: [("wire/a.b.txt", "a.b"), ("a", "a"), (".hidden", ".hidden"), ("", "")])
  func stemIsTheNameBeforeTheLastDot(path: String, stem: String) {
    #expect(FileName(path).stem == stem)
  }
}
