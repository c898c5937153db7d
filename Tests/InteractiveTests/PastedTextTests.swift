import Testing

@testable import Interactive

/// How pasted text is taken apart.
@Suite struct PastedTextTests {
  private func pasted(_ text: String) -> PastedText {
    PastedText(Array(text.utf8))
  }

  @Test func oneLineIsOnlyInserted() {
    #expect(pasted("tag 3").lines == [])
    #expect(pasted("tag 3").rest == "tag 3")
  }

  @Test func oneLineWithItsEndIsOnlyInserted() {
    #expect(pasted("tag 3\r").lines == [])
    #expect(pasted("tag 3\r\n").rest == "tag 3")
  }

  @Test func completeLinesRunAndTheLastPieceStays() {
    #expect(pasted("a\rb\nc").lines == ["a", "b"])
    #expect(pasted("a\rb\nc").rest == "c")
  }

  @Test func emptyLinesAreLines() {
    #expect(pasted("a\r\r\n\nb\n").lines == ["a", "", "", "b"])
  }

  @Test func aCombiningMarkDoesNotHideALineEnd() {
    #expect(pasted("a\n\u{301}b\nc").lines == ["a", "\u{301}b"])
  }

  @Test func controlCharactersBecomeBlanks() {
    #expect(pasted("a\u{0}b\u{1B}c\u{9B}d").rest == "a b c d")
  }
}
