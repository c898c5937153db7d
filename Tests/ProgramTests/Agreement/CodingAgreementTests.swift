import Foundation
import Testing

/// `agreement` and `report` on the codings of a workspace.
@Suite struct CodingAgreementTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try code("mira", "tag 1 support official", "tag 2 oppose official", "none 3", "none 4")
    try code("jon", "tag 1 support official", "tag 2 support official", "none 3", "none 4")
  }

  private func code(_ annotator: String, _ lines: String...) throws {
    let script = (["open talks"] + lines).joined(separator: "\n") + "\n"
    let outcome = try desk.postil("--annotator", annotator, "run", "-", input: script)
    try #require(outcome.status == 0)
  }

  private func value(_ words: String...) throws -> Any? {
    let outcome = try desk.start(["agreement", "--json", "--interval", "none"] + words).waitForEnd()
    let object = try #require(try JSONText.objects(outcome.output).first)
    let coefficients = try #require(object["coefficients"] as? [[String: Any]])
    return coefficients.first { $0["name"] as? String == "percent_agreement" }?["value"]
  }

  /// The id of an annotator's last change.
  private func lastChange(of annotator: String) throws -> String {
    let lines = try desk.read("annotations/\(annotator)/talks.history.jsonl").split(separator: "\n")
    let last = try JSONText.object(try #require(lines.last))
    return try #require(last["id"] as? String)
  }

  private func assign(_ kind: String, closed: [String: String]) throws {
    let changes = closed.map { #""\#($0.key)/talks":"\#($0.value)""# }.sorted()
    try desk.write(
      #"{"format":"postil.rounds/1","rounds":[{"id":"pilot","kind":"\#(kind)","#
        + #""articles":{"mira":["talks"],"jon":["talks"]},"#
        + #""closed":{\#(changes.joined(separator: ","))}}]}"#, to: "annotations/rounds.json")
  }

  @Test func closedRoundStaysAsItWasClosed() throws {
    try assign(
      "reliability", closed: ["mira": try lastChange(of: "mira"), "jon": try lastChange(of: "jon")])
    try code("jon", "tag 2 oppose official")
    #expect(try value("--variable", "stance") as? Double == 0.5)
    #expect(try value("--variable", "stance", "--round", "pilot") as? Double == 0.5)
    #expect(try value("--variable", "stance", "--current") as? Double == 1)
  }

  @Test func trainingIsLeftOutOfTotals() throws {
    try assign("training", closed: [:])
    let outcome = try desk.postil("agreement", "--variable", "found", "--interval", "none")
    #expect(
      outcome.errors == "round 'pilot' is training and left out; --round pilot shows it\n")
    #expect(outcome.output.contains("no-pairable-units"))
    #expect(try value("--variable", "found", "--round", "pilot") as? Double == 1)
  }

  @Test(arguments: ["agreement", "report"])
  func annotatorWithoutACodingIsRefused(command: String) throws {
    let outcome = try desk.postil(command, "--annotators", "jno,mira")
    #expect(outcome == .refused("no annotator 'jno' here; did you mean 'jon'?"))
  }

  @Test func codingsWithoutAnArticleAreNamed() throws {
    try desk.remove("corpus/talks.json")
    let outcome = try desk.postil("agreement", "--variable", "found", "--interval", "none")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "left out the codings of 'talks': corpus/ has no such article\n")
  }

  @Test func unknownRoundIsRefused() throws {
    try assign("main", closed: [:])
    let outcome = try desk.postil("agreement", "--round", "second")
    #expect(outcome == .refused("no round 'second'; the rounds are: pilot"))
  }

  @Test func damagedRoundsAreRefusedWithTheirPlace() throws {
    try desk.write("{\"format\":\"postil.rounds/1\",\n\"rounds\":3}", to: "annotations/rounds.json")
    let outcome = try desk.postil("agreement")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("error: annotations/rounds.json:2:"))
  }

  @Test func roundsAreHeldAgainstEachOther() throws {
    let outcome = try desk.postil("agreement", "compare", "all", "all", "--variable", "found")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("all"))
  }

  @Test func nothingWasCodedBeforeLongAgo() throws {
    #expect(try value("--variable", "found", "--since", "2001-01-01") as? Double == 1)
    let outcome = try desk.postil("agreement", "--since", "9999-01-01", "--variable", "found")
    #expect(outcome.output.contains("no-pairable-units"))
  }

  @Test func unitsJudgedAgainAreHeldAgainstTheFirstCoding() throws {
    try code("jon", "tag 1 oppose official", "none 3")
    let outcome = try desk.postil("agreement", "intra", "--annotators", "jon")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\n  jon                         2                  2\n"))
  }

  @Test func explainShowsTheSentenceAndWhatEverybodySaid() throws {
    try code("mira", "tag 4 support official")
    let outcome = try desk.postil("agreement", "explain", "found", "--limit", "1")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("The mayor of the harbour hopes for a treaty."))
    #expect(outcome.output.contains("jon: no"))
    #expect(outcome.output.contains("mira: yes"))
  }

  @Test func explainIsBlindInTheShell() throws {
    let outcome = try desk.postil("run", "-", input: "agreement explain found\n")
    #expect(!outcome.output.contains("jon"))
    #expect(outcome.errors.contains("that you have not closed"))
  }

  @Test func scriptUnderstandsTheSameWords() throws {
    try code("mira", "done --rest none")
    let script = "agreement --variable found --annotators mira,jon --json --interval none\n"
    let line = try desk.postil("run", "-", input: script).output
    #expect(try JSONText.objects(line).first?["variable"] as? String == "found")
  }

  @Test func methodsAreAParagraphOfTheData() throws {
    let outcome = try desk.postil("report", "--methods", "--format", "markdown")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("jon, mira"))
    let table = try desk.postil("report", "--methods", "--format", "csv")
    #expect(table.status == 64)
  }

  @Test(arguments: [
    ("found", ["--order", "yes,no"]),
    (
      "source",
      ["--order", "narrator,official,politician,expert,citizen,business,media,document"]
    ),
    ("stance", ["--level", "ordinal", "--order", "oppose,neutral,support"]),
  ])
  func exportedRatingsAgreeAsTheCodingsDo(variable: String, level: [String]) throws {
    let ratings = try desk.postil("export", "ratings", "--variable", variable).output
    try desk.write(ratings, to: "r.csv")
    let plain = ["--interval", "none", "--format", "csv"]
    let codings = try desk.start(["agreement", "--variable", variable] + plain).waitForEnd()
    let table = try desk.start(["agreement", "--ratings", "r.csv"] + level + plain).waitForEnd()
    #expect(codings.lines.count > 10)
    #expect(codings.output.replacingOccurrences(of: "\n\(variable),", with: "\n,") == table.output)
  }

  @Test func exportedRatingsAreThoseOfTheRounds() throws {
    try assign("training", closed: [:])
    #expect(try desk.postil("export", "ratings", "--variable", "found").lines.count == 1)
    let words = ["export", "ratings", "--variable", "found", "--round", "pilot"]
    #expect(try desk.start(words).waitForEnd().lines.count == 9)
    #expect(try desk.postil("export", "csv", "--round", "pilot").status == 64)
  }
}
