import Segmentation
import Testing

struct StructureLawTests {
  static let seeds = Array<UInt64>(0..<200)

  @Test(arguments: seeds)
  func rangesAreOrderedAndWithinText(_ seed: UInt64) {
    let text = HostileText.make(pieces: 200, seed: seed)
    let structure = Segmenter.segment(text, language: nil)

    #expect(areOrdered(structure.blocks.map(\.range), within: text.unicodeScalars.count))
    #expect(areOrdered(structure.sentences, within: text.unicodeScalars.count))
  }

  @Test(arguments: seeds)
  func everyVisibleScalarIsInOneBlock(_ seed: UInt64) {
    let text = HostileText.make(pieces: 200, seed: seed)
    let structure = Segmenter.segment(text, language: nil)

    #expect(visible(in: text, outside: structure.blocks.map(\.range)) == 0)
  }

  @Test(arguments: seeds)
  func everyVisibleScalarOfBodyIsInOneSentence(_ seed: UInt64) {
    let text = HostileText.make(pieces: 200, seed: seed)
    let structure = Segmenter.segment(text, language: nil)
    let others = structure.blocks.filter { $0.role != .body }.map(\.range)

    #expect(visible(in: text, outside: structure.sentences + others) == 0)
    #expect(sentencesOutsideBody(of: structure) == 0)
  }

  @Test(arguments: seeds)
  func rangesHaveNoWhiteSpaceAtEnds(_ seed: UInt64) {
    let text = HostileText.make(pieces: 200, seed: seed)
    let scalars = Array(text.unicodeScalars)
    let structure = Segmenter.segment(text, language: nil)

    let edges = (structure.sentences + structure.blocks.map(\.range)).flatMap {
      [scalars[$0.lowerBound], scalars[$0.upperBound - 1]]
    }

    #expect(edges.count { $0.properties.isWhitespace } == 0)
  }

  @Test(arguments: seeds)
  func carriageReturnsChangeNoSentence(_ seed: UInt64) {
    let lines =
      Self.story(paragraphs: 12, seed: seed) + Self.hostileParagraphs(count: 8, seed: seed)
    let feeds = lines.joined(separator: "\n")
    let returns = lines.joined(separator: "\r\n")

    #expect(
      Segmenter.segment(feeds, language: nil).lines(ofSentencesOf: feeds)
        == Segmenter.segment(returns, language: nil).lines(ofSentencesOf: returns))
  }

  @Test func placesCountCarriageReturns() {
    let text = "Ferry to run\r\n\r\nIt rained.\r\nIt\u{301} snowed\r\n. \nIt froze.\r\n\r"
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.title == 0..<12)
    #expect(structure.sentences(of: text) == ["It rained.", "It\u{301} snowed", ".", "It froze."])
  }

  @Test(arguments: seeds)
  func onlyWhiteSpaceIsBetweenSentencesOfBlock(_ seed: UInt64) {
    let text = HostileText.make(pieces: 200, seed: seed)
    let structure = Segmenter.segment(text, language: nil)

    let between = structure.blocks.filter { $0.role == .body }.flatMap { block in
      let sentences = structure.sentences.filter { block.range.contains($0) }
      return zip(sentences, sentences.dropFirst()).map { $0.upperBound..<$1.lowerBound }
    }

    #expect(between.allSatisfy { text.excerpt($0).allSatisfy(\.isWhitespace) })
  }

  @Test(arguments: seeds)
  func textAndItsBytesGiveTheSame(_ seed: UInt64) {
    let text = HostileText.make(pieces: 100, seed: seed)
    let fromBytes = Array(text.utf8).withUnsafeBufferPointer {
      Segmenter.segment($0, language: "en")
    }

    #expect(fromBytes == Segmenter.segment(text, language: "en"))
  }

  @Test(arguments: seeds)
  func invalidBytesGiveRangesWithinText(_ seed: UInt64) {
    let bytes = HostileText.bytes(count: 500, seed: seed)
    let structure = bytes.withUnsafeBufferPointer { Segmenter.segment($0, language: nil) }
    let scalars = bytes.count { !UTF8.isContinuation($0) }

    #expect(areOrdered(structure.blocks.map(\.range), within: scalars, mayBeEmpty: true))
    #expect(areOrdered(structure.sentences, within: scalars, mayBeEmpty: true))
  }

  @Test(arguments: ["", " ", "\n\n", "\u{FEFF}", ".", "\0", "a", "\r"])
  func shortestTextsAreDivided(_ text: String) {
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.blocks.count <= 1)
    #expect(structure.title == nil)
  }

  /// Paragraphs of ordinary sentences, in which nothing is a heading or a list.
  private static func story(paragraphs count: Int, seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    let sentences = [
      "The towns met Mr. Alder.", "“Who pays?” she asked.", "It rained in the U.S. on Monday.",
      "Nobody came… and nobody left.", "He said: “No. Not now.”", "They left at 6 p.m. for Orsk.",
    ]
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...4, using: &generator)).compactMap { _ in
        sentences.randomElement(using: &generator)
      }.joined(separator: " ")
    }
  }

  /// Paragraphs of one line each, of whatever the rules look for.
  private static func hostileParagraphs(count: Int, seed: UInt64) -> [String] {
    (0..<UInt64(count)).map { number in
      let text = HostileText.make(pieces: 30, seed: seed &* 100 &+ number)
      return String(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
  }

  private func areOrdered(
    _ ranges: [Range<Int>], within count: Int, mayBeEmpty: Bool = false
  ) -> Bool {
    let bounds = ranges.flatMap { [$0.lowerBound, $0.upperBound] }
    return zip(bounds, bounds.dropFirst()).allSatisfy { $0 <= $1 }
      && bounds.allSatisfy { (0...count).contains($0) }
      && (mayBeEmpty || ranges.allSatisfy { !$0.isEmpty })
  }

  /// The number of scalars outside of ranges that are no white space.
  private func visible(in text: String, outside ranges: [Range<Int>]) -> Int {
    var isCovered = Array(repeating: false, count: text.unicodeScalars.count)
    for range in ranges {
      for offset in range { isCovered[offset] = true }
    }
    return zip(text.unicodeScalars, isCovered).count { !$1 && !$0.properties.isWhitespace }
  }

  private func sentencesOutsideBody(of structure: TextStructure) -> Int {
    structure.sentences.count { sentence in
      !structure.blocks.contains { $0.role == .body && $0.range.contains(sentence) }
    }
  }
}
