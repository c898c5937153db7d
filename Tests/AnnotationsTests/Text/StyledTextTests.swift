import Annotations
import Testing

/// Text with emphasis.
@Suite struct StyledTextTests {
  @Test func styleBecomesAnEscapeSequence() {
    let text = StyledText("bad", .warning)
    #expect(text.rendered(isColoured: true) == "\u{1B}[33mbad\u{1B}[0m")
  }

  @Test func withoutColourOnlyTheWordsRemain() {
    var text: StyledText = "3 "
    text.append("support", .bold)
    #expect(text.rendered(isColoured: false) == "3 support")
    #expect(text.plain == "3 support")
  }

  @Test func lineFeedStaysOutsideOfTheStyle() {
    let text = StyledText("a\nb\n", .dim)
    #expect(text.rendered(isColoured: true) == "\u{1B}[2ma\u{1B}[0m\n\u{1B}[2mb\u{1B}[0m\n")
  }

  @Test(arguments: [true, false])
  func foreignEscapesAreShown(isColoured: Bool) {
    let text = StyledText("\u{1B}]0;title\u{7}\r\n")
    #expect(text.rendered(isColoured: isColoured) == "\\u{1b}]0;title\\u{7}\\u{d}\n")
  }

  @Test func emptyTextHasNoSpans() {
    var text = StyledText("", .bold)
    text.append("")
    #expect(text.isEmpty)
  }

  @Test func linesAndTextsAreJoined() {
    var text = StyledText("a")
    text.line("b", .bold)
    text.append(StyledText("c", .accent))
    #expect(text.plain == "ab\nc")
    #expect(text.spans.map(\.style) == [.plain, .bold, .plain, .accent])
  }
}
