import Annotations
import Testing

/// Names as they are stored.
@Suite struct CanonicalNameTests {
  @Test(arguments: [
    ("Zelensky", "Zelensky"), ("  Ursula \t von\u{A0}der\nLeyen ", "Ursula von der Leyen"),
    ("e\u{301}", "\u{E9}"), ("", ""), (" \u{2003}\n", ""),
  ])
  func nameIsComposedAndItsSpacesFolded(typed: String, stored: String) {
    #expect(Array(canonicalName(typed).utf8) == Array(stored.utf8))
  }

  @Test func storedNameIsStoredTheSame() {
    let name = canonicalName("  O\u{308}zgu\u{308}r  \u{1E9B}\u{323} ")
    #expect(Array(canonicalName(name).utf8) == Array(name.utf8))
  }
}
