/// A line of a random text, with what parts it from the next one.
struct RandomLine {
  var text: String
  var end: String

  /// Whether a blank line or nothing follows, so that the line cannot go on in the next one.
  var endsParagraph: Bool { end.count { $0 == "\n" || $0 == "\r\n" } > 1 }

  /// The number of Unicode scalars of lines.
  static func length(of lines: some Sequence<RandomLine>) -> Int {
    lines.reduce(0) { $0 + $1.text.unicodeScalars.count + $1.end.unicodeScalars.count }
  }

  /// Lines of pages, of hard-wrapped stories and of what nobody writes, with or without blank lines.
  static func make(_ count: Int, using generator: inout SeededGenerator) -> [RandomLine] {
    let blanks = Int.random(in: 0...4, using: &generator)
    var lines: [RandomLine] = []
    while lines.count < count {
      let texts = texts(using: &generator)
      lines += texts.map { RandomLine(text: $0, end: lineEnd(using: &generator)) }
      if Int.random(in: 0..<4, using: &generator) < blanks { lines[lines.count - 1].end = "\n\n" }
    }
    return lines
  }

  private static func texts(using generator: inout SeededGenerator) -> [String] {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: [shapes.randomElement(using: &generator) ?? ""]
    case 1: wrapped(to: Int.random(in: 42...90, using: &generator), using: &generator)
    case 2: [hostile(using: &generator)]
    default: [BlockShapeTests.story.randomElement(using: &generator) ?? ""]
    }
  }

  private static let shapes =
    (BlockShapeTests.betweenParagraphs + BlockShapeTests.belowStory
    + HeaderShapeTests.belowHeadline).map(\.line)

  /// A part of a paragraph with lines of a width.
  private static func wrapped(to width: Int, using generator: inout SeededGenerator) -> [String] {
    let words = (BlockShapeTests.story + [BlockShapeTests.first, HardWrapTests.wrapped])
      .shuffled(using: &generator).joined(separator: " ").split(separator: " ")
    var lines: [String] = []
    for word in words.prefix(Int.random(in: 5...60, using: &generator)) {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private static func hostile(using generator: inout SeededGenerator) -> String {
    HostileText.make(pieces: Int.random(in: 1...25, using: &generator), seed: generator.next())
      .split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func lineEnd(using generator: inout SeededGenerator) -> String {
    ["\n", "\n", "\n", "\r\n", " \n"].randomElement(using: &generator) ?? "\n"
  }
}
