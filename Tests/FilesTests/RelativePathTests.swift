import Files
import Testing

/// Which texts are paths, and what their parts are.
@Suite struct RelativePathTests {
  @Test(arguments: [
    "a", "a/b", "a b", ".hidden", "...", "a..b", "\u{301}", String(repeating: "é", count: 127),
  ])
  func pathBelowAFolderIsAccepted(_ text: String) {
    #expect(RelativePath(text)?.text == text)
  }

  @Test(arguments: [
    "", "/", "/a", "a/", "a//b", ".", "..", "a/..", "../a", "a/./b", "a\0b", "../\u{301}",
    String(repeating: "é", count: 128),
  ])
  func otherTextIsRefused(_ text: String) {
    #expect(RelativePath(text) == nil)
  }

  @Test func slashUnderACombiningMarkStillSeparates() {
    let path = parsed("a/\u{301}")
    #expect(path?.parent?.text == "a")
    #expect(path?.name == "\u{301}")
  }

  @Test func partsAreThoseOfTheText() {
    let path = parsed("a/b/c")
    #expect(path?.parent?.text == "a/b")
    #expect(path?.name == "c")
    #expect(parsed("a")?.parent == nil)
    #expect(parsed("a")?.appending("b/c") == path)
    #expect(parsed("a")?.appending("../b") == nil)
  }

  @Test func pathsThatOnlyUnicodeCallsEquivalentAreDifferent() {
    #expect(parsed("\u{E9}") != parsed("e\u{301}"))
    #expect(Set([parsed("\u{E9}"), parsed("e\u{301}")]).count == 2)
  }

  private func parsed(_ text: String) -> RelativePath? { RelativePath(text) }
}
