import Testing

/// Files of a workspace that are not what the program wrote.
@Suite struct DamageTests {
  static let history = "annotations/mira/talks.history.jsonl"
  static let remedy =
    "nothing was changed; bring the file back from a backup or from git, "
    + "or keep what is left with verify --repair"
  static let layer = "annotations/mira/talks.json"
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.postil("run", "-", input: "open talks\nnone 1\nnone 2\nnone 3\n")
  }

  private func none(_ unit: String) throws -> Outcome {
    try desk.postil("none", unit, "--article", "talks")
  }

  @Test func alteredHistoryLineIsRefusedForWritingAndNamed() throws {
    try desk.replace("\"unit\":2", with: "\"unit\":4", in: Self.history)
    let outcome = try desk.keepingFiles { try none("5") }
    #expect(
      outcome
        == .refused(
          "\(Self.history): line 2 was altered: its checksum does not fit (and 1 more); "
            + "\(Self.remedy)"))
  }

  @Test func goodLinesOfADamagedHistoryAreRead() throws {
    try desk.replace("\"unit\":2", with: "\"unit\":4", in: Self.history)
    let outcome = try desk.keepingFiles { try desk.postil("log", "--article", "talks") }
    #expect(outcome.lines.count == 2)
    #expect(outcome.errors.hasPrefix("\(Self.history): line 2 was altered"))
  }

  @Test func unreadableLineBetweenGoodOnesIsDamage() throws {
    let lines = try desk.read(Self.history).split(separator: "\n")
    try desk.write("\(lines[0])\n{\"id\"\n\(lines[1])\n\(lines[2])\n", to: Self.history)
    let outcome = try desk.keepingFiles { try none("5") }
    #expect(
      outcome
        == .refused(
          "\(Self.history): line 2 is no change: expected ':' but the text ends; "
            + "\(Self.remedy)"))
  }

  @Test func missingEndIsDamage() throws {
    let lines = try desk.read(Self.history).split(separator: "\n")
    try desk.write("\(lines[0])\n", to: Self.history)
    let outcome = try desk.keepingFiles { try none("5") }
    #expect(
      outcome
        == .refused(
          "\(Self.history): the coding was made from a change that is missing at the end; "
            + "\(Self.remedy)"))
  }

  @Test func tornLastLineIsSetAside() throws {
    try desk.write(try desk.read(Self.history) + "{\"id\":\"torn", to: Self.history)
    let outcome = try none("5")
    #expect(outcome.output == "ok 4 talks#5 none\n")
    #expect(outcome.errors.contains("was set aside in .postil/quarantine/"))
    #expect(try desk.postil("log", "--article", "talks").lines.count == 4)
  }

  @Test func garbledLayerIsMadeAnew() throws {
    let whole = try desk.read(Self.layer)
    try desk.write("{\"format\": \"postil.layer/1\",\n<<<<<<<", to: Self.layer)
    #expect(try none("3").status == 0)
    #expect(
      try desk.read(Self.layer).split(separator: "\n").count == whole.split(separator: "\n").count)
  }

  @Test func readingMendsNothing() throws {
    try desk.write("garbled", to: Self.layer)
    try desk.write(try desk.read(Self.history) + "{\"id\":\"torn", to: Self.history)
    #expect(try desk.keepingFiles { try desk.postil("show", "--article", "talks") }.status == 0)
  }

  @Test func layerOfANewerVersionIsRefusedNamingBoth() throws {
    try desk.replace("postil.layer/1", with: "postil.layer/2", in: Self.layer)
    let outcome = try desk.keepingFiles { try none("5") }
    #expect(
      outcome
        == .refused(
          "\(Self.layer): written as 'postil.layer/2', but this program reads 'postil.layer/1'; "
            + "use a newer postil"))
  }

  @Test func historyOfANewerVersionIsRefusedNamingBoth() throws {
    let newer = "{\"format\":\"postil.history/2\",\"id\":"
    try desk.replace("{\"id\":", with: newer, in: Self.history)
    let outcome = try desk.keepingFiles { try none("5") }
    #expect(
      outcome
        == .refused(
          "\(Self.history): written as 'postil.history/2', but this program reads 'postil.history/1'; "
            + "use a newer postil"))
  }

  @Test func recordOfANewerVersionIsRefusedNamingBoth() throws {
    try desk.replace("postil.article/1", with: "postil.article/2", in: "corpus/talks.json")
    let outcome = try desk.keepingFiles { try none("5") }
    #expect(
      outcome
        == .refused(
          "corpus/talks.json: written as 'postil.article/2', "
            + "but this program reads 'postil.article/1'; use a newer postil"))
  }

  @Test func historyOfAnotherTextIsRefused() throws {
    let article = "The envoy of the south\n\nThe envoy of the south leaves the talks at noon.\n"
    try desk.remove("corpus/talks.json")
    try desk.write(article, to: "corpus/talks.txt")
    try desk.postil("add", "corpus/talks.txt")
    let outcome = try desk.keepingFiles { try none("1") }
    #expect(
      outcome
        == .refused(
          "\(Self.history): made for another text than that of article 'talks'; "
            + "bring back the article's record; where two clones revised it, take both versions in "
            + "with add --revise, last the one that is to count; or move the coding away"))
  }

  @Test func changedTextOfARecordIsRefused() throws {
    try desk.replace("backs the talks", with: "fears the talks", in: "corpus/talks.json")
    let outcome = try desk.keepingFiles { try none("1") }
    #expect(
      outcome
        == .refused(
          "corpus/talks.json: the text was changed after the record was made; "
            + "bring the file back from a backup or from git"))
  }

  @Test func brokenRecordIsRefusedWithLineAndColumn() throws {
    try desk.replace("\"units\"", with: "\"units", in: "corpus/talks.json")
    let outcome = try desk.keepingFiles { try none("1") }
    #expect(
      outcome
        == .refused(
          "corpus/talks.json:28:12: a control character in a string; write it as \\u000A; "
            + "bring the file back from a backup or from git"))
  }

  @Test func historyOfAnotherLayerIsDamage() throws {
    try desk.write(try desk.read(Self.history), to: "annotations/jon/talks.history.jsonl")
    let outcome = try desk.keepingFiles {
      try desk.postil("--annotator", "jon", "none", "1", "--article", "talks")
    }
    #expect(
      outcome
        == .refused(
          "annotations/jon/talks.history.jsonl: line 1 belongs to 'mira/talks' (and 2 more); "
            + "\(Self.remedy)"))
  }
}
