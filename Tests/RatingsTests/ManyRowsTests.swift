import Agreement
import Testing

@testable import Ratings

/// Tables of more rows than go from one thread to another at once.
struct ManyRowsTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test(arguments: [1, 700, 1 << 19])
  func unitsMayBeJoinedAtAnyTime(mostWaitingRuns: Int) throws {
    let rows = Self.rows(9_000).sorted { $0.hashValue < $1.hashValue }
    let table = try read(rows) { $0.mostWaitingRuns = mostWaitingRuns }
    #expect(try table == read(Self.rows(9_000)))
  }

  @Test func conflictIsToldBeforeWhatIsWrongInALaterRow() {
    var rows = Self.rows(12_000).reversed() as [String]
    rows.insert(rows[17], at: 20_000)
    rows.append("u0,c3,\n")
    #expect(
      refusal(rows)
        == "20002: annotator 'c0' rates unit 'u11994' again after line 19; remove one, or use "
        + "--on-duplicate first or last")
  }

  @Test(arguments: [1, 1 << 19])
  func firstOfManyConflictsIsTold(mostWaitingRuns: Int) {
    var rows = Self.rows(9_000).reversed() as [String]
    for place in [500, 90, 7_000, 300] { rows.append(rows[place]) }
    #expect(refusal(rows).hasPrefix("27002: annotator"))
  }

  @Test func longNameOfAConflictIsFoundAgain() {
    let rows = Self.rows(9_000).reversed().map { "article/of/a-long-name#\($0)" }
    #expect(
      refusal(rows + [rows[40]])
        == "27002: annotator 'c1' rates unit 'article/of/a-long-name#u8986' again after line 42; "
        + "remove one, or use --on-duplicate first or last")
  }

  @Test func rowOfManyAnnotatorsIsOneRow() throws {
    let annotators = (0..<5_000).map { "c\($0)" }.joined(separator: ",")
    let rows = (0..<4).reversed().map { unit in
      "article/of/a-long-name#\(unit)," + (0..<5_000).map { "l\($0 % 3)" }.joined(separator: ",")
    }
    let text = "unit,\(annotators)\n" + rows.joined(separator: "\n")
    #expect(try scratch.read(text) { $0.isWide = true }.table.unitCount == 4)
    #expect(
      scratch.refusal("\(text)\n\(rows[1])") { $0.isWide = true }
        == "6: unit 'article/of/a-long-name#2' has a second row after line 3; remove one, or use "
        + "--on-duplicate first or last")
  }

  /// Three ratings of each unit.
  private static func rows(_ unitCount: Int) -> [String] {
    (0..<3 * unitCount).map { "u\($0 / 3),c\($0 % 3),l\($0 * $0 % 7)\n" }
  }

  private func read(
    _ rows: [String], _ change: (inout CollectionRules) -> Void = { _ in }
  ) throws -> RatingTable {
    let source = try scratch.file("unit,annotator,value\n" + rows.joined())
    let options = RatingsOptions()
    var rules = CollectionRules(options)
    change(&rules)
    var reader = try RatingsReader.open(source, options, rules, NameSecret())
    try reader.readAll()
    return reader.vocabulary.table
  }

  private func refusal(_ rows: [String]) -> String {
    scratch.refusal("unit,annotator,value\n" + rows.joined())
  }
}
