import Annotations
import Testing

/// Which texts can stand as one segment of a name.
@Suite struct NameSegmentTests {
  @Test(arguments: ["a", "7", "mira", "2022-02-20-calls", "a.b_c-d", "a-", "a..b"])
  func plainNamesAreLegal(text: String) {
    #expect(NameSegment.isLegal(text))
  }

  @Test(arguments: [
    "", ".", "..", "-a", "_a", ".a", "a.", "A", "a b", "a/b", "a\\b", "é", "a\u{301}", "a\0", "a\n",
    "мира",
  ])
  func otherTextsAreIllegal(text: String) {
    #expect(!NameSegment.isLegal(text))
  }

  @Test func sixtyFourBytesAreTheLimit() {
    #expect(NameSegment.isLegal(String(repeating: "a", count: 64)))
    #expect(!NameSegment.isLegal(String(repeating: "a", count: 65)))
  }

  @Test(arguments: [
    ("mira", "mira"), ("Mira K.", "mira-k"), ("  A  B  ", "a-b"), ("../etc/passwd", "etc-passwd"),
    ("Čapek", "apek"), ("a\u{301}b", "a-b"), ("Réf_1.0", "r-f_1.0"),
  ])
  func foreignTextIsFitted(text: String, fitted: String) {
    #expect(NameSegment.fitting(text) == fitted)
  }

  @Test(arguments: ["", "…", "мира", "-._"])
  func nothingFitsWhereNoLetterIs(text: String) {
    #expect(NameSegment.fitting(text) == nil)
  }

  @Test(arguments: 1...20)
  func whatFitsIsLegal(seed: Int) throws {
    var generator = RepeatableGenerator(seed: seed)
    let bytes = (0..<90).map { _ in UInt8.random(in: 1...127, using: &generator) }
    let fitted = try #require(NameSegment.fitting("x" + String(decoding: bytes, as: UTF8.self)))
    #expect(NameSegment.isLegal(fitted))
    #expect(NameSegment.fitting(fitted) == fitted)
  }
}
