import Files
import Testing

/// Finding bytes among others.
struct ByteSearchTests {
  private static let bytes = Array("one two two-three".utf8)

  @Test(arguments: ["one", "two-", "three", "e", "one two two-three", ""])
  func findsWhatStandsThere(part: String) {
    #expect(Self.bytes.holds(Array(part.utf8)))
  }

  @Test(arguments: ["onetwo", "threes", "two-three ", "one two two-three\n"])
  func doesNotFindWhatStandsNowhere(part: String) {
    #expect(!Self.bytes.holds(Array(part.utf8)))
  }

  @Test func nothingHoldsOnlyNothing() {
    #expect(![].holds([1]))
    #expect([].holds([]))
  }
}
