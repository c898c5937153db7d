import Corpus
import Testing

struct DecodingProblemTests {
  @Test(arguments: [[], [0x20, 0x0A], [0xEF, 0xBB, 0xBF], Array("\u{3000}\n".utf8)] as [[UInt8]])
  func textOfWhiteSpaceAloneIsEmpty(_ bytes: [UInt8]) {
    #expect(throws: DecodingProblem.empty) { try TextDecoder.decode(bytes) }
  }

  @Test(
    arguments: [
      ([0x61, 0x00, 0x62, 0x00, 0x00, 0x63], .binary(offset: 1, found: 0)),
      ([0x61, 0x00, 0x62], .truncatedUTF16(offset: 2)),
      ([0xFF, 0xFE, 0x61], .truncatedUTF16(offset: 2)),
      ([0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0x00], .loneSurrogate(offset: 2, found: 0xD83D)),
      ([0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8], .loneSurrogate(offset: 4, found: 0xD83D)),
      ([0xFE, 0xFF, 0xDE, 0x00], .loneSurrogate(offset: 2, found: 0xDE00)),
      ([0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00], .binary(offset: 2, found: 0)),
      ([0xEF, 0xBB, 0xBF, 0x61, 0xFF], .notUTF8(offset: 4, found: 0xFF)),
    ] as [([UInt8], DecodingProblem)])
  func whatIsNoTextIsRefusedWithItsPlace(bytes: [UInt8], problem: DecodingProblem) {
    #expect(throws: problem) { try TextDecoder.decode(bytes) }
  }

  @Test(arguments: [
    ("Talks\0 go on in Kyiv.\n", 5), ("Talks \0go on in Kyiv.\n", 6), ("Київ\0 чекає.", 8),
    ("a\0 b\0 c\0 d\0 go on", 1), ("No \0.", 3),
  ])
  func zeroInTextIsNoSignOfUTF16(text: String, offset: Int) {
    #expect(throws: DecodingProblem.binary(offset: offset, found: 0)) {
      try TextDecoder.decode(Array(text.utf8))
    }
  }

  @Test(
    arguments: [
      (Array("%PDF-1.7\n".utf8), "a PDF document"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "a ZIP archive or an Office document"),
      (Array("{\\rtf1\\ansi".utf8), "an RTF document"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG picture"),
    ] as [([UInt8], String)])
  func otherKindsOfFilesAreNamed(bytes: [UInt8], kind: String) {
    #expect(throws: DecodingProblem.otherKind(kind)) { try TextDecoder.decode(bytes) }
  }

  @Test func damagedUTF8IsNotReadAsAnotherEncoding() {
    let bytes = Array("Київ і Львів".utf8) + [0xD0]
    #expect(throws: DecodingProblem.notUTF8(offset: 22, found: 0xD0)) {
      try TextDecoder.decode(bytes)
    }
  }

  @Test func fewStrayControlsAreText() throws {
    let bytes = Array("a".utf8) + Array(repeating: 0x1A, count: 8)
    #expect(try TextDecoder.decode(bytes).text.utf8.count == 9)
    #expect(throws: DecodingProblem.binary(offset: 9, found: 0x1A)) {
      try TextDecoder.decode(bytes + [0x1A])
    }
  }

  @Test func moreThanTheLimitIsRefused() {
    let limit = TextDecoder.maximumByteCount
    #expect(throws: DecodingProblem.tooLarge(byteCount: limit + 1, limit: limit)) {
      try TextDecoder.decode([UInt8](repeating: 0x61, count: limit + 1))
    }
  }

  @Test(
    arguments: [
      (.empty, "has no text", "get the file again"),
      (
        .tooLarge(byteCount: 9, limit: 8), "has 9 bytes, the limit is 8", "split it into articles"
      ),
      (
        .otherKind("a PDF document"), "is no text: it looks like a PDF document",
        "save the article as plain text in UTF-8"
      ),
      (
        .unknownEncoding("gb2312"), "says that its encoding is 'gb2312', which is not read",
        "save it as UTF-8, or name another encoding with --encoding"
      ),
      (
        .binary(offset: 3, found: 0), "is no text: it has a control character, 0x00 at byte 3",
        "save the article as plain text in UTF-8"
      ),
      (
        .notUTF8(offset: 7, found: 0xFF), "is not UTF-8 throughout: 0xFF at byte 7",
        "name its encoding with --encoding, or save it as UTF-8"
      ),
      (
        .truncatedUTF16(offset: 4), "is UTF-16 that ends in the middle of a character, at byte 4",
        "get the file again, or save it as UTF-8"
      ),
      (
        .loneSurrogate(offset: 2, found: 0xD83D),
        "is UTF-16 with half a character, 0xD83D at byte 2",
        "get the file again, or save it as UTF-8"
      ),
      (
        .undefinedByte(offset: 1, found: 0x81, .windows1252),
        "is not windows-1252: 0x81 at byte 1 stands for nothing there",
        "name its encoding with --encoding, or save it as UTF-8"
      ),
    ] as [(DecodingProblem, String, String)])
  func saysWhatIsWrongAndWhatToDo(problem: DecodingProblem, message: String, remedy: String) {
    #expect(problem.message == message)
    #expect(problem.remedy == remedy)
  }
}
