import Annotations
import AttackStrings
import Testing

/// Foreign text as it is shown.
@Suite struct VisibleTests {
  @Test(arguments: [
    "", "plain", "Zelenskyy’s “talks” — 和平, мир", "e\u{301}", "👩‍👩‍👧", "می\u{200C}خواهم",
    "❤\u{FE0F}", "👩🏽\u{200D}⚕\u{FE0F}", "क्\u{200D}ष",
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

  @Test(arguments: [
    "of\u{200D}ficial", "a\u{200C}b", "\u{200D}", "1\u{FE0F}", "я\u{FE00}", "بـ\u{FE0F}",
  ])
  func joinersAreShownWhereNoWritingNeedsThem(text: String) {
    #expect(!isHarmless(text) && visible(text).utf8.contains(UInt8(ascii: "\\")))
  }

  @Test func nothingThatUnicodeCallsIgnorableIsHarmless() {
    let scalars = (UInt32(0)...0x10FFFF).lazy.compactMap { Unicode.Scalar($0) }
    let missed = scalars.filter { isHarmless($0) && ConcealedScalars.acts($0) }
    #expect(Array(missed) == [])
  }

  @Test(arguments: AttackStrings.all)
  func whatIsShownIsHarmlessAndStays(text: String) {
    let shown = visible(text)
    #expect(ConcealedScalars.found(in: shown) == [])
    #expect(Array(visible(shown).utf8) == Array(shown.utf8))
  }
}
