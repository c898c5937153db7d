import Annotations
import Screens
import Testing

/// Texts that cover the screen.
@Suite struct OverlayTests {
  private let size = ScreenSize(60, 16)

  @Test func aShortTextIsShownWhole() {
    let lines = frame(Overlay(title: "help", text: "one\ntwo")).plain
    #expect(lines[0] == "help")
    #expect(lines[2...3] == ["one", "two"])
    #expect(lines[15] == "Esc closes")
  }

  @Test func aLongTextIsPaged() {
    var overlay = Overlay(title: "help", text: numbered)
    #expect(frame(overlay).plain.last?.hasSuffix("lines 1-12 of 40") == true)
    overlay.scrolled = .max
    #expect(frame(overlay).plain[13] == "40")
    #expect(overlay.greatestScroll(on: size) == 28)
  }

  @Test func longLinesAreWrappedBetweenWordsAndIndentsStay() {
    let words = String(repeating: "word ", count: 14)
    let lines = frame(Overlay(title: "help", text: StyledText("  a\n\n\(words)"))).plain
    #expect(lines[2...5] == ["  a", "", String(words.prefix(59)), "word word"])
  }

  @Test func aWordWiderThanTheScreenIsBroken() {
    let long = String(repeating: "中", count: 31)
    let lines = frame(Overlay(title: "help", text: StyledText("a \(long) b"))).plain
    #expect(lines[2...4] == ["a", String(long.prefix(30)), "中 b"])
  }

  @Test func stylesStayWithTheirWords() {
    var text = StyledText("one ")
    text.append("two", .bold)
    #expect(frame(Overlay(title: "help", text: text)).lines[2] == text)
  }

  private var numbered: StyledText {
    StyledText((1...40).map(String.init).joined(separator: "\n"))
  }

  private func frame(_ overlay: Overlay) -> Frame {
    var screen = sampleCoding()
    screen.overlay = overlay
    return screen.frame(on: size)
  }
}
