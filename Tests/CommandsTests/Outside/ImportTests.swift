import Annotations
import Reports
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

  @Test func aCodingMadeBetweenLookingAndLockingIsNotOverwritten() throws {
    let (changed, intake) = try intake(replaces: false)
    #expect(changed == nil)
    #expect(intake.changedCount == 0)
    #expect(intake.refused.map(\.line) == [2])
    #expect(exchange.codings().first?.contains("oppose") == true)
  }

  @Test func whatGivesWayIsWhatIsThereBehindTheLock() throws {
    let (changed, intake) = try intake(replaces: true)
    #expect(changed?.revision == 2)
    #expect(intake.refused.isEmpty)
    exchange.run(["undo", "--run", "--article", "wire/ferry"])
    #expect(exchange.codings().first?.contains("oppose") == true)
  }

  /// Takes in a line of which another program codes the unit between looking and locking.
  private func intake(replaces: Bool) throws -> (Acknowledgement?, LayerIntake) {
    var session = exchange.desk.session
    let cells = ["article": "wire/ferry", "unit": "1", "found": "false", "annotator": "mira"]
    let fields = cells.compactMapValues { ImportedField(cell: $0) }
    let place = try ImportedPlace(fields, annotator: nil)
    var codings = ImportedCodings()
    codings.append(try ImportedRow(fields, line: 2, place: place, codebook: session.codebook))
    let coding = try #require(codings.codings.first)
    var intake = try LayerIntake(
      coding, codebook: session.codebook, in: &session, replaces: replaces)
    #expect(intake.changedCount == 1)
    exchange.postil("tag", "1", "oppose", "official", "--article", "wire/ferry")
    return (try intake.record(run: "r", command: "import", in: &session), intake)
  }

  @Test func anArticleClosedMeanwhileStaysAsItIs() throws {
    var session = exchange.desk.session
    let fields = ["article": "wire/ferry", "unit": "1", "found": "false", "annotator": "mira"]
      .compactMapValues { ImportedField(cell: $0) }
    let place = try ImportedPlace(fields, annotator: nil)
    var codings = ImportedCodings()
    codings.append(try ImportedRow(fields, line: 2, place: place, codebook: session.codebook))
    var intake = try LayerIntake(
      try #require(codings.codings.first), codebook: session.codebook, in: &session,
      replaces: true)
    exchange.postil("irrelevant", "--article", "wire/ferry")
    #expect(try intake.record(run: "r", command: "import", in: &session) == nil)
    #expect(intake.refused.map(\.line) == [2])
  }

  @Test func theOrderOfVariablesIsNoDifference() throws {
    exchange.postil("tag", "1", "oppose", "official", "weight=2", "--article", "wire/ferry")
    let table = exchange.exported("csv")
    try exchange.replace("version: 1", with: "version: 2", in: "annotations/codebook.yaml")
    let path = "annotations/codebook.yaml"
    let yaml = try exchange.desk.directory.text(of: path)
    let parts = yaml.split(separator: "  - id: ", omittingEmptySubsequences: false)
    let turned = [parts[0]] + parts.dropFirst().reversed()
    try exchange.desk.directory.write(turned.joined(separator: "  - id: "), to: path)
    #expect(try exchange.importing(table).remarks == ["unchanged 1 unit"])
  }

  @Test(arguments: [("status", "done", "open"), ("kind", "person", "program")])
  func linesOfOneArticleSayOneThingOfIt(_ name: String, _ one: String, _ other: String) throws {
    let rows = "wire/ferry,1,false,jon,\(one)\nwire/ferry,2,false,jon,\(other)\n"
    let said = try refusals(rows, header: "article,unit,found,annotator,\(name)\n")
    #expect(
      said == [
        "3: '\(name)' differs from that of line 2, of the same article and annotator; "
          + "make them equal"
      ])
    #expect(exchange.codings().count == 1)
  }

  @Test func refusedLinesAreCountedOnce() throws {
    let (desk, article) = (exchange.desk, "annotations/jon/wire/ferry.history.jsonl")
    exchange.postil("none", "1", "--article", "wire/ferry", "--annotator", "jon")
    try exchange.replace("none 1", with: "none 2", in: article)
    let rows =
      "wire/ferry,2,false,,,,,jon\nwire/ferry,99,false,,,,,jon\n"
      + "wire/ferry,3,false,,,,,jon\n"
    let ledger = try exchange.importing(Self.header + rows)
    #expect(ledger.remarks.last == "refused 3 lines")
    #expect(try desk.directory.text(of: article).contains("none 2"))
  }

  @Test(arguments: [
    ("open", ""), ("", ""), ("irrelevant", "true"),
  ])
  func aLineWithoutUnitOnlyClosesAnArticle(_ status: String, _ flag: String) throws {
    let said = try refusals(
      "wire/ferry,,jon,\(status),\(flag)\n", header: "article,unit,annotator,status,flag\n")
    #expect(said == ["2: 'unit' is empty; give a value"])
  }

  @Test func anIrrelevantArticleComesBackWithItsReason() throws {
    let table = "article,unit,annotator,status,note\nlocal/choir,,jon,irrelevant,no talks\n"
    let ledger = try exchange.importing(table)
    #expect(ledger.lines == ["ok 1 local/choir imported 0 units of jon, irrelevant"])
    #expect(try exchange.importing(table).status(of: "error").isEmpty)
    let other = table.replacing("no talks", with: "another reason")
    #expect(try exchange.importing(other).status(of: "error").count == 1)
  }
}

extension Ledger {
  /// The remarks that begin with a word.
  fileprivate func status(of word: String) -> [String] { remarks.filter { $0.hasPrefix(word) } }
}
