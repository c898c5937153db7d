import Foundation
import Testing

/// Tables that cannot be read as ratings: file and line, what is wrong, nothing half-printed.
@Suite struct BadRatingsTests {
  let desk: Desk

  init() throws {
    desk = try Desk(holdsWorkspace: false)
  }

  private func refusal(of bytes: Data, _ options: [String] = []) throws -> Outcome {
    try desk.write(bytes, to: "r.csv")
    return try desk.start(["agreement", "--ratings", "r.csv"] + options).waitForEnd()
  }

  private func refusal(of table: String, _ options: String...) throws -> Outcome {
    try refusal(of: Data(table.utf8), options)
  }

  private static let header = "unit,annotator,value\n"

  @Test func missingFileIsNamed() throws {
    let outcome = try desk.postil("agreement", "--ratings", "none.csv")
    #expect(
      outcome == .refused("cannot open 'none.csv': no such file or folder; check the path"))
  }

  @Test func folderIsNoTable() throws {
    let outcome = try desk.postil("agreement", "--ratings", ".")
    #expect(
      outcome
        == .refused(
          "cannot read '.': it is a folder, not a file; name a file, or - for standard input"))
  }

  @Test func emptyFileIsRefused() throws {
    #expect(
      try refusal(of: "")
        == .refused(
          "r.csv:1: there is nothing in it; give a table whose first " + "row names the columns"))
  }

  @Test func headerAloneHasNoRatings() throws {
    let outcome = try refusal(of: Self.header)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("no-pairable-units"))
  }

  @Test func raggedRowIsNamedByItsLine() throws {
    #expect(
      try refusal(of: Self.header + "1,a,x\n1,b\n")
        == .refused(
          "r.csv:3: the row has 2 fields where the first row has 3; "
            + "add or remove fields, or put quotes around one with a " + "separator in it"))
  }

  @Test func missingColumnIsNamedWithThoseThatAreThere() throws {
    #expect(
      try refusal(of: "id,coder,code\n1,a,x\n")
        == .refused(
          "r.csv:1: no column 'unit' for the unit among 'id', 'coder', "
            + "'code'; name yours with --columns unit=NAME"))
  }

  @Test func secondRatingIsRefusedWithBothLines() throws {
    #expect(
      try refusal(of: Self.header + "1,a,x\n2,a,x\n1,a,y\n")
        == .refused(
          "r.csv:4: annotator 'a' rates unit '1' again after line 2; "
            + "remove one, or use --on-duplicate first or last"))
  }

  @Test(arguments: [("first", "x"), ("last", "y")])
  func secondRatingIsTakenOrLeftAsAsked(rule: String, label: String) throws {
    let table = Self.header + "1,a,x\n1,b,\(label)\n1,a,y\n"
    let outcome = try refusal(of: table, "--on-duplicate", rule, "--json", "--interval", "none")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"labels\":[\"\(label)\"]"))
  }

  @Test func labelBesideTheOrderIsRefused() throws {
    #expect(
      try refusal(of: Self.header + "1,a,x\n1,b,z\n", "--order", "x,y")
        == .refused(
          "r.csv:3: label 'z' is not declared; name it in --order or " + "correct the rating"))
  }

  @Test func wrongRowBehindGoodUnitsIsNamed() throws {
    let table = Self.header + "1,a,x\n1,b,x\n2,a,y\n2,b,z\n3,a,x\n"
    #expect(
      try refusal(of: table, "--order", "x,y")
        == .refused(
          "r.csv:5: label 'z' is not declared; name it in --order or " + "correct the rating"))
  }

  @Test func wordIsNoNumber() throws {
    let outcome = try refusal(of: Self.header + "1,a,3\n1,b,three\n", "--level", "interval")
    #expect(
      outcome
        == .refused("r.csv:3: 'three' is not a number; correct it or use another " + "--level"))
  }

  @Test func ordinalLabelsNeedAnOrder() throws {
    let outcome = try refusal(of: Self.header + "1,a,low\n1,b,high\n", "--level", "ordinal")
    #expect(
      outcome
        == .refused(
          "r.csv:2: 'low' is not a number, and no order is declared; "
            + "name the labels in their order with --order"))
  }

  @Test func emptyValueIsRefusedOutsideOfSets() throws {
    #expect(
      try refusal(of: Self.header + "1,a,x\n1,b,\n")
        == .refused("r.csv:3: a label is empty; leave the rating out or use a " + "level of sets"))
  }

  @Test func zeroByteIsRefused() throws {
    #expect(
      try refusal(of: Self.header + "1,a,x\0\n")
        == .refused(
          "r.csv:2: column 3 ('value') has a NUL byte; save the file " + "as text in UTF-8"))
  }

  @Test func otherEncodingIsRefusedWithItsPlace() throws {
    let bytes = Data(Self.header.utf8) + Data("1,a,".utf8) + Data([0xE9, 0x0A])
    #expect(
      try refusal(of: bytes)
        == .refused("r.csv:2: column 3 ('value') is not UTF-8; convert the file " + "to UTF-8"))
  }

  @Test func openQuotationIsRefused() throws {
    #expect(
      try refusal(of: Self.header + "1,a,x\n1,b,\"x\n")
        == .refused("r.csv:3: a quoted field is never closed; close it with a " + "quote"))
  }

  @Test func unitThatComesBackBreaksTheGroups() throws {
    let table = Self.header + "1,a,x\n2,a,x\n1,b,x\n"
    #expect(
      try refusal(of: table, "--grouped")
        == .refused(
          "r.csv:4: unit '1' comes back after other units; sort the "
            + "input by unit or leave --grouped out"))
  }

  @Test func unitOfTwoClustersIsRefused() throws {
    let table = "unit,annotator,value,text\n1,a,x,t1\n1,b,x,t2\n"
    #expect(
      try refusal(of: table, "--cluster", "text")
        == .refused(
          "r.csv:3: unit '1' belongs to 't2' here and to 't1' in line 2; give a unit one cluster"))
  }

  @Test func controlCharactersNeverReachTheTerminal() throws {
    let outcome = try refusal(of: Self.header + "\u{1B}[31m1,a,x\n1,b\n")
    #expect(!outcome.errors.contains("\u{1B}"))
  }

  @Test func errorForAProgramIsAnObject() throws {
    let outcome = try refusal(of: "", "--json")
    let object = try JSONText.object(outcome.output)
    #expect(object["ok"] as? Bool == false)
    let error = try #require(object["error"] as? [String: Any])
    #expect(error["code"] as? String == "empty-file")
  }

  @Test func fullDiskIsNoticed() throws {
    try desk.write(SampleRatings.table, to: "r.csv")
    let outcome = try desk.system("\"$postil\" agreement --ratings r.csv >/dev/full")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("error: standard output cannot be written: "))
  }

  @Test func wrongOptionsAreWrongUsage() throws {
    let outcome = try desk.postil("agreement", "--ratings", "r.csv", "--level", "high")
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("Error: --level takes nominal, ordinal, "))
  }
}
