import Annotations
import Testing

@testable import Corpus

struct FrontMatterTests {
  @Test func saysWhatTheArticleIs() throws {
    let article = try article(
      """
      ---
      title: "Harbour: reopened"
      date: 2031-03-09T10:00:00+02:00
      source: The Ledger
      lang: en-GB
      link: https://ledger.example/a
      ---
      # Harbour Reopens

      Ships came in.
      """)
    #expect(article.published == "2031-03-09" && article.outlet == "The Ledger")
    #expect(article.language == "en-GB" && article.url == "https://ledger.example/a")
    #expect(article.publishedEvidence.map(\.origin) == ["front matter"])
    #expect(article.publishedEvidence.first?.span.map { article.text[$0] }?.count == 25)
  }

  @Test func headlineBelowIsTheHeadline() throws {
    let article = try article("---\ntitle: Harbour\n---\n\n# Harbour Reopens\n\nShips came in.\n")
    #expect(article.title == "Harbour Reopens")
    #expect(article.blocks.map(\.role) == ["boilerplate", "title", "body"])
    #expect(article.units.map(article.quote) == ["Harbour Reopens", "Ships came in."])
  }

  @Test(arguments: ["Harbour Reopens", "\"Harbour Reopens\"", "'Harbour Reopens' "])
  func titleIsTheHeadlineWhereNoneStandsBelow(_ value: String) throws {
    let story = "Ships came in. They had waited for weeks, the mayor said."
    let article = try article("---\ntags: [a]\ntitle: \(value)\ndate: x\n---\n\(story)\n")
    #expect(article.title == "Harbour Reopens")
    #expect(article.blocks.map(\.role) == ["boilerplate", "title", "boilerplate", "body"])
    #expect(article.units.map(\.number.value) == [0, 1, 2])
    #expect(article.units.first.map(article.quote) == "Harbour Reopens")
  }

  @Test(arguments: [
    "---\nShips came in.\n---\nThey had waited.\n", "---\ntitle: Harbour\n", "----\na: b\n----\n",
    "\n---\ntitle: Harbour\n---\n", "---\nHe said: no.\n---\n", "---\n---\nShips came in.\n",
    "---\ntitle: Harbour\nShips came in.\n---\n", "--- a\ntitle: b\n---\n",
  ])
  func ruleIsNoFrontMatter(_ text: String) {
    #expect(FrontMatter(of: Array(text.unicodeScalars)) == nil)
  }

  @Test(arguments: [
    "title: |\n  Harbour", "title: >-\n  Harbour", "title: [a, b]", "title: {a: b}", "title:",
    "title: \"\"", "name: Harbour", "nested:\n  title: Harbour", "title: # Harbour",
  ])
  func valueOfSeveralLinesIsLeftAlone(_ lines: String) throws {
    let found = FrontMatter(of: Array("---\n\(lines)\n---\n".unicodeScalars))
    #expect(try #require(found).values.isEmpty)
  }

  @Test func pathOnTheOwnSiteIsNoAddress() throws {
    let article = try article("---\nurl: /2031/03/09/harbour\n---\nShips came in.\n")
    #expect(article.url == nil && article.publishedEvidence.isEmpty)
  }

  private func article(_ text: String) throws -> Article {
    let scratch = try ScratchWorkspace()
    return try scratch.corpus.add(received("harbour.md", text)).article
  }
}
