import Annotations
import Testing

/// Foreign text as it is shown.
@Suite struct VisibleTests {
  @Test(arguments: [
    "", "plain", "Zelenskyy’s “talks” — 和平, мир", "e\u{301}", "👩‍👩‍👧", "می\u{200C}خواهم",
  ])
  func harmlessTextStays(text: String) {
    #expect(Array(visible(text).utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    ("\u{1B}[31mred", "\\u{1b}[31mred"), ("a\rb", "a\\u{d}b"), ("a\nb", "a\\u{a}b"),
    ("\u{7F}", "\\u{7f}"), ("\u{9B}31m", "\\u{9b}31m"), ("a\tb", "a b"), ("\0", "\\u{0}"),
  ])
  func controlsAreWrittenOut(text: String, shown: String) {
    #expect(visible(text) == shown)
  }

  @Test(arguments: [
    "\u{202E}", "\u{2066}", "\u{200E}", "\u{61C}", "\u{2028}", "\u{200B}", "\u{AD}", "\u{FEFF}",
    "\u{E0041}", "\u{FFFE}",
  ])
  func whatReordersOrHidesIsWrittenOut(text: String) {
    #expect(visible("a" + text + "b").hasPrefix("a\\u{"))
  }

  @Test func combiningMarkHidesNothing() {
    #expect(visible("\u{1B}\u{301}[2J").utf8.starts(with: "\\u{1b}".utf8))
  }
}
