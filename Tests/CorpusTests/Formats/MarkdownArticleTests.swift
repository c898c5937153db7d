import Annotations
@testable import Corpus
import Testing

struct MarkdownArticleTests {
  @Test(arguments: [
    "# Harbour Reopens", "\n\n  #\tHarbour Reopens ##\n", "# Harbour Reopens\nShips came in.",
    "# Harbour Reopens\n\nShips came in to the docks again.\n",
  ])
  func firstHeadingIsTheTitleWithoutItsMarker(_ text: String) throws {
    let parts = parts(text)
    let title = try #require(parts.title)
    #expect(ScalarText(text)[title] == "Harbour Reopens")
    #expect(parts.contents.first == Article.Block(role: "title", span: title))
    #expect(parts.blocks.first?.span.contains(title) == true)
    #expect(parts.blocks.count { $0.role == "title" } == 1)
  }

  @Test(arguments: ["Ships came in.\n\n# Harbour Reopens", "## Harbour Reopens", "#Harbour", "# "])
  func otherLinesAreNoTitleByTheirMarker(_ text: String) {
    let heading = "Harbour Reopens"
    #expect(parts(text).title.map { ScalarText(text)[$0] } != heading)
  }

  @Test func laterHeadingsAreSubheads() {
    let text = "# Harbour Reopens\n\nShips came in.\n\n## The long wait\n\nThey had waited.\n"
    let subheads = parts(text).blocks.filter { $0.role == "subhead" }
    #expect(subheads.map { ScalarText(text)[$0.span] } == ["## The long wait"])
  }

  @Test func unitsAreInOrderAndNumberedFromTheTitle() {
    let parts = parts("# Harbour Reopens\nShips came in. They had waited.\n")
    let bounds = parts.units.flatMap { [$0.span.lowerBound, $0.span.upperBound] }
    #expect(bounds == bounds.sorted())
    #expect(parts.units.map(\.number.value) == Array(0..<parts.units.count))
  }

  @Test func marksBelongToTheBlocksOfTheirHeadings() {
    let text = """
      # Harbour Reopens #

      Ships came in.

      ## The long wait ##
      #
      They had waited.
      """
    #expect(
      parts(text).blocks.map { "\($0.role): \(ScalarText(text)[$0.span])" } == [
        "title: # Harbour Reopens #", "body: Ships came in.", "subhead: ## The long wait ##",
        "boilerplate: #", "body: They had waited.",
      ])
    #expect(
      parts(text).units.map { ScalarText(text)[$0.span] } == [
        "Harbour Reopens", "Ships came in.", "They had waited.",
      ])
  }

  @Test func headingWithoutBlankLinesStandsAlone() {
    let text = "# Harbour Reopens\nShips came in.\n## The long wait\nThey had waited.\n"
    #expect(parts(text).blocks.map(\.role) == ["title", "body", "subhead", "body"])
  }

  @Test func addressInAHeadingHasNoMarks() {
    let text = "# Harbour Reopens\n## https://ledger.example/2031/03/09/a\nShips came in.\n"
    let metadata = Metadata(of: parts(text).contents, in: ScalarText(text))
    #expect(metadata.url == "https://ledger.example/2031/03/09/a")
    #expect(metadata.title == "Harbour Reopens")
  }

  private func parts(_ text: String) -> ArticleParts {
    MarkdownArticle(text).parts(language: "en")
  }
}
