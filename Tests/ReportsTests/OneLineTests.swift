import Testing

@testable import Reports

/// Texts on one line.
struct OneLineTests {
  @Test(arguments: [
    "One two.", "Zürich’s “two” words", "á̱b", "word", "日本 語",
  ])
  func lineWithSingleBlanksStaysAsItIs(text: String) {
    #expect(Array(text.onOneLine.utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    " one two", "one two ", "one  two", "one\ttwo", "one\r\ntwo", "one\u{85}two", "one\u{A0}two",
    "one\u{1680}two", "one\u{2003}two", "one\u{2028} two", "\u{3000}one two", "one\u{0B}\u{0C}two",
  ])
  func everyRunOfWhiteSpaceIsOneBlank(text: String) {
    #expect(text.onOneLine == "one two")
  }

  @Test func blanksAloneAreNothing() {
    #expect(["", " ", "  ", "\n"].map(\.onOneLine) == ["", "", "", ""])
  }
}
