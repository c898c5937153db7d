import Annotations
import Testing

/// Days and seconds to which codings are counted.
@Suite struct MomentTests {
  @Test(arguments: ["2031-03-02", "2028-02-29", "2031-12-31T23:59:59Z", "0001-01-01"])
  func daysAndSecondsAreRead(text: String) throws {
    #expect(try #require(Moment(text)).description == text)
  }

  @Test(arguments: [
    "", "2031", "2031-3-2", "2031-02-29", "2031-13-01", "2031-00-01", "2031-04-31", "2031-01-00",
    "2031-03-02T10:00", "2031-03-02T24:00:00Z", "2031-03-02T10:60:00Z", "2031-03-02 10:00:00Z",
    "2031-03-02T10:00:00z", "20310302ab", "2031-03-0٢",
  ])
  func otherTextsAreNone(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func dayHoldsAllItsSeconds() throws {
    let day = try #require(Moment("2031-03-02"))
    #expect(day.includes("2031-03-02T23:59:59Z"))
    #expect(!day.includes("2031-03-03T00:00:00Z"))
    #expect(day.isReached(at: "2031-03-02T00:00:00Z"))
    #expect(!day.isReached(at: "2031-03-01T23:59:59Z"))
  }

  @Test func dayEndsAfterItsSeconds() throws {
    let moments = ["2031-03-02T10:00:00Z", "2031-03-02", "2031-03-03T00:00:00Z", "2031-03-03"]
    let read = try moments.map { try #require(Moment($0)) }
    #expect(Array(read.reversed()).sorted() == read)
  }

  @Test func secondEndsWithItself() throws {
    let second = try #require(Moment("2031-03-02T10:00:00Z"))
    #expect(second.includes("2031-03-02T10:00:00Z"))
    #expect(!second.includes("2031-03-02T10:00:01Z"))
    #expect(second.isReached(at: "2031-03-02T10:00:00Z"))
    #expect(!second.isReached(at: "2031-03-02T09:59:59Z"))
  }
}
