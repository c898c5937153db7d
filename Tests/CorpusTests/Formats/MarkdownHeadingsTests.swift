import Annotations
@testable import Corpus
import Testing

struct MarkdownHeadingsTests {
  @Test(arguments: [
    "# Harbour Reopens", "\n\n  #\tHarbour Reopens ##\n", "# Harbour Reopens\nShips came in.",
    "# Harbour Reopens\n\nShips came in to the docks again.\n",
  ])
  func firstHeadingIsTheTitleWithoutItsMarker(_ text: String) throws {
    let parts = parts(text)
    let title = try #require(parts.title)
    #expect(ScalarText(text)[title] == "Harbour Reopens")
    #expect(parts.blocks.first == Article.Block(role: "title", span: title))
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
    #expect(subheads.map { ScalarText(text)[$0.span] } == ["The long wait"])
  }

  @Test func unitsAreInOrderAndNumberedFromTheTitle() {
    let parts = parts("# Harbour Reopens\nShips came in. They had waited.\n")
    let bounds = parts.units.flatMap { [$0.span.lowerBound, $0.span.upperBound] }
    #expect(bounds == bounds.sorted())
    #expect(parts.units.map(\.number.value) == Array(0..<parts.units.count))
  }

  private func parts(_ text: String) -> ArticleParts {
    MarkdownHeadings(of: text).parts(language: "en")
  }
}
