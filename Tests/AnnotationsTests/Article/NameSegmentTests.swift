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
    ("Čapek", "capek"), ("a\u{301}b", "ab"), ("Réf_1.0", "ref_1.0"), ("Łódź ŒUVRE", "lodz-oeuvre"),
    ("don’t", "don-t"), ("港 7", "7"),
  ])
  func foreignTextIsFitted(text: String, fitted: String) {
    #expect(NameSegment.fitting(text) == fitted)
  }

  @Test(arguments: [
    ("новини", "novyny"), ("Їжак у Києві", "yizhak-u-kyievi"), ("П’ять м'ячів", "piat-miachiv"),
    ("ЙОГО ЮЩЕНКО", "yoho-yushchenko"), ("ґанок «Єдність», 2031", "ganok-yednist-2031"),
    ("Подъезд, ёлка, мэр и рыба", "podezd-elka-mer-y-ryba"), ("Россия", "rossyia"),
    ("и\u{306}ти", "yty"), ("порт.1", "port.1"),
  ])
  func ukrainianAndRussianAreWrittenInLatinLetters(text: String, fitted: String) {
    #expect(NameSegment.fitting(text) == fitted)
  }

  @Test(arguments: ["", "…", "港", "ь", "\u{301}", "-._"])
  func nothingFitsWhereNoLetterIs(text: String) {
    #expect(NameSegment.fitting(text) == nil)
  }

  @Test(arguments: 1...20)
  func whatFitsOfAnyTextIsLegal(seed: Int) {
    var generator = RepeatableGenerator(seed: seed)
    var text = String.UnicodeScalarView()
    for _ in 0..<200 {
      let value = UInt32.random(in: 1...0x2FFF, using: &generator)
      text.append(Unicode.Scalar(value % (Bool.random(using: &generator) ? 0x600 : 0x3000)) ?? " ")
      guard let fitted = NameSegment.fitting(String(text)) else { continue }
      #expect(NameSegment.isLegal(fitted))
      #expect(NameSegment.fitting(fitted) == fitted)
    }
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
