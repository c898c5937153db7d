import Annotations
import AttackStrings
import Screens
import Testing

/// Whatever the text, each line fits and nothing in it acts on the terminal.
@Suite struct HostileScreenTests {
  private static let pieces =
    [
      "a", "word", " ", "  ", "\n", "\r\n", "\t", "中", "文字", "é", "e\u{301}", "\u{301}", "\u{200D}",
      "👨‍👩‍👧", "🇺🇦", "का", "\u{202E}", "\u{2066}", "\u{1B}[2J", "\u{7}", "\u{9B}", "\u{AD}", "\u{FEFF}",
      "Київ", "עברית", "한국", "\u{E0041}", "…", "\0",
      Array(repeating: "👩", count: 90).joined(separator: "\u{200D}"),
    ] + AttackStrings.all

  @Test(arguments: 1...40)
  func everyLineFits(_ seed: UInt64) {
    var generator = Generator(state: seed)
    let (columns, lines) = (60 + generator.next(below: 141), 16 + generator.next(below: 45))
    let coding = hostile(&generator)
    var review = sampleReview()
    review.base = coding
    review.causes = [text(&generator)]
    review.judgements[0].annotator = text(&generator)
    review.decision?.why = text(&generator)
    let size = ScreenSize(columns, lines)
    expectFit(coding.frame(on: size), size)
    expectFit(review.frame(on: size), size)
  }

  private func expectFit(_ frame: Frame, _ size: ScreenSize) {
    #expect(frame.lines.count == size.lines)
    for line in frame.lines {
      let shown = line.rendered(isColoured: false)
      #expect(shown == line.plain)
      #expect(shown.reduce(0) { $0 + columnsOf($1) } <= size.columns, "\(shown)")
    }
    #expect((frame.cursor?.column ?? 0) < size.columns)
  }

  private func hostile(_ generator: inout Generator) -> CodingScreen {
    var screen = sampleCoding()
    screen.heading.article = text(&generator)
    screen.heading.title = text(&generator)
    screen.heading.progress = [text(&generator)]
    screen.current.text = text(&generator)
    screen.current.note = text(&generator)
    screen.current.scrolled = generator.next(below: 6)
    screen.before[6].text = text(&generator)
    screen.before[6].summary = text(&generator)
    screen.statements.variables[1] = text(&generator)
    screen.statements.rows[0].label = text(&generator)
    screen.statements.rows[1].cells[1] = .given(text(&generator))
    screen.question = .init(text(&generator), ask: text(&generator))
    screen.legends[1] = legend(text(&generator), "a " + text(&generator), "b " + text(&generator))
    screen.message = ScreenMessage(text(&generator), .refused)
    if generator.next(below: 3) == 0 {
      screen.entry = EntryField(prompt: text(&generator), text: text(&generator))
      screen.entry?.cursor = generator.next(below: 20)
      screen.entry?.candidates = [.init(text(&generator), note: text(&generator))]
    } else if generator.next(below: 3) == 0 {
      screen.overlay = Overlay(title: text(&generator), text: StyledText(text(&generator)))
    }
    return screen
  }

  private func text(_ generator: inout Generator) -> String {
    let count = generator.next(below: generator.next(below: 4) == 0 ? 300 : 12)
    return (0..<count).map { _ in Self.pieces[generator.next(below: Self.pieces.count)] }.joined()
  }

  /// A repeatable source of numbers.
  private struct Generator {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, bound)
    }
  }
}
