import Glibc
import Testing

/// Summaries of parts, and what they add up to.
@Suite struct PartialTests {
  let desk: Desk

  init() throws {
    desk = try Desk(holdsWorkspace: false)
    try desk.write(SampleRatings.table, to: "r.csv")
  }

  /// Writes the summaries of three parts, `a.json`, `b.json` and `c.json`.
  private func summariseInThree(_ options: String...) throws {
    for (name, range) in [("a", "s00"..<"s04"), ("b", "s04"..<"s09"), ("c", "s09"..<"s99")] {
      let table = SampleRatings.table(
        SampleRatings.rows.filter { range.contains(String($0.prefix(3))) })
      let program = try desk.start(
        ["agreement", "--ratings", "-", "--partial", "--closed"] + options)
      program.write(table)
      try desk.write(try program.waitForEnd().output, to: "\(name).json")
    }
  }

  @Test(arguments: [["a", "b", "c"], ["c", "a", "b"], ["b", "c", "a"]])
  func partsAddUpToOnePassToTheLastBit(names: [String]) throws {
    try summariseInThree()
    for form in ["text", "json", "csv", "markdown"] {
      let files = names.map { "\($0).json" }
      let combined = try desk.start(
        ["agreement", "--combine"] + files + ["--format", form]
      ).waitForEnd()
      let whole = try desk.postil(
        "agreement", "--ratings", "-", "--format", form, input: SampleRatings.table)
      #expect(combined.status == 0)
      #expect(combined.output == whole.output)
    }
  }

  @Test func partsMayStandInOneFileOrOnStandardInput() throws {
    try summariseInThree()
    let wanted = try desk.postil("agreement", "--combine", "a.json", "b.json", "c.json")
    #expect(try desk.system("cat a.json b.json c.json | \"$postil\" agreement --combine") == wanted)
    #expect(
      try desk.system("cat b.json c.json | \"$postil\" agreement --combine a.json -") == wanted)
  }

  @Test func sumIsASummaryItself() throws {
    try summariseInThree()
    let sum = try desk.postil("agreement", "--combine", "b.json", "c.json", "--partial")
    try desk.write(sum.output, to: "sum.json")
    #expect(
      try desk.postil("agreement", "--combine", "sum.json", "a.json", "--json")
        == desk.postil("agreement", "--combine", "a.json", "b.json", "c.json", "--json"))
  }

  @Test func levelAndOrderComeOutOfTheParts() throws {
    try summariseInThree("--level", "ordinal", "--order", "oppose,neutral,support")
    let combined = try desk.postil("agreement", "--combine", "a.json", "b.json", "c.json", "--json")
    let object = try #require(try JSONText.objects(combined.output).first)
    #expect(object["level"] as? String == "ordinal")
    #expect(object["labels"] as? [String] == ["oppose", "neutral", "support"])
  }

  @Test func emptyPartChangesNothing() throws {
    try summariseInThree()
    let empty = try desk.postil("agreement", "--ratings", "-", "--partial", "--closed")
    #expect(empty.status == 0)
    try desk.write(empty.output, to: "empty.json")
    #expect(
      try desk.postil("agreement", "--combine", "a.json", "b.json", "c.json")
        == desk.postil("agreement", "--combine", "empty.json", "a.json", "b.json", "c.json"))
  }

  @Test func promiseThatNoUnitIsDividedIsAsked() throws {
    let open = try desk.postil("agreement", "--ratings", "r.csv", "--partial")
    try desk.write(open.output, to: "open.json")
    let outcome = try desk.postil("agreement", "--combine", "open.json")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("error: open.json:1: "))
    #expect(outcome.errors.contains("--closed"))
  }

  @Test func missingPartIsNoticedByTheCountOfRecords() throws {
    try summariseInThree()
    let words = ["agreement", "--combine", "--expect-records", "\(SampleRatings.rows.count)"]
    #expect(try desk.start(words + ["a.json", "b.json", "c.json"]).waitForEnd().status == 0)
    let outcome = try desk.start(words + ["a.json", "c.json"]).waitForEnd()
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("where 30 are expected"))
  }

  @Test func partsOfOtherConfigurationsAreRefused() throws {
    try summariseInThree()
    let other = try desk.postil(
      "agreement", "--ratings", "r.csv", "--partial", "--closed", "--level", "masi")
    try desk.write(other.output, to: "other.json")
    let outcome = try desk.postil("agreement", "--combine", "a.json", "other.json")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("error: other.json:1: configuration "))
  }

  @Test func newerPartsAreRefusedByTheirVersion() throws {
    try summariseInThree()
    try desk.replace("postil.partial/1", with: "postil.partial/2", in: "a.json")
    let outcome = try desk.postil("agreement", "--combine", "a.json")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("'postil.partial/2', not postil.partial/1"))
  }

  @Test func cutOffPartsAreRefused() throws {
    try summariseInThree()
    try desk.write(String(try desk.read("a.json").dropLast(40)), to: "a.json")
    let outcome = try desk.postil("agreement", "--combine", "a.json", "b.json")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("error: a.json:1: "))
  }

  @Test func alteredPartsAreRefused() throws {
    try summariseInThree()
    try desk.replace(#""records":8"#, with: #""records":9"#, in: "a.json")
    let outcome = try desk.postil("agreement", "--combine", "a.json")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("error: a.json:1: "))
  }

  @Test func summaryThatCannotBeWrittenIsAnError() throws {
    for redirection in [">/dev/full", ">&-"] {
      let outcome = try desk.system(
        "\"$postil\" agreement --ratings r.csv --partial \(redirection)")
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("error: standard output cannot be written: "))
    }
  }

  @Test func readerWhoHasGoneMissesTheSummary() throws {
    let program = try desk.start(["agreement", "--ratings", "-", "--partial"])
    program.closeOutput()
    program.write(SampleRatings.table)
    let outcome = try program.waitForEnd()
    #expect(outcome.status == 1)
    #expect(outcome.errors == "error: standard output was closed\n")
  }

  @Test func readerOfAReportMayGo() throws {
    let program = try desk.start(["agreement", "--ratings", "-"])
    program.closeOutput()
    program.write(SampleRatings.table)
    #expect(try program.waitForEnd() == Outcome(status: 141))
  }
}
