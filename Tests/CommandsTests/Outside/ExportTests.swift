import Testing

@testable import Commands

/// What `export` takes, and what it says beside the rows.
struct ExportTests {
  let desk: Desk
  let ledger = Ledger()

  init() throws {
    desk = try Desk()
    desk.run(
      "open wire/ferry", "tag 1 support official", "tag 2 oppose official", "done --rest none")
    let jon = try Desk("jon", session: "s2", beside: desk)
    jon.run("open wire/ferry", "tag 1 oppose official", "done --rest none")
    _ = (desk.session.finish(), jon.session.finish())
  }

  @discardableResult
  private func export(_ words: String...) -> Int32 {
    let environment = ProgramEnvironment(
      arguments: ["export"] + words, variables: ["POSTIL_WORKSPACE": desk.directory.path],
      terminal: { (_) throws(TerminalError) in throw .closed }, output: { _ in ledger })
    return Program(environment).run()
  }

  @Test func theMatrixHasAColumnForEachAnnotator() {
    #expect(export("irr", "--variable", "source") == 0)
    #expect(
      ledger.lines == [
        "unit,jon,mira", "wire/ferry#1,official,official", "wire/ferry#2,NA,official",
      ])
    #expect(ledger.remarks.isEmpty)
  }

  @Test func whatNumbersStandForIsSaid() {
    #expect(export("irr", "--variable", "stance") == 0)
    #expect(ledger.lines[1] == "wire/ferry#1@official/talks,1,3")
    #expect(ledger.remarks.first == "1 = oppose")
  }

  @Test func unitsLeftOutForReCalAreCounted() {
    #expect(export("recal", "--variable", "stance") == 0)
    #expect(ledger.lines == ["1,3"])
    #expect(
      ledger.remarks.last == "left out 1 of 2 units that not all of these annotators rated")
  }

  @Test func aWideTableHasTheColumnsOfThoseNamed() {
    #expect(export("csv", "--wide", "--annotators", "mira") == 0)
    #expect(ledger.lines[0].contains(",mira:found,") && !ledger.lines[0].contains("jon:"))
  }

  @Test func theMarkOfUTF8StandsFirst() {
    #expect(export("csv", "--bom") == 0)
    #expect(ledger.lines[0].unicodeScalars.starts(with: "\u{FEFF}article".unicodeScalars))
  }

  @Test(arguments: [
    ["irr"], ["csv", "--variable", "stance"], ["jsonl", "--round", "all"], ["jsonl", "--wide"],
    ["csv", "--annotators", "mira"], ["recal", "--variable", "stance", "--bom"], ["xml"],
  ])
  func optionsThatAFormatHasNoUseForAreRefused(_ words: [String]) throws {
    #expect(throws: Refusal.self) {
      try Export(Arguments(words, for: Export.specification))
    }
  }
}
