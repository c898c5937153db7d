import Markup
import Testing

@Suite struct LinkedDataTests {
  private let body = (1...5).map { "\(Pages.paragraph) That is point \($0)." }

  private func page(_ json: String, _ html: String) -> String {
    "<script type='application/ld+json'>\(json)</script>\(html)"
  }

  private func article(_ text: String) -> String {
    #"{"@type": "NewsArticle", "headline": "Bridge", "articleBody": "\#(text)"}"#
  }

  @Test func describedTextChoosesAmongParagraphs() throws {
    let other =
      "<p>Our newspaper is looking for people who deliver it, in every part of the town.</p>"
    let html = body.map { "<p>\($0)</p>" }.joined(separator: other)
    let page = try WebPage(page(article(body.joined()), "<div>\(html)</div>"))
    #expect(page.blocks.map(\.text) == body)
  }

  @Test func describedTextStandsForOneThatIsNotShown() throws {
    let text = body.joined(separator: #"\n\n"#)
    let page = try WebPage(page(article(text), "<div><p>Loading the article…</p></div>"))
    #expect(page.blocks.map(\.text) == body)
  }

  @Test func shortenedDescriptionIsNotGoneBy() throws {
    let html = body.map { "<p>\($0)</p>" }.joined()
    let page = try WebPage(page(article(body[0] + body[1]), "<div>\(html)</div>"))
    #expect(page.blocks.map(\.text) == body)
  }

  @Test func lineFeedsWithinStringsAreAllowed() throws {
    let page = try WebPage(page("{\"@type\": \"Article\", \"headline\": \"Old\n bridge\"}", ""))
    #expect(page.titles == [StatedValue("Old bridge", .linkedData("headline"))])
  }

  @Test(arguments: ["{", "", "null", "[[[[", #"{"@type": 3}"#, #"{"@graph": {"@graph": []}}"#])
  func unusableDescriptionIsPassedOver(json: String) throws {
    #expect(try WebPage(page(json, "<p>\(Pages.paragraph)</p>")).blocks.count == 1)
  }

  @Test func articlesThatAreOnlyListedDoNotCount() throws {
    let json = #"{"@type": "ItemList", "itemListElement": [{"@type": "Article", "headline": "x"}]}"#
    #expect(try WebPage(page(json, "")).title == nil)
  }
}
