import Annotations
@testable import Corpus
import Testing

struct MetadataTests {
  @Test func headerGivesTitleDateAndAddress() {
    let metadata = metadata([
      ("title", "Harbour Reopens"), ("date", "\n20311101"),
      ("url", "\nhttps://www.example.org/2031/12/01/harbour"), ("body", "\nShips came in."),
    ])
    #expect(metadata.title == "Harbour Reopens")
    #expect(metadata.outlet == "example.org")
    #expect(metadata.dates.map(\.value) == ["2031-11-01", "2031-12-01"])
    #expect(metadata.dates.map(\.origin) == ["header", "url"])
    #expect(metadata.dates.map(\.span) == [16..<24, 49..<59])
  }

  @Test func dateBeforeTheTextOnItsLineIsInline() {
    let metadata = metadata([("date", "date 2031-04-13"), ("body", " The mayor spoke.")])
    #expect(metadata.title == nil)
    #expect(
      metadata.dates
        == [Article.DateEvidence(value: "2031-04-13", origin: "inline", span: 5..<15)])
  }

  @Test func addressGoesBeforeHeaderAndHeaderBeforeFirstLine() {
    let inline = evidence("2031-01-01", "inline")
    let header = evidence("2031-02-02", "header")
    let url = evidence("2031-03-03", "url")
    #expect(PublicationDate.bestDefended(of: [inline, header, url]) == "2031-03-03")
    #expect(PublicationDate.bestDefended(of: [inline, header]) == "2031-02-02")
    #expect(PublicationDate.bestDefended(of: [inline]) == "2031-01-01")
    #expect(PublicationDate.bestDefended(of: []) == nil)
  }

  @Test func firstDateOfAKindCounts() {
    let dates = [evidence("2031-02-02", "header"), evidence("2031-02-03", "header")]
    #expect(PublicationDate.bestDefended(of: dates) == "2031-02-02")
  }

  @Test func firstOfTwoHeadlinesIsTheTitle() {
    #expect(metadata([("title", "One"), ("title", "\n\nTwo")]).title == "One")
  }

  @Test func datesInTheBodyAreNoEvidence() {
    #expect(metadata([("body", "It began on 1 May 2031.")]).dates.isEmpty)
  }

  @Test func addressTellsTheOutletBeforeTheCopyrightLine() {
    let blocks = [("url", "http://news.example.org:80/x"), ("copyright", "\n© 2031 Example Ltd")]
    #expect(metadata(blocks).outlet == "news.example.org")
    #expect(metadata(Array(blocks.dropFirst())).outlet == "Example Ltd")
  }

  @Test func textWithoutBlocksSaysNothing() {
    #expect(metadata([]) == Metadata(of: [], in: ScalarText("")))
    #expect(metadata([]).title == nil)
  }

  private func evidence(_ value: String, _ origin: String) -> Article.DateEvidence {
    Article.DateEvidence(value: value, origin: origin, span: 0..<1)
  }

  /// What blocks say whose texts follow each other; white space before a text is between blocks.
  private func metadata(_ parts: [(role: String, text: String)]) -> Metadata {
    var text = String.UnicodeScalarView()
    var blocks: [Article.Block] = []
    for part in parts {
      let scalars = part.text.unicodeScalars
      let start = text.count + scalars.prefix { $0.properties.isWhitespace }.count
      text.append(contentsOf: scalars)
      blocks.append(Article.Block(role: part.role, span: start..<text.count))
    }
    return Metadata(of: blocks, in: ScalarText(String(text)))
  }
}
