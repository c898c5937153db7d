import Testing

@testable import Commands

/// Codings come back from files.
struct ImportTests {
  let exchange: ExchangeDesk

  init() throws {
    exchange = try ExchangeDesk()
  }

  private static let header = "article,unit,found,source,stance,target,note,annotator\n"

  /// The refusals of a table, each from its line on.
  private func refusals(_ rows: String, header: String = Self.header) throws -> [String] {
    try exchange.importing(header + rows).remarks.compactMap { remark in
      remark.split(separator: "in.csv:").dropFirst().first.map(String.init)
    }
  }

  @Test func rowsBecomeChangesOfOneRunThatCanBeTakenBack() throws {
    let ledger = try exchange.importing(
      Self.header + "wire/ferry,1,true,official,support,talks,,jon\nwire/ferry,2,false,,,,,jon\n")
    #expect(ledger.lines == ["ok 2 wire/ferry#1-2 imported 2 units of jon"])
    #expect(ledger.remarks == ["new annotator 'jon'", "imported 2 units"])
    #expect(exchange.postil("undo", "--run").status == 0)
    #expect(exchange.codings().isEmpty)
  }

  @Test func rowsWithoutAnnotatorAreThoseOfTheOneWhoImports() throws {
    try exchange.importing(
      "article;unit;source;stance;target\nwire/ferry;1;official;support;talks\n")
    #expect(exchange.codings().first?.contains(#""annotator":"mira""#) == true)
  }

  @Test func whatIsSoAlreadyIsLeftAsItIs() throws {
    let row = "wire/ferry,1,true,official,support,talks,a note,jon\n"
    try exchange.importing(Self.header + row)
    let again = try exchange.importing(Self.header + row)
    #expect(again.lines.isEmpty)
    #expect(again.remarks == ["unchanged 1 unit"])
  }

  @Test func anotherCodingGivesWayOnlyWhenAsked() throws {
    exchange.postil("tag", "1", "oppose", "official", "--article", "wire/ferry")
    let row = "wire/ferry,1,true,official,support,talks,,mira\n"
    #expect(try refusals(row).first?.hasPrefix("2: mira has another coding of unit 1") == true)
    let replaced = try exchange.importing(Self.header + row, as: "csv", "--replace")
    #expect(replaced.lines == ["ok 2 wire/ferry#1 imported 1 unit of mira"])
  }

  @Test func aUnitIsNeverTakenInByHalf() throws {
    let rows = """
      wire/ferry,1,true,official,support,talks,,jon
      wire/ferry,1,true,official,suport,talks,,jon
      wire/ferry,2,false,,,,,jon

      """
    #expect(
      try refusals(rows) == [
        "2: line 3, of the same unit, is refused; mend that one first",
        "3: 'suport' is no label of 'stance'; did you mean 'support'?",
      ])
    #expect(exchange.codings().count == 1)
  }

  @Test(arguments: [
    ("wire/none,1,false,,,,,jon", "no article 'wire/none'"),
    ("wire/ferry,99,false,,,,,jon", "article 'wire/ferry' has no unit 99"),
    ("wire/ferry,x,false,,,,,jon", "'unit' is 'x'; it takes a whole number"),
    ("wire/ferry,,false,,,,,jon", "'unit' is empty; give a value"),
    ("../etc,1,false,,,,,jon", "'article' is '../etc'; it takes the id of an article"),
    ("wire/ferry,1,false,,,,,Jon", "'annotator' is 'Jon'; it takes the name of an annotator"),
    ("wire/ferry,1,perhaps,,,,,jon", "'found' is 'perhaps'; it takes true or false"),
    ("wire/ferry,1,false,official,,,,jon", "'found' is false, and there are values all the same"),
    ("wire/ferry,1,,,,,,jon", "the line has no value, note or flag"),
    ("wire/ferry,1,true,official,,,,jon", "a statement needs target, stance"),
    ("wire/ferry,1,false,,,,,reference", "the reference is made in review alone"),
    ("wire/ferry,1,false", "the row has 3 fields, the heading row 8"),
  ])
  func rowsThatDoNotFitAreNamed(_ row: String, _ problem: String) throws {
    let said = try refusals(row + "\nwire/ferry,3,false,,,,,jon\n")
    #expect(said.first?.hasPrefix("2: \(problem)") == true)
    #expect(exchange.codings().count == 1)
  }

  @Test(arguments: [
    ("article,unit,found,colour\n", "the column 'colour' is none of an export's, nor a variable"),
    ("article,found\n", "no column is named 'unit'"),
    ("article,unit,unit\n", "the column 'unit' is there twice"),
    ("colour,colour\n", "the column 'colour' is none of an export's, nor a variable"),
  ])
  func columnsThatDoNotFitAreNamed(_ header: String, _ problem: String) throws {
    #expect(try refusals("a,1,true\n", header: header).first?.hasPrefix("1: \(problem)") == true)
  }

  @Test func rowsOfOneUnitMayNotContradictEachOther() throws {
    let rows = """
      wire/ferry,1,true,official,support,talks,one,jon
      wire/ferry,1,true,expert,support,talks,two,jon

      """
    let said = try refusals(rows)
    #expect(said.contains { $0.hasPrefix("3: 'note' differs from that of line 2") })
  }

  @Test func theUnitHasToHaveTheSameWords() throws {
    let said = try refusals(
      "wire/ferry,1,Other words.,false,jon\n", header: "article,unit,quote,found,annotator\n")
    #expect(said.first?.hasPrefix("2: unit 1 of 'wire/ferry' is '") == true)
  }

  @Test func aPlaceThatIsNoUnitIsNamed() throws {
    let said = try refusals(
      "wire/ferry,1,0,3,false,jon\n", header: "article,unit,start,end,found,annotator\n")
    #expect(said.first?.hasPrefix("2: article 'wire/ferry' has no unit from 0 to 3") == true)
  }

  @Test func codingsWithRetiredLabelsComeBack() throws {
    let ledger = try exchange.importing(
      Self.header + "wire/ferry,1,true,witness,support,talks,,jon\n")
    #expect(ledger.lines == ["ok 1 wire/ferry#1 imported 1 unit of jon"])
  }

  @Test func linesOfJSONAreReadStrictly() throws {
    let lines = #"""
      {"article":"wire/ferry","unit":1,"found":false,"annotator":"jon","tone":"calm"}
      {"article":"wire/ferry","unit":1,"found":false,"found":true}
      [1]
      {"article":"wire/ferry","unit":2,"found":false,"annotator":"jon"}

      """#
    let ledger = try exchange.importing(lines, as: "jsonl")
    #expect(ledger.lines.count == 1)
    #expect(ledger.remarks.filter { $0.hasPrefix("error: ") }.count == 3)
    #expect(ledger.remarks.contains { $0.contains(":1: the codebook has no variable 'tone'") })
  }

  @Test func anEmptyFileIsRefused() throws {
    #expect(try exchange.importing("").remarks.first?.contains("the file has no codings") == true)
  }

  @Test func onlyThoseAskedForAreTakenIn() throws {
    let rows = "wire/ferry,1,false,,,,,jon\nwire/ferry,1,false,,,,,ada\n"
    let ledger = try exchange.importing(Self.header + rows, as: "csv", "--annotators", "ada")
    #expect(ledger.lines == ["ok 1 wire/ferry#1 imported 1 unit of ada"])
    #expect(ledger.remarks.last == "imported 1 unit, left out 1 line")
  }
}
