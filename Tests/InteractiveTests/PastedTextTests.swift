import Testing

@testable import Interactive

/// How pasted text is taken apart.
@Suite struct PastedTextTests {
  private func pasted(_ text: String) -> PastedText {
    PastedText(Array(text.utf8))
  }

  @Test func oneLineIsOnlyInserted() {
    #expect(pasted("tag 3").lines == ["tag 3"])
  }

  @Test func endOfTheLastLineMakesNoFurtherLine() {
    #expect(pasted("tag 3\r").lines == ["tag 3"])
    #expect(pasted("tag 3\r\n").lines == ["tag 3"])
    #expect(pasted("").lines == [])
  }

  @Test func lastLineNeedsNoEnd() {
    #expect(pasted("a\rb\nc").lines == ["a", "b", "c"])
  }

  @Test func emptyLinesAreLines() {
    #expect(pasted("a\r\r\n\nb\n").lines == ["a", "", "", "b"])
  }

  @Test func aCombiningMarkDoesNotHideALineEnd() {
    #expect(pasted("a\n\u{301}b\nc").lines == ["a", "\u{301}b", "c"])
  }

  @Test func controlCharactersBecomeBlanks() {
    #expect(pasted("a\u{0}b\u{1B}c\u{9B}d").lines == ["a b c d"])
  }
}
