import Testing

@testable import Commands

struct CommandReaderTests {
  private func name(_ line: String, isPrompt: Bool = true) throws -> String? {
    try CommandReader.command(line, isPrompt: isPrompt).map { type(of: $0).specification.name }
  }

  private func refusal(_ line: String, isPrompt: Bool = true) -> String? {
    let error = #expect(throws: Refusal.self) {
      try CommandReader.command(line, isPrompt: isPrompt)
    }
    return error?.sentence
  }

  @Test(arguments: ["", "   ", "# a comment", "\t# another"])
  func emptyLinesAndCommentsAreNoCommands(line: String) throws {
    #expect(try name(line, isPrompt: false) == nil)
  }

  @Test(arguments: [
    ("t support", "tag"), ("n", "none"), ("a", "also"), ("s", "same"), ("g 3", "goto"),
    ("u", "undo"),
  ])
  func lettersStandForCommandsAtThePrompt(line: String, command: String) throws {
    #expect(try name(line) == command)
  }

  @Test(arguments: [("stat", "status"), ("rep", "report"), ("q", "quit"), ("pr", "previous")])
  func unambiguousBeginningIsEnoughAtThePrompt(line: String, command: String) throws {
    #expect(try name(line) == command)
  }

  @Test func ambiguousBeginningIsRefusedWithWhatItMayBe() {
    #expect(refusal("no") == "'no' may be 'none', 'note'; type more of it")
  }

  @Test(arguments: ["t support", "stat", "3 next", "u"])
  func abbreviationsAndCountsAreNotUnderstoodInScripts(line: String) {
    #expect(refusal(line, isPrompt: false)?.hasPrefix("unknown command '") == true)
  }

  @Test(arguments: ["3 next", "12 previous", "3 nex"])
  func countMayStandBeforeAMoveAtThePrompt(line: String) throws {
    #expect(try name(line) != nil)
  }

  @Test func countBeforeAnotherCommandIsRefused() {
    #expect(
      refusal("3 none") == "none takes no count before it; usage: none [N|N-M]")
  }

  @Test func countAloneIsRefusedWithTheCommandThatWasMeant() {
    #expect(refusal("12") == "'12' is no command; usage: goto N")
  }

  @Test func mistypedCommandIsRefusedWithTheNearestName() {
    #expect(refusal("tga support") == "unknown command 'tga'; did you mean 'tag'?")
    #expect(refusal("xyzzy") == "unknown command 'xyzzy'; help lists the commands")
  }

  @Test func commandsOfTheProcessAreRefusedInside() {
    #expect(
      refusal("init", isPrompt: false) == "'init' works outside the shell only; run: postil init")
  }

  @Test func commandNameMayBeQuoted() throws {
    #expect(try name("'status'", isPrompt: false) == "status")
  }

  @Test func unclosedQuoteInTheNameIsRefused() {
    #expect(refusal("'tag support")?.contains("column 1 is not closed") == true)
  }

  @Test func everyCommandReadsItsOwnNameOnlyOnce() {
    #expect(Set(CommandTable.names).count == CommandTable.names.count)
    let letters = CommandTable.all.compactMap { $0.specification.letter }
    #expect(Set(letters).count == letters.count)
  }
}
