import Corpus
import Testing

struct WindowsTablesTests {
  @Test(arguments: [TextEncoding.windows1252, .windows1251])
  func asciiStaysAsItIs(_ encoding: TextEncoding) throws {
    let ascii = Array(UInt8(0x20)...0x7E)
    #expect(Array(try TextDecoder.decode(ascii, as: encoding).text.utf8) == ascii)
  }

  @Test func windows1252IsLatin1FromNoBreakSpaceOn() throws {
    let decoded = try TextDecoder.decode(Array(0xA0...0xFF), as: .windows1252)
    #expect(decoded.text.unicodeScalars.map(\.value) == Array(0xA0...0xFF))
  }

  @Test func windows1251HasTheRussianAlphabetInOrder() throws {
    let decoded = try TextDecoder.decode(Array(0xC0...0xFF), as: .windows1251)
    #expect(decoded.text.unicodeScalars.map(\.value) == Array(0x410...0x44F))
  }

  @Test(arguments: [UInt8(0x81), 0x8D, 0x8F, 0x90, 0x9D])
  func windows1252RefusesTheBytesItLeavesOut(_ byte: UInt8) {
    #expect(throws: DecodingProblem.undefinedByte(offset: 1, found: byte, .windows1252)) {
      try TextDecoder.decode([0x61, byte], as: .windows1252)
    }
  }

  @Test func windows1251RefusesTheByteItLeavesOut() {
    #expect(throws: DecodingProblem.undefinedByte(offset: 0, found: 0x98, .windows1251)) {
      try TextDecoder.decode([0x98], as: .windows1251)
    }
  }
}
