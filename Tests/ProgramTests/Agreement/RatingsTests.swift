import Foundation
import Glibc
import Testing

/// `agreement --ratings`: a table of ratings, anywhere.
@Suite struct RatingsTests {
  let desk: Desk

  init() throws {
    desk = try Desk(holdsWorkspace: false)
    try desk.write(SampleRatings.table, to: "r.csv")
  }

  private func only(_ outcome: Outcome) throws -> [String: Any] {
    let objects = try JSONText.objects(outcome.output)
    try #require(objects.count == 1)
    return objects[0]
  }

  private func value(_ name: String, in object: [String: Any]) throws -> Double? {
    let coefficients = try #require(object["coefficients"] as? [[String: Any]])
    return coefficients.first { $0["name"] as? String == name }?["value"] as? Double
  }

  @Test func nothingButItsArgumentsIsNeeded() throws {
    let outcome = try desk.system("env -i \"$postil\" agreement --ratings r.csv <&-")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.lines.first == "Agreement on ratings (nominal)")
  }

  @Test func workspaceIsNotLookedAt() throws {
    try desk.write("no codebook: [", to: "annotations/codebook.yaml")
    #expect(try desk.postil("agreement", "--ratings", "r.csv").status == 0)
    #expect(try desk.postil("agreement").status == 1)
  }

  @Test func alphaIsThatOfTheTable() throws {
    // Twelve units, eleven of them pairable; computed by hand from the coincidences.
    let object = try only(try desk.postil("agreement", "--ratings", "r.csv", "--json"))
    #expect(object["variable"] is NSNull)
    #expect(object["stage"] is NSNull)
    #expect(object["annotators"] as? [String] == ["ada", "jon", "mira"])
    let units = try #require(object["units"] as? [String: Any])
    #expect(units["total"] as? Int == 12)
    #expect(units["used"] as? Int == 11)
  }

  @Test(arguments: [
    ["--json", "agreement", "--ratings", "r.csv"], ["agreement", "--json", "--ratings", "r.csv"],
    ["agreement", "--ratings", "r.csv", "--format", "json"],
  ])
  func jsonIsTheSameWhereverItIsAskedFor(words: [String]) throws {
    let wanted = try desk.postil("agreement", "--ratings", "r.csv", "--json")
    #expect(try desk.start(words).waitForEnd() == wanted)
    #expect(wanted.output.hasSuffix("]\n"))
  }

  @Test func standardInputIsReadToo() throws {
    let wanted = try desk.postil("agreement", "--ratings", "r.csv", "--interval", "none")
    let piped = try desk.postil(
      "agreement", "--ratings", "-", "--interval", "none", input: SampleRatings.table)
    #expect(piped == wanted)
  }

  @Test(arguments: [
    Array(SampleRatings.rows.reversed()), SampleRatings.rows.sorted { $0.suffix(8) < $1.suffix(8) },
    Array(SampleRatings.rows[17...] + SampleRatings.rows[..<17]),
  ])
  func orderOfRowsChangesNoByte(rows: [String]) throws {
    try desk.write(SampleRatings.table(rows), to: "shuffled.csv")
    for form in ["text", "json", "csv", "markdown"] {
      let wanted = try desk.postil("agreement", "--ratings", "r.csv", "--format", form)
      #expect(
        try desk.postil("agreement", "--ratings", "shuffled.csv", "--format", form) == wanted)
    }
  }

  @Test func levelTakesTheOrderOfLabels() throws {
    let outcome = try desk.postil(
      "agreement", "--ratings", "r.csv", "--level", "ordinal", "--order", "oppose,neutral,support",
      "--json")
    let object = try only(outcome)
    #expect(object["labels"] as? [String] == ["oppose", "neutral", "support"])
    #expect(try value("alpha_ordinal", in: object) != nil)
    #expect(try value("alpha_nominal", in: object) != nil)
  }

  @Test func columnsMayHaveOtherNames() throws {
    let table = SampleRatings.table.replacingOccurrences(
      of: SampleRatings.header, with: "id,coder,code")
    try desk.write(table, to: "other.csv")
    let outcome = try desk.postil(
      "agreement", "--ratings", "other.csv", "--columns", "unit=id,annotator=coder,value=code")
    #expect(outcome == (try desk.postil("agreement", "--ratings", "r.csv")))
  }

  @Test func wideTableHasAColumnForEachAnnotator() throws {
    try desk.write("unit,ada,jon\n1,x,x\n2,x,y\n3,y,y\n4,,y\n", to: "wide.csv")
    let long =
      "unit,annotator,value\n1,ada,x\n1,jon,x\n2,ada,x\n2,jon,y\n3,ada,y\n3,jon,y\n4,jon,y\n"
    try desk.write(long, to: "long.csv")
    #expect(
      try desk.postil("agreement", "--ratings", "wide.csv", "--wide", "--json")
        == desk.postil("agreement", "--ratings", "long.csv", "--json"))
  }

  @Test func clustersAreResampledAsWholes() throws {
    let rows = SampleRatings.rows.map { "\($0),\($0.prefix(2))" }
    try desk.write((["unit,annotator,value,text"] + rows).joined(separator: "\n"), to: "c.csv")
    let object = try only(
      try desk.postil("agreement", "--ratings", "c.csv", "--cluster", "text", "--json"))
    let coefficients = try #require(object["coefficients"] as? [[String: Any]])
    #expect(coefficients.compactMap { $0["over"] as? String }.allSatisfy { $0 == "clusters" })
  }

  @Test func setsAreReadAtTheirLevel() throws {
    try desk.write("unit,annotator,value\n1,a,x|y\n1,b,y|x\n2,a,\n2,b,x\n", to: "sets.csv")
    let object = try only(
      try desk.postil("agreement", "--ratings", "sets.csv", "--level", "masi", "--json"))
    #expect(object["labels"] as? [String] == ["", "x", "x|y"])
  }

  @Test func labelsAreNotTakenForNumbersOrForNothing() throws {
    try desk.write(
      "unit,annotator,value\n1,a,NA\n1,b,nan\n2,a,1\n2,b,1.0\n", to: "labels.csv")
    let object = try only(try desk.postil("agreement", "--ratings", "labels.csv", "--json"))
    #expect(object["labels"] as? [String] == ["1", "1.0", "NA", "nan"])
    #expect(try value("percent_agreement", in: object) == 0)
  }

  @Test func influenceNamesUnits() throws {
    let object = try only(try desk.postil("agreement", "--ratings", "r.csv", "--json"))
    let influence = try #require(object["influence"] as? [[String: Any]])
    #expect(influence.first?["unit"] as? String == "s04")
  }

  @Test func sameSeedGivesTheSameInterval() throws {
    func text(_ seed: String) throws -> String {
      try desk.postil("agreement", "--ratings", "r.csv", "--json", "--seed", seed).output
    }
    #expect(try text("7") == text("7"))
    #expect(try text("7") != text("8"))
  }

  @Test func explainNamesTheUnitsToSettle() throws {
    let outcome = try desk.postil("agreement", "explain", "--ratings", "r.csv", "--limit", "2")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("s07"))
  }

  @Test func twoFilesAreHeldAgainstEachOther() throws {
    try desk.write(
      SampleRatings.table(SampleRatings.rows.filter { !$0.hasPrefix("s07") }), to: "b.csv")
    let outcome = try desk.postil("agreement", "compare", "r.csv", "b.csv")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("r.csv"))
    #expect(outcome.output.contains("b.csv"))
  }

  @Test func planNeedsNothingAtAll() throws {
    let outcome = try desk.system(
      "env -i \"$postil\" agreement plan --alpha .8 --at-least .667 --confidence .95 <&-")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("0.800"))
  }

  @Test func numbersMayBeginWithThePoint() throws {
    let plan = ["agreement", "plan", "--confidence", "0.95", "--at-least", "0.667", "--alpha"]
    #expect(
      try desk.start(plan + [".8"]).waitForEnd() == desk.start(plan + ["0.8"]).waitForEnd())
  }

  @Test func scriptReadsRatingsFromAFile() throws {
    let desk = try Desk()
    try desk.write(SampleRatings.table, to: "r.csv")
    let wanted = try desk.postil("agreement", "--ratings", "r.csv").output
    #expect(try desk.postil("run", "-", input: "agreement --ratings r.csv\n").output == wanted)
  }

  @Test func scriptKeepsItsStandardInput() throws {
    let outcome = try Desk().postil("run", "-", input: "agreement --ratings -\n")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("standard input holds the commands here; name a file"))
  }
}
