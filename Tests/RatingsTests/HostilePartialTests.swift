import Testing

@testable import Agreement
@testable import Ratings

/// Partial summaries whose numbers were made up, under a sum that fits.
struct HostilePartialTests {
  private static let names = #""annotators":["a","b","c"],"labels":["1","2"],"clusters":["x","y"]"#
  private static let crowd = [
    #""patterns":[],"rows":[[0,2],[0,1,1,1],[0,1,1,2]],"units":[[0,1,3],[1,2,2],[2,1,1]]"#,
    #""given":[[0,0,0,3],[1,0,0,3],[0,0,1,2],[2,1,1,2],[0,0,2,1],[1,1,2,1],[2,1,2,1]]"#,
    #""met":[[0,1,0,0,3],[0,1,0,1,1],[0,2,0,1,3],[1,2,1,1,1]]"#,
  ].joined(separator: ",")
  private static let patterns =
    #""patterns":[[3,1,0,0,1,0],[2,2,0,0,2,1],[1,1,0,0,1,1,2,1]],"#
    + #""rows":[],"units":[],"given":[],"met":[]"#
  private static let numbers = [
    "-1", "0", "1", "2", "3", "7", "1048576", "4294967295", "4294967296", "549755813888",
    "1099511627776", "4611686018427387904", "9223372036854775807", "-9223372036854775808",
  ]
  private static let intervals: [IntervalChoice] = [
    .bootstrap(Bootstrap(resamples: 3)), .bootstrap(Bootstrap(over: .clusters, resamples: 3)),
    .jackknife(over: .units), .jackknife(over: .clusters),
    .pairDeviation(PairDeviation(resamples: 3)),
  ]

  /// Replaces up to three numbers in lists by others.
  private func mutated(_ lists: String, with generator: inout SplitMix64) -> String {
    var pieces = lists.split(separator: ",").map { String($0) }
    for _ in 0...generator.next(below: 3) {
      let place = generator.next(below: pieces.count)
      let number = Self.numbers[generator.next(below: Self.numbers.count)]
      guard let digit = pieces[place].firstIndex(where: \.isNumber) else { continue }
      pieces[place].replaceSubrange(digit...digit, with: number)
    }
    return pieces.joined(separator: ",")
  }

  /// The table of a line with such lists, if it is read.
  private func table(_ lists: String) throws -> RatingTable? {
    let empty = PartialSummary(
      table: try RatingTable(level: .interval), records: 0, bad: 0, isClosed: true,
      isClustered: true)
    let start =
      #"{"format":"postil.partial/1","config":"\#(empty.configuration)","records":9,"bad":0,"#
      + #""closed":true,"level":"interval","order":[],"clustered":true,\#(Self.names),\#(lists)"#
    let line = start + PartialSummary.ending(of: Array(start.utf8)[...])
    return try? PartialDocument(Array(line.utf8)).summary().table
  }

  @Test func listsAsTheyAreAreRead() throws {
    for lists in [Self.crowd, Self.patterns] {
      #expect(try #require(try table(lists)).unitCount == 6)
    }
  }

  @Test(arguments: [Self.crowd, Self.patterns])
  func noNumberStopsTheProgram(lists: String) throws {
    var generator = SplitMix64(seed: 20)
    for _ in 0..<200 {
      guard let table = try table(mutated(lists, with: &generator)) else { continue }
      for interval in Self.intervals {
        let result = AgreementResult(of: table, interval: interval)
        #expect(result.coefficients.allSatisfy { $0.value?.isFinite ?? true })
      }
    }
  }
}
