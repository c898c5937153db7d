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
