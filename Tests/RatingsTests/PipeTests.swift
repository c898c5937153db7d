import Agreement
import Ratings
import Testing

/// Tables that can be read only once.
struct PipeTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test(arguments: ["u", "article/of/a-long-name#"])
  func bothLinesOfAConflictAreTold(prefix: String) throws {
    let rows = (0..<9_000).reversed().map { "\(prefix)\($0 / 3),c\($0 % 3),yes\n" }
    let pipe = try scratch.pipe("unit,annotator,value\n" + rows.joined() + rows[4])
    let error = #expect(throws: RatingsError.self) {
      try RatingsReading.read(pipe, RatingsOptions())
    }
    #expect(
      error?.sentence
        == "9002: annotator 'c1' rates unit '\(prefix)2998' again after line 6; remove one, or use "
        + "--on-duplicate first or last")
  }

  @Test func longNamesAreNotKnownAfterwards() throws {
    let pipe = try scratch.pipe(
      "unit,annotator,value\n" + (0..<9).map { "article/of/a-long-name#\($0),c,yes\n" }.joined())
    let reading = try RatingsReading.read(pipe, RatingsOptions())
    #expect(try reading.names(ofUnitsOf: reading.table.patterns, limit: 3) == nil)
  }
}
