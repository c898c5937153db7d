import Testing

@testable import Reports

struct MarkdownTextTests {
  @Test func markupBecomesText() {
    #expect(
      MarkdownText.escaped("*a* _b_ `c` [d](e) #f ~g")
        == "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\#f \\~g")
  }

  @Test func cellsAndElementsBecomeReferences() {
    #expect(MarkdownText.escaped("a|b\\|<i>&amp;") == "a&#124;b&#92;&#124;&#60;i&#62;&#38;amp;")
  }

  @Test func addressesBecomeNoLinks() {
    #expect(MarkdownText.escaped("http://a www.b c@d") == "http:&#47;/a www&#46;b c&#64;d")
  }

  @Test func aSentenceKeepsItsFullStop() {
    #expect(MarkdownText.escaped("too narrow. WWW.b") == "too narrow. WWW&#46;b")
  }

  @Test func lineEndsAndEscapeSequencesAreShown() {
    #expect(MarkdownText.escaped("a\nb\u{1B}[31m") == "a&#92;u{a}b&#92;u{1b}\\[31m")
  }

  @Test func aCombiningMarkDoesNotHideACell() {
    #expect(MarkdownText.escaped("a|\u{301}b") == "a&#124;\u{301}b")
  }
}
