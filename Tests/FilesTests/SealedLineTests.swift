import Files
import Testing

/// Lines that end with their own checksum.
@Suite struct SealedLineTests {
  private static func line(_ object: String) -> [UInt8] {
    SealedLine.sealing(Array(object.utf8)).bytes + [UInt8(ascii: "\n")]
  }

  private static let lines = line(#"{"id":1}"#) + line(#"{"id":2}"#)

  @Test func linesWithTheirChecksumsAreSealed() {
    #expect(SealedLine.areSealed(Self.lines))
    #expect(SealedLine.areSealed([]))
    #expect(SealedLine.areSealed([10] + Self.lines + [10]))
  }

  @Test(arguments: lines.indices.dropLast().filter { lines[$0] != 10 })
  func aByteThatWasAlteredIsSeen(place: Int) {
    var altered = Self.lines
    altered[place] ^= 1
    #expect(!SealedLine.areSealed(altered))
  }

  @Test func aLineThatWasCutIsSeen() {
    #expect(!SealedLine.areSealed(Array(Self.lines.dropLast(2))))
    #expect(!SealedLine.areSealed(Self.lines + Array("{}".utf8)))
  }

  @Test func theChecksumIsGivenWhereItIsRight() {
    let (bytes, sum) = SealedLine.sealing(Array(#"{"id":1}"#.utf8))
    #expect(SealedLine.verifiedSum(of: bytes[...]) == sum)
    #expect(SealedLine.verifiedSum(of: bytes.dropLast()) == nil)
  }
}
