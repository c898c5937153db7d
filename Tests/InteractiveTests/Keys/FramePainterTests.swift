import Annotations
import Screens
import Testing

@testable import Interactive

/// What is written so that a frame stands on the screen.
@Suite struct FramePainterTests {
  private var painter = FramePainter(isColoured: false)

  init() {
    useUTF8Locale()
  }

  @Test mutating func theFirstFrameClearsTheScreen() {
    #expect(
      update("one", "two")
        == "\u{1B}[?2026h\u{1B}[?25l\u{1B}[0m\u{1B}[H\u{1B}[2J"
        + "\u{1B}[1;1Hone\u{1B}[K\u{1B}[2;1Htwo\u{1B}[K\u{1B}[?2026l")
  }

  @Test mutating func onlyLinesThatDifferAreWritten() {
    _ = update("one", "two", "three")
    #expect(update("one", "TWO", "three") == "\u{1B}[?2026h\u{1B}[2;1HTWO\u{1B}[K\u{1B}[?2026l")
  }

  @Test mutating func theSameFrameWritesNothing() {
    _ = update("one")
    #expect(update("one") == "")
  }

  @Test mutating func aLineThatGoesAwayIsCleared() {
    _ = update("one", "two")
    #expect(update("one") == "\u{1B}[?2026h\u{1B}[2;1H\u{1B}[K\u{1B}[?2026l")
  }

  @Test mutating func aLineAsWideAsTheScreenIsClearedBeforeAndNotBehind() {
    _ = update("short")
    #expect(update("中文中文中") == "\u{1B}[?2026h\u{1B}[1;1H\u{1B}[K中文中文中\u{1B}[?2026l")
  }

  @Test mutating func linesBelowTheScreenAreLeftOut() {
    #expect(!update("1", "2", "3", "4").contains("4;1H"))
  }

  @Test mutating func anotherSizeDrawsEverythingAnew() {
    _ = update("one", "two")
    let text = painter.update(to: Frame(["one", "two"]), size: (12, 3))
    #expect(text.contains("\u{1B}[2J") && text.contains("one") && text.contains("two"))
  }

  @Test mutating func theCursorIsShownWhereSomethingIsTyped() {
    _ = update("one")
    let place = Frame.Place(line: 0, column: 3)
    let text = painter.update(to: Frame(["one"], cursor: place), size: (10, 3))
    #expect(text == "\u{1B}[?2026h\u{1B}[1;4H\u{1B}[?25h\u{1B}[?2026l")
    #expect(update("one") == "\u{1B}[?2026h\u{1B}[?25l\u{1B}[?2026l")
  }

  @Test mutating func foreignTextCannotActOnTheTerminal() {
    #expect(update("a\u{1B}[2J\u{9B}b").hasSuffix("H\u{1B}[Ka\\u{1b}[2J\\u{9b}b\u{1B}[?2026l"))
  }

  private mutating func update(_ lines: StyledText...) -> String {
    painter.update(to: Frame(lines), size: (10, 3))
  }
}
