import Agreement
import Ratings
import Testing

struct LongFormTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test func rowsBecomePatternsOfUnits() throws {
    let reading = try scratch.read(
      "unit,annotator,value\nu1,ada,yes\nu1,jon,no\nu2,ada,yes\nu2,jon,no\nu3,jon,yes\n")
    #expect(reading.lines == ["2: ada=yes jon=no", "1: jon=yes"])
    #expect(reading.records == 5)
  }

  @Test func columnsAreFoundByName() throws {
    let reading = try scratch.read("x,code,coder,id\n9,yes,ada,u1\n8,no,jon,u1\n") {
      ($0.columns.unit, $0.columns.annotator, $0.columns.value) = ("id", "coder", "code")
    }
    #expect(reading.lines == ["1: ada=yes jon=no"])
  }

  @Test(arguments: [
    "unit;annotator;value\nu;ada;yes\n",
    "unit\tannotator\tvalue\nu\tada\tyes\n", "\u{FEFF}unit,annotator,value\r\nu,ada,yes\r\n",
    "unit,annotator,value\n\nu,ada,yes",
    "\"unit\",\"annotator\",\"value\"\n\"u\",\"ada\",\"yes\"\n",
    "unit,annotator,value\ru,ada,yes\r",
  ])
  func tablesOfAllKindsAreTheSame(_ text: String) throws {
    #expect(try scratch.read(text).lines == ["1: ada=yes"])
  }

  @Test func labelsAreComparedByteByByte() throws {
    let labels = ["NA", "nan", "1", "1.0", "é", "e\u{301}", " yes", "yes"]
    let rows = labels.map { "u,\($0),\($0)\n" }.joined()
    let reading = try scratch.read("unit,annotator,value\n\(rows)")
    #expect(Set(reading.table.patterns[0].ratings.map { Array($0.label.utf8) }).count == 8)
    #expect(reading.table.patterns[0].ratings.count == 8)
  }

  @Test(arguments: [
    "u1,a,yes\nu1,b,no\nu2,a,no\nu2,b,no\nu3,a,yes\n",
    "u1,a,yes\nu2,a,no\nu3,a,yes\nu1,b,no\nu2,b,no\n",
    "u2,b,no\nu3,a,yes\nu1,b,no\nu2,a,no\nu1,a,yes\n",
  ])
  func orderOfRowsMakesNoDifference(_ rows: String) throws {
    let reading = try scratch.read("unit,annotator,value\n\(rows)")
    #expect(reading.lines == ["1: a=no b=no", "1: a=yes", "1: a=yes b=no"])
  }

  @Test func longNamesAreToldApartByTheirLastByte() throws {
    let name = String(repeating: "2026/11/03-ferry-talks#", count: 3)
    let rows = (1...9).map { "\(name)\($0),ada,yes\n" } + (1...9).map { "\(name)\($0),jon,no\n" }
    let reading = try scratch.read("unit,annotator,value\n\(rows.joined())")
    #expect(reading.lines == ["9: ada=yes jon=no"])
  }

  @Test func setsAreReadAtTheirLevels() throws {
    let reading = try scratch.read("unit,annotator,value\nu,a,x|y\nu,b,y|x\nu,c,\n") {
      $0.level = .masi
    }
    #expect(reading.lines == ["1: a=x|y b=x|y c="])
  }

  @Test func clustersAreKept() throws {
    let reading = try scratch.read(
      "unit,annotator,value,article\nu1,a,yes,n1\nu2,a,yes,n2\nu1,b,yes,n1\nu3,a,yes,n2\n"
    ) { $0.cluster = "article" }
    #expect(reading.lines == ["1 n1: a=yes b=yes", "2 n2: a=yes"])
  }

  @Test(arguments: [(DuplicateRule.first, "1: a=yes b=no"), (.last, "1: a=no b=yes")])
  func oneOfTwoRatingsIsKept(rule: DuplicateRule, pattern: String) throws {
    let rows = "u,a,yes\nu,b,no\nu,a,no\nv,a,no\nu,b,yes\nv,a,no\n"
    let reading = try scratch.read("unit,annotator,value\n\(rows)") { $0.onDuplicate = rule }
    #expect(reading.lines.contains(pattern))
    #expect(reading.lines.count == 2)
  }

  @Test func groupedRowsGiveTheSameTable() throws {
    let rows = (0..<3000).flatMap { unit in
      ["a", "b", "c"].map { "u\(unit * 7919 % 3000),\($0),\((unit + $0.utf8.count * unit) % 4)\n" }
    }
    let text = "unit,annotator,value\n\(rows.joined())"
    #expect(try scratch.read(text).table == scratch.read(text) { $0.isGrouped = true }.table)
  }

  @Test func headingAloneIsATableWithoutUnits() throws {
    #expect(try scratch.read("unit,annotator,value\n").table.unitCount == 0)
  }
}
