import Testing

@testable import Commands

/// What the program answers when a shell completes its command line.
struct CompletionQuestionTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private func answer(_ arguments: [String], in workspace: String? = nil) -> [String] {
    let ledger = Ledger()
    let environment = ProgramEnvironment(
      arguments: arguments,
      variables: [
        "POSTIL_WORKSPACE": workspace ?? desk.directory.path, "POSTIL_ANNOTATOR": "mira",
      ],
      terminal: { (_) throws(TerminalError) in throw .closed }, output: { _ in ledger })
    #expect(Program(environment).run() == 0)
    #expect(ledger.remarks.isEmpty)
    return ledger.lines
  }

  private func words(_ words: String...) -> [String] { answer(["---complete"] + words) }

  @Test func commandsAreProposedWithWhatTheyDo() {
    #expect(words("ta") == ["words", "tag\tgive a unit one statement"])
    #expect(words("--json", "in") == ["words", "init\tmake a workspace here, or in DIR"])
  }

  @Test func optionsAreThoseOfTheCommandAndOfEveryCommand() {
    #expect(words("undo", "--r") == ["words", "--run\ttake back a whole run"])
    #expect(words("undo", "--ar") == ["words", "--article\tthe article that is meant"])
    #expect(words("--ar") == ["words"])
    #expect(words("undo", "--h").count == 2)
  }

  @Test func valuesOfClosedSetsAreProposed() {
    #expect(
      words("report", "--format", "") == ["words", "text", "json", "csv", "markdown", "html"])
    #expect(words("report", "--format=c") == ["words", "--format=csv"])
    #expect(words("--color", "a") == ["words", "auto", "always"])
  }

  @Test func articlesAreProposed() {
    #expect(words("open", "wire/p") == ["words", "wire/permits"])
    #expect(words("tag", "--article", "wire/p") == ["words", "wire/permits"])
    #expect(words("note", "3", "why", "--article=lo") == ["words", "--article=local/choir"])
  }

  @Test func annotatorsAreProposedOnceInAList() {
    desk.run("open wire/ferry", "none 1")
    #expect(words("--annotator", "") == ["words", "mira"])
    #expect(words("report", "--annotators", "mira,") == ["words"])
  }

  @Test func labelsAndNamesAreProposed() {
    desk.run("open wire/ferry", "tag 1 support official speaker='Ria Colm'")
    #expect(words("tag", "3", "SUP").map { $0.prefix { $0 != "\t" } } == ["words", "support"])
    #expect(words("tag", "--article", "wire/ferry", "speaker=Ri") == ["words", "speaker=Ria Colm"])
  }

  @Test func filesAndFoldersAreLeftToTheShell() {
    #expect(words("run", "") == ["files"])
    #expect(words("agreement", "--ratings=") == ["files"])
    #expect(words("init", "") == ["folders"])
  }

  @Test func wordThatIsNoOptionGetsNothing() {
    #expect(words("tag", "-2") == ["words"])
    #expect(words("tag", "--", "--article") == ["words"])
    #expect(words("tga", "") == ["words"])
  }

  @Test func absentWorkspaceGivesNothing() {
    #expect(answer(["---complete", "open", ""], in: "/nowhere") == ["words"])
    #expect(answer(["---complete", "undo", "--r"], in: "/nowhere").count == 2)
  }

  @Test func brokenCodebookGivesNothing() throws {
    try desk.directory.write("name: x\ncolour: red\n", to: "annotations/codebook.yaml")
    #expect(words("tag", "su") == ["words"])
  }

  @Test func nameThatWouldMoveTheCursorIsLeftOut() {
    desk.run("open wire/ferry", "tag 1 support official speaker='Ria\u{202E}Colm'")
    #expect(words("tag", "--article", "wire/ferry", "speaker=Ri") == ["words"])
  }

  @Test func lineIsCutAsBashReplacesIt() {
    #expect(answer(["---complete-line", "postil tag stance=su", "su"]) == ["words", "support"])
    #expect(
      answer(["---complete-line", "postil tag stance=su", "stance=su"])
        == ["words", "stance=support"])
  }

  @Test(arguments: [
    ("postil tag --article wire/ferry speaker=Ri", "Ri", #"Ria\ Colm"#),
    ("postil tag --article wire/ferry speaker='Ri", "Ri", "Ria Colm"),
    (#"postil tag --article wire/ferry speaker=Ria\ C"#, #"Ria\ C"#, #"Ria\ Colm"#),
  ])
  func lineIsQuotedAsItWasBegun(line: String, part: String, expected: String) {
    desk.run("open wire/ferry", "tag 1 support official speaker='Ria Colm'")
    #expect(answer(["---complete-line", line, part]) == ["words", expected])
  }
}
