import Corpus
import Testing

struct TextDecoderTests {
  @Test(arguments: [
    (Array("Łódź: “да”.".utf8), "utf-8", "Łódź: “да”."),
    ([0xEF, 0xBB, 0xBF, 0x68, 0x69], "utf-8", "hi"),
    ([0xFF, 0xFE, 0x68, 0x00, 0x3D, 0xD8, 0x00, 0xDE], "utf-16le", "h😀"),
    ([0xFE, 0xFF, 0x00, 0x68, 0xD8, 0x3D, 0xDE, 0x00], "utf-16be", "h😀"),
    ([0x68, 0x00, 0x69, 0x00], "utf-16le", "hi"),
    ([0x00, 0x68, 0x00, 0x69], "utf-16be", "hi"),
    ([0x43, 0x61, 0x66, 0xE9, 0x20, 0x80, 0x35], "windows-1252", "Café €5"),
    ([0xCC, 0xE8, 0xF0, 0x21], "windows-1251", "Мир!"),
    ([0x93, 0xCF, 0xF0, 0xE8, 0xE2, 0xB3, 0xF2, 0x94], "windows-1251", "“Привіт”"),
    ([0xED, 0xC9, 0xD2, 0x21], "koi8-r", "Мир!"),
    ([0xF0, 0xD2, 0xC9, 0xD7, 0xA6, 0xD4], "koi8-u", "Привіт"),
  ]) func findsTheEncoding(bytes: [UInt8], encoding: String, text: String) throws {
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.encoding.rawValue == encoding)
    #expect(Array(decoded.text.utf8) == Array(text.utf8))
  }

  @Test(arguments: ["Talks go on.\n", "«Мир» — это “Мир”.\r\n", "Łódź: “да”. Так 😀", "Ειρήνη τώρα"])
  func unmarkedUTF16IsFoundInEitherOrder(text: String) throws {
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try TextDecoder.decode(little).encoding == .utf16LittleEndian)
    #expect(try TextDecoder.decode(big).encoding == .utf16BigEndian)
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x61], nil, .byteOrderMark), ([0x68, 0x00], nil, .zeroBytes),
      ([0xD0, 0xB0], "windows-1251", .validUTF8), ([0xCC, 0xE8], "CP1251", .declared),
      ([0xCC, 0xE8], "utf-8", .statistics), ([0xCC, 0xE8], "utf-16", .statistics),
      ([0xCC, 0xE8], nil, .statistics),
    ] as [([UInt8], String?, EncodingReason)])
  func saysWhatToldTheEncoding(bytes: [UInt8], declared: String?, reason: EncodingReason) throws {
    #expect(try TextDecoder.decode(bytes, declared: declared).reason == reason)
  }

  @Test(arguments: [
    ("koi8-r", "Мир"), ("latin1", "íÉÒ"), ("iso-8859-1", "íÉÒ"), ("windows-1251", "нЙТ"),
  ])
  func declaredEncodingGoesBeforeTheLikelyOne(name: String, text: String) throws {
    #expect(try TextDecoder.decode([0xED, 0xC9, 0xD2], declared: name).text == text)
  }

  @Test func declaredEncodingThatIsNotReadIsAnError() {
    #expect(throws: DecodingProblem.unknownEncoding("gb2312")) {
      try TextDecoder.decode([0xC4, 0xE3], declared: "gb2312")
    }
  }

  @Test func ukrainianLettersStandBesideTheRussianOnes() throws {
    let bytes: [UInt8] = [0xF0, 0xD2, 0xC9, 0xD7, 0xA6, 0xD4, 0xAD]
    #expect(try TextDecoder.decode(bytes, as: .koi8u).text == "Привітґ")
  }

  @Test func byteOrderMarkIsDroppedAndReported() throws {
    #expect(try TextDecoder.decode([0xEF, 0xBB, 0xBF, 0x61]).hadByteOrderMark)
    #expect(try !TextDecoder.decode([0x61]).hadByteOrderMark)
  }

  @Test func byteOrderMarkWithinTheTextStays() throws {
    #expect(try TextDecoder.decode(Array("a\u{FEFF}b".utf8)).text == "a\u{FEFF}b")
  }

  @Test func everyLineEndBecomesOneLineFeed() throws {
    let decoded = try TextDecoder.decode(Array("a\r\nb\rc\n\r\r\nd\r".utf8))
    #expect(Array(decoded.text.utf8) == Array("a\nb\nc\n\n\nd\n".utf8))
  }

  @Test func nothingElseIsRepaired() throws {
    let text = " Russia s\u{A0}cafe\u{301} \t\u{C}“\n"
    #expect(Array(try TextDecoder.decode(Array(text.utf8)).text.utf8) == Array(text.utf8))
  }

  @Test func namedEncodingGoesBeforeTheLikelyOne() throws {
    #expect(try TextDecoder.decode([0xCC, 0xE8, 0xF0], as: .windows1252).text == "Ìèð")
  }

  @Test func accentedLatinIsNotTakenForCyrillic() throws {
    let bytes: [UInt8] = [0x63, 0x72, 0xE9, 0xE9, 0x65, 0x20, 0xE0, 0x20, 0xEE, 0x6C, 0x65]
    #expect(try TextDecoder.decode(bytes).text == "créée à île")
  }

  @Test(arguments: TextEncoding.allCases) func encodingIsFoundByName(_ encoding: TextEncoding) {
    #expect(TextEncoding(name: encoding.rawValue.uppercased()) == encoding)
  }

  @Test func unknownEncodingHasNoName() {
    #expect(TextEncoding(name: "gb2312") == nil)
  }
}
