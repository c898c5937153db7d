import Segmentation
import Testing

/// What stands further down moves no unit of the story above, whatever both are made of.
struct BlockLawTests {
  @Test(arguments: Array<UInt64>(0..<150))
  func changeBelowMovesNoUnitAbove(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let kept = BlockShapeTests.first + "\n\n" + Self.paragraphs(5, using: &generator)
    let texts = (0..<3).map { _ in kept + Self.paragraphs(4, using: &generator) }
    let end = kept.unicodeScalars.count

    let units = texts.map { Self.units(of: $0, endingBy: end) }

    #expect(units[0] == units[1])
    #expect(units[0] == units[2])
  }

  @Test(arguments: Array<UInt64>(0..<50))
  func paragraphAddedBelowMovesNoUnitAbove(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = BlockShapeTests.first + "\n\n" + Self.paragraphs(5, using: &generator)
    let longer = text + Self.paragraphs(1, using: &generator)
    let end = text.unicodeScalars.count

    #expect(Self.units(of: text, endingBy: end) == Self.units(of: longer, endingBy: end))
  }

  private static func units(of text: String, endingBy end: Int) -> [Range<Int>] {
    Segmenter.segment(text, language: nil).sentences.filter { $0.upperBound <= end }
  }

  /// Paragraphs of all kinds, each with a blank line behind it.
  private static func paragraphs(_ count: Int, using generator: inout SeededGenerator) -> String {
    let shapes = BlockShapeTests.betweenParagraphs + BlockShapeTests.belowStory
    let lines = shapes.map(\.line) + BlockShapeTests.story + [BlockShapeTests.second]
    return (0..<count).compactMap { _ in lines.randomElement(using: &generator) }
      .joined(separator: "\n\n") + "\n\n"
  }
}
