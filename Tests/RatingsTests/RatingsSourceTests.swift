import Ratings
import Testing

struct RatingsSourceTests {
  @Test func dashIsStandardInput() {
    #expect(RatingsSource(argument: "-") == .standardInput)
    #expect(RatingsSource(argument: "./-") == .file("./-"))
  }
}
