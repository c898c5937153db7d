import Agreement
import Ratings
import Testing

struct UnitNamesTests {
  private let scratch: Scratch
  private let rows = ["3,a,yes", "3,b,no", "1,a,yes", "1,b,no", "4,a,yes", "2,b,no", "2,a,yes"]

  init() throws {
    scratch = try Scratch()
  }

  @Test(arguments: [("u", false), ("u", true), ("a-unit-with-a-long-name-", false)])
  func firstNamesOfAPatternAreFound(prefix: String, isGrouped: Bool) throws {
    let text = rows.map { "\(prefix)\($0)\n" }.joined()
    let reading = try scratch.read("unit,annotator,value\n\(text)") { $0.isGrouped = isGrouped }
    let names = try reading.names(ofUnitsOf: reading.table.patterns, limit: 2)
    #expect(names == [["\(prefix)4"], ["\(prefix)1", "\(prefix)2"]])
  }

  @Test func longNamesInAnyOrderAreFound() throws {
    let text = (rows.filter { $0.contains(",a,") } + rows.filter { $0.contains(",b,") })
      .map { "a-unit-with-a-long-name-\($0)\n" }.joined()
    let reading = try scratch.read("unit,annotator,value\n\(text)")
    let names = try reading.names(ofUnitsOf: reading.table.patterns, limit: 9)
    #expect(names?.map { $0.map { $0.suffix(1) } } == [["4"], ["1", "2", "3"]])
  }

  @Test func namesAreThoseOfAllClusters() throws {
    let text = "unit,annotator,value,n\nu2,a,yes,x\nu1,a,yes,y\nu3,a,no,y\n"
    let reading = try scratch.read(text) { $0.cluster = "n" }
    let pattern = RatingPattern(ratings: [.init(annotator: "a", label: "yes")])
    #expect(try reading.names(ofUnitsOf: [pattern], limit: 9) == [["u1", "u2"]])
  }

  @Test func setsAreFoundInAnySpelling() throws {
    let reading = try scratch.read("unit,annotator,value\nu1,a,x|y\nu2,a,y|x\n") {
      $0.level = .masi
    }
    #expect(try reading.names(ofUnitsOf: reading.table.patterns, limit: 9) == [["u1", "u2"]])
  }
}
