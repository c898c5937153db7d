import Segmentation
import Testing

/// Texts are read sixteen bytes at a time; where they begin and end must not show.
struct TextEdgeTests {
  static let seeds = Array<UInt64>(0..<200)

  @Test(arguments: seeds)
  func whiteSpaceBehindTextChangesNothing(_ seed: UInt64) {
    let text = HostileText.make(pieces: 1 + Int(seed % 30), seed: seed)
    let padded = text + String(repeating: " ", count: 40)

    #expect(Segmenter.segment(padded, language: nil) == Segmenter.segment(text, language: nil))
  }

  @Test(arguments: seeds)
  func blankLinesAboveTextOnlyMoveIt(_ seed: UInt64) {
    let text = HostileText.make(pieces: 1 + Int(seed % 30), seed: seed)
    let moved = Segmenter.segment(String(repeating: "\n", count: 40) + text, language: nil)
    let structure = Segmenter.segment(text, language: nil)

    #expect(moved.sentences == structure.sentences.map { $0.lowerBound + 40..<$0.upperBound + 40 })
    #expect(moved.blocks.map(\.role) == structure.blocks.map(\.role))
  }

  @Test(arguments: seeds)
  func bytesBehindBufferAreNotRead(_ seed: UInt64) {
    let bytes = HostileText.bytes(count: 60, seed: seed)
    let alone = bytes.withUnsafeBufferPointer { Segmenter.segment($0, language: nil) }
    let amongOthers = (bytes + HostileText.bytes(count: 60, seed: seed + 1))
      .withUnsafeBufferPointer {
        Segmenter.segment(UnsafeBufferPointer(rebasing: $0[..<60]), language: nil)
      }

    #expect(amongOthers == alone)
  }

  @Test func returnBeforeLineEndIsWhiteSpace() {
    let text = "It rained in Orsk.\r\r\nThe towns met.\r\r\nNobody came.\r\r\n"
    let structure = Segmenter.segment(text, language: "en")

    #expect(
      structure.sentences(of: text) == ["It rained in Orsk.", "The towns met.", "Nobody came."])
  }

  @Test(arguments: ["en", "EN", "en-GB", "En_us", "en-Latn-GB"])
  func firstPartOfTagNamesLanguage(_ tag: String) {
    let structure = Segmenter.segment("They met Gov. Alder there.", language: tag)

    #expect(structure.sentences == [0..<26])
  }

  @Test(arguments: ["", "e", "eng", "english", "-en", "de", "e\u{301}n"])
  func otherTagsNameNoKnownLanguage(_ tag: String) {
    let structure = Segmenter.segment("They met Gov. Alder there.", language: tag)

    #expect(structure.sentences == [0..<13, 14..<26])
  }
}
