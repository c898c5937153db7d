import Segmentation
import Testing

struct HardWrapTests {
  static let wrapped = """
    The towns on the bay asked on Monday for a ferry that runs all year. The
    company that owns the only ship did not answer. Its manager Ada Birk was
    at sea.
    A second company offered a ship for the winter, which the towns will see
    in May.
    """

  @Test func wrappedLinesAreOneParagraph() {
    let structure = Segmenter.segment(Self.wrapped, language: "en")

    #expect(structure.roles == [.body, .body])
    #expect(structure.sentences.count == 4)
  }

  @Test func unitsOfWrappedTextHoldItsLineEnds() {
    let structure = Segmenter.segment(Self.wrapped, language: "en")

    #expect(
      structure.sentences(of: Self.wrapped)[1]
        == "The\ncompany that owns the only ship did not answer.")
  }

  @Test(arguments: [
    "The manager of the company was at sea. The towns on the bay of Orsk\nVelm had no ship at all.",
    "The ferry that runs to the towns on the bay (in winter, the town of Orsk\nVelm) had no ship.",
    "The man who may speak for the company of ships is Bo\nLind, who was at sea. The towns waited for it",
    "The only man who may speak for the company that owns the ship is the\nRiver Lord of Velm, who",
  ])
  func lineEndWithinNameIsJoinedWhereProseShows(_ text: String) {
    #expect(Segmenter.segment(text, language: "en").blocks.count == 1)
  }

  @Test(arguments: [
    "Жителі міста просять „Порт Орська“ про пором на зиму\nКомпанія відповіла їм у понеділок.",
    "Die Leute der Stadt bitten „Hafen Orsk“ um eine Fähre\nReederei antwortet nicht auf die Bitte.",
  ])
  func headlineWithLowQuotationMarksIsWhole(_ text: String) {
    #expect(Segmenter.segment(text, language: nil).blocks.count == 2)
  }

  @Test func openLowQuotationMarkJoinsLines() {
    let text = "Die Leute der Stadt bitten die Reederei „Hafen\nOrsk“ um eine Fähre im Winter"
    #expect(Segmenter.segment(text, language: "de").blocks.count == 1)
  }

  @Test func widerLinesAreNotOfWrappedText() {
    let line =
      "A town on the bay asks again and again for a ferry in the winter months of this year"
    let structure = Segmenter.segment("\(Self.wrapped)\n\(line)\n\(line)", language: "en")

    #expect(structure.blocks.count == 4)
  }

  @Test func longLinesAreParagraphs() {
    let line = String(repeating: "a ferry that runs all year ", count: 6) + "would help"
    let structure = Segmenter.segment("\(line)\n\(line)\n\(line)", language: "en")

    #expect(structure.blocks.count == 3)
  }

  @Test func listOfEquallyLongHeadlinesIsNotWrapped() {
    let text = """
      Towns on the bay ask again for a ferry in winter
      Company that owns the ship is not going to answer
      Second company offers a ship for the next winters
      """
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.blocks.count == 3)
  }

  @Test func indentedLineBeginsParagraph() {
    let text = Self.wrapped.split(separator: "\n").map(String.init)
    let indented = text.enumerated().map { $0 == 0 || $0 == 3 ? "    " + $1 : $1 }
    let structure = Segmenter.segment(indented.joined(separator: "\n"), language: "en")

    #expect(structure.blocks.count == 2)
  }
}
