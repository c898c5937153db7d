import Annotations
import Testing

@testable import Commands

/// The program from its arguments to its exit status.
struct ProgramTests {
  let desk: Desk
  let ledger = Ledger()

  init() throws {
    desk = try Desk()
  }

  @discardableResult
  private func run(_ arguments: String..., into ledger: Ledger? = nil) -> Int32 {
    let ledger = ledger ?? self.ledger
    var environment = ProgramEnvironment(
      arguments: arguments,
      variables: ["POSTIL_WORKSPACE": desk.directory.path, "POSTIL_ANNOTATOR": "mira"],
      terminal: { (_) throws(TerminalError) in throw .closed },
      output: { _ in ledger })
    environment.currentDirectory = desk.directory.path
    environment.randomName = { ledger === self.ledger ? "p1" : "p2" }
    return Program(environment).run()
  }

  @Test func changeIsConfirmedAsInAScript() {
    #expect(run("tag", "--article", "wire/ferry", "3", "support", "official") == 0)
    #expect(ledger.lines == ["ok 1 wire/ferry#3 official talks support"])
    #expect(ledger.remarks == ["new annotator 'mira'"])
    #expect(desk.directory.has("annotations/mira/wire/ferry.json"))
  }

  @Test func optionsOfEveryCommandMayStandBeforeItToo() {
    #expect(run("--annotator", "jon", "--json", "none", "--article", "wire/ferry", "3") == 0)
    #expect(
      ledger.lines == [
        #"{"ok":true,"command":"none","article":"wire/ferry","unit":3,"revision":1,"id":"p1:1","#
          + #""what":"none"}"#
      ])
    #expect(desk.directory.has("annotations/jon"))
  }

  @Test func refusalIsSaidAsInAScriptWithoutAPlace() {
    #expect(run("tag", "--article", "wire/ferry", "3", "suport", "official") == 1)
    #expect(ledger.lines.isEmpty)
    #expect(ledger.remarks == ["error: unknown label 'suport'; did you mean 'support'?"])
  }

  @Test func refusalForAProgramGoesToStandardOutput() {
    #expect(run("undo", "--json") == 1)
    #expect(
      ledger.lines == [
        #"{"ok":false,"error":{"code":"nothing-to-undo","#
          + #""message":"there is nothing to take back","hint":null}}"#
      ])
    #expect(ledger.remarks.isEmpty)
  }

  @Test func wordsOfANoteAreJoined() {
    run("note", "--article", "wire/ferry", "3", "two", "words", "--unchanged")
    #expect(ledger.lines == ["ok 1 wire/ferry#3 note two words --unchanged"])
  }

  @Test func mistypedCommandIsWrongUsage() {
    #expect(run("tga", "support") == 64)
    #expect(ledger.remarks.first?.contains("unknown command 'tga'; did you mean 'tag'?") == true)
  }

  @Test(arguments: [["goto", "x"], ["none", "a", "b"], ["diff", "mira"], ["undo", "0"]])
  func wrongWordsOfASubcommandAreWrongUsage(arguments: [String]) {
    let ledger = Ledger()
    var environment = ProgramEnvironment(
      arguments: arguments, variables: [:],
      terminal: { (_) throws(TerminalError) in throw .closed }, output: { _ in ledger })
    environment.currentDirectory = desk.directory.path
    #expect(Program(environment).run() == 64)
    #expect(ledger.remarks.first?.hasPrefix("Error: ") == true)
    #expect(ledger.remarks.contains { $0.contains("Usage: postil \(arguments[0])") })
  }

  @Test func unknownColourIsWrongUsage() {
    #expect(run("status", "--color", "red") == 64)
    #expect(
      ledger.remarks.first?.hasPrefix("Error: --color takes auto, always or never, not 'red'")
        == true)
  }

  @Test func missingWorkspaceIsRefused() {
    #expect(run("--workspace", "/nowhere", "status") == 1)
    #expect(
      ledger.remarks == [
        "error: no workspace at or above '/nowhere'; make one with postil init, "
          + "or name one with --workspace DIR"
      ])
  }

  @Test func annotatorThatIsNoNameIsRefused() {
    #expect(run("--annotator", "reference", "status") == 1)
    #expect(ledger.remarks.first?.hasPrefix("error: 'reference' cannot be an annotator") == true)
  }

  @Test func valueOfAReadingCommandStandsAlone() throws {
    #expect(run("articles", "--json", "choir") == 0)
    #expect(
      ledger.lines == [
        #"[{"id":"local/choir","title":null,"published":"2031-03-01","outlet":null,"units":2,"#
          + #""coded":0,"status":"open","annotators":{}}]"#
      ])
  }

  @Test func scriptsStatusIsItsRefusals() throws {
    try desk.directory.write("open wire/ferry\nnone 1\nnone 99\nnone 2\n", to: "monday.postil")
    let path = "\(desk.directory.path)/monday.postil"
    #expect(run("run", path) == 1)
    #expect(ledger.lines == ["ok 1 wire/ferry#1 none"])
    #expect(run("run", "--keep-going", path) == 1)
    #expect(ledger.lines.last == "ok 3 wire/ferry#2 none")
  }

  @Test func changesOfAScriptCanBeTakenBackAsARun() throws {
    try desk.directory.write("open wire/ferry\nnone 1\nopen wire/permits\nnone 1\n", to: "s")
    run("run", "\(desk.directory.path)/s")
    let other = Ledger()
    #expect(run("undo", "--run", into: other) == 0)
    #expect(other.lines.count == 2)
  }

  @Test func readingCommandStopsQuietlyWhenItsReaderHasGone() {
    let ledger = Ledger(linesUntilFailure: 0)
    #expect(run("articles", into: ledger) == 141)
    #expect(ledger.remarks.isEmpty)
  }

  @Test func changeSaysThatItsReaderHasGoneAndStays() {
    let ledger = Ledger(linesUntilFailure: 0)
    #expect(run("irrelevant", "--article", "wire/ferry", into: ledger) == 1)
    #expect(ledger.remarks.last?.hasPrefix("error: standard output was closed") == true)
    #expect(desk.directory.has("annotations/mira/wire/ferry.history.jsonl"))
  }

  @Test func totalsOfASubcommandAreNotBlind() {
    desk.run("open wire/ferry", "none 1")
    _ = desk.session.finish()
    #expect(run("report", "--interval", "none") == 0)
    #expect(ledger.lines.contains { $0.contains("mira") })
  }

  @Test func versionIsPrinted() {
    #expect(run("--version") == 0)
    #expect(ledger.lines == [PostilVersion.text])
  }

  @Test func brokenCodebookIsToldWithAllItsProblems() throws {
    try desk.directory.write("name: x\ncolour: red\n", to: "annotations/codebook.yaml")
    #expect(run("status") == 1)
    #expect(ledger.remarks.count > 1)
    #expect(ledger.remarks.allSatisfy { $0.hasPrefix("error: annotations/codebook.yaml:") })
  }

  /// What the terminal's pager and standard output are given of a command.
  private func shown(_ arguments: String..., atTerminal isTerminal: Bool = true)
    -> (paged: String, written: [String])
  {
    let terminal = PagedTerminal()
    var environment = ProgramEnvironment(
      arguments: arguments,
      variables: ["POSTIL_WORKSPACE": desk.directory.path, "POSTIL_ANNOTATOR": "mira"],
      terminal: { (_) throws(TerminalError) in terminal }, output: { _ in ledger })
    environment.currentDirectory = desk.directory.path
    environment.isOutputTerminal = isTerminal
    #expect(Program(environment).run() == 0)
    return (terminal.paged, ledger.lines)
  }

  @Test func longReadingGoesThroughThePagerAtATerminal() {
    let shown = shown("report")
    #expect(shown.paged.hasPrefix("Summary\n") && shown.written.isEmpty)
  }

  @Test(arguments: [["report", "--format", "markdown"], ["report", "--json"], ["status"]])
  func whatIsNotForReadingOrShortIsWritten(arguments: [String]) {
    let terminal = PagedTerminal()
    var environment = ProgramEnvironment(
      arguments: arguments,
      variables: ["POSTIL_WORKSPACE": desk.directory.path, "POSTIL_ANNOTATOR": "mira"],
      terminal: { (_) throws(TerminalError) in terminal }, output: { _ in ledger })
    environment.isOutputTerminal = true
    #expect(Program(environment).run() == 0)
    #expect(terminal.paged.isEmpty && !ledger.lines.isEmpty)
  }

  @Test func withoutATerminalNothingIsPaged() {
    let shown = shown("report", atTerminal: false)
    #expect(shown.paged.isEmpty && shown.written.first == "Summary")
  }
}

/// A terminal that keeps what its pager is given.
private final class PagedTerminal: Terminal {
  let columns = 80
  let lines = 24
  private(set) var paged = ""

  func columns(of character: Character) -> Int { 1 }
  func readLine(prompt: StyledText, completer: any Completer) -> LineInput { .end }
  func remember(_ line: String) {}
  func write(_ text: StyledText) {}
  func remark(_ text: StyledText) {}
  func page(_ text: StyledText) { paged += text.plain }
  func confirm(_ question: String) -> Bool { false }
  func keyScreen() throws(KeyScreenProblem) -> any KeyScreen {
    throw .cannotMoveCursor(type: "dumb")
  }
}
