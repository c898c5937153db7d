import Agreement
import Testing

@testable import Ratings

/// Tables large enough for every way in which units are kept.
struct UnitOrderTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test(arguments: ["u", "a-long-name-of-a-unit-in-an-article#"], [0, 1, 2, 3])
  func anyOrderOfManyUnitsGivesTheSameTable(prefix: String, order: Int) throws {
    var rows: [(unit: Int, text: String)] = []
    for unit in 0..<700 {
      for annotator in 0..<3 where (unit * 31 + annotator * 17) % 5 > 0 {
        rows.append(
          (unit, "\(prefix)\(unit),c\(annotator),l\((unit * 7 + annotator * unit) % 5)\n"))
      }
    }
    let expected = try scratch.read(
      "unit,annotator,value\n" + rows.map(\.text).joined()
    ).table
    var generator = SplitMix(state: UInt64(order))
    switch order {
    case 0: rows.reverse()
    case 1: rows = (0..<3).flatMap { k in rows.filter { $0.text.contains(",c\(k),") } }
    default: rows.shuffle(using: &generator)
    }
    #expect(
      try scratch.read("unit,annotator,value\n" + rows.map(\.text).joined()).table == expected)
  }

  @Test func crowdOfAnnotatorsIsCounted() throws {
    let rows = (0..<600).flatMap { unit in
      (0..<3).map { "u\(unit),c\((unit * 7 + $0 * 63) % 200),l\((unit + $0) % 3)\n" }
    }
    let table = try scratch.read("unit,annotator,value\n" + rows.reversed().joined()).table
    #expect(table.unitCount == 600)
    #expect(AgreementResult(of: table, interval: .none).annotators.count == 200)
  }

  @Test func groupedUnitsMayForgetTheirPathsAtAnyTime() throws {
    let rows = (0..<20_000).map { "u\($0 / 3),c\($0 % 3),l\($0 * $0 % 7)\n" }.joined()
    let source = try scratch.file("unit,annotator,value\n" + rows)
    var options = RatingsOptions()
    options.isGrouped = true
    var rules = CollectionRules(options)
    rules.mostPathsOfGroups = 1
    var reader = try RatingsReader.open(source, options, rules, NameSecret())
    try reader.readAll()
    #expect(try reader.vocabulary.table == RatingsReading.read(source, options).table)
  }
}

/// A generator of numbers that are the same every time.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
