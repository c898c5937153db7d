import Annotations
import Testing

/// Which texts name an annotator.
@Suite struct AnnotatorNameTests {
  @Test(arguments: ["mira", "m.k", "reference", "2nd"])
  func oneSegmentIsAName(text: String) {
    #expect(AnnotatorName(text)?.description == text)
  }

  @Test(arguments: ["", "a/b", "Mira", "mira.", "codebook.yaml", "rounds.json", ".."])
  func otherTextsAreNone(text: String) {
    #expect(AnnotatorName(text) == nil)
  }

  @Test func referenceIsThatOfTheName() {
    #expect(AnnotatorName("reference") == .reference)
  }
}
