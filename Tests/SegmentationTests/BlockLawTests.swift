import Segmentation
import Testing

/// What stands further down moves no unit of what stands above, whatever both are made of.
struct BlockLawTests {
  @Test(arguments: LaterChange.allCases, Array<UInt64>(0..<60))
  func changeBelowMovesNoUnitAbove(_ change: LaterChange, _ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let lines = RandomLine.make(Int.random(in: 1...12, using: &generator), using: &generator)
      let place = change.place(in: lines, using: &generator)
      let changed = change.applied(to: lines, from: place, using: &generator)

      #expect(Self.units(of: lines, above: place) == Self.units(of: changed, above: place))
    }
  }

  @Test func lineEndAtEndOfTextMovesNoUnit() {
    let text = "Towns on the Bay Call for Ferry\nAmid Fears of Storm"

    let units = ["", "\n", "\r\n", "\n\n", "\n\nThe towns met. Nobody came."].map {
      let structure = Segmenter.segment(text + $0, language: nil)
      return structure.title ?? structure.sentences.first
    }

    #expect(units == Array(repeating: 0..<text.unicodeScalars.count, count: 5))
  }

  /// The units, also the headline, of the blocks that end above a line.
  ///
  /// The line before it is left out where it may go on in it.
  private static func units(of lines: [RandomLine], above place: Int) -> [Range<Int>] {
    let above = lines[..<place]
    let isComplete = above.last?.endsParagraph == true
    let limit = RandomLine.length(of: isComplete ? above : above.dropLast())
    let text = lines.map { $0.text + $0.end }.joined()
    let structure = Segmenter.segment(text, language: nil)
    let end = structure.blocks.last { $0.range.upperBound <= limit }?.range.upperBound ?? 0
    let units = (structure.title.map { [$0] } ?? []) + structure.sentences
    return units.filter { $0.upperBound <= end }.sorted { $0.lowerBound < $1.lowerBound }
  }
}
