import Annotations
@testable import Corpus
import Segmentation
import Testing

struct ComposedTextTests {
  @Test(arguments: [
    ("Calls", "Ships came in.", "Calls\n\nShips came in."),
    (" Calls\n of the day ", "Ships came in.", "Calls of the day\n\nShips came in."),
    ("Calls", "\n Calls \nShips came in.", "\n Calls \nShips came in."),
    ("Calls", "Calls came in.", "Calls\n\nCalls came in."),
    ("", " Ships came in.\n", " Ships came in.\n"),
  ])
  func headlineStandsOnceAboveTheText(title: String, text: String, whole: String) {
    #expect(ComposedText(title: title, blocks: [MarkedBlock(text: text)]).text.string == whole)
  }

  @Test func knownBlocksHaveTheirPlaces() {
    let composed = ComposedText(
      title: "Порт",
      blocks: [MarkedBlock(role: .caption, text: " Кран\n"), MarkedBlock(text: "Ok.")])
    #expect(composed.known.map(\.role) == ["title", "caption"])
    #expect(composed.known.map { composed.text[$0.span] } == ["Порт", "Кран"])
  }

  @Test func headlineInTheTextIsKnown() {
    let composed = ComposedText(title: "Порт", blocks: [MarkedBlock(text: "\nПорт\nТак.")])
    #expect(composed.known == [Article.Block(role: "title", span: 1..<5)])
  }

  @Test func onlyTheHeadlineAndParagraphsHoldUnits() {
    let blocks = [
      MarkedBlock(role: .caption, text: "Ships wait. They wait long."),
      MarkedBlock(text: "Ships came in. They had waited."),
      MarkedBlock(role: .subhead, text: "The wait."), MarkedBlock(text: "It was long."),
    ]
    let composed = ComposedText(title: "Calls", blocks: blocks)
    let parts = ArticleParts(of: composed.text.string, known: composed.known, language: "en")
    #expect(
      parts.units.map { composed.text[$0.span] } == [
        "Calls", "Ships came in.", "They had waited.", "It was long.",
      ])
    #expect(parts.blocks.map(\.role) == ["title", "caption", "body", "subhead", "body"])
  }
}
