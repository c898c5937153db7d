import TerminalHarness
import Testing

/// What a person sees and types at the prompt.
@Suite struct PromptTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// A terminal at which an article is open.
  private func shellAtTalks() throws -> TerminalSession {
    let terminal = try desk.shell()
    try terminal.expect("mira> ")
    terminal.type("open talks\r")
    try terminal.expect("mira talks#0> ")
    return terminal
  }

  @Test func promptNamesAnnotatorArticleAndUnit() throws {
    let terminal = try shellAtTalks()
    terminal.type("goto 3\r")
    let shown = try terminal.expect("mira talks#3> ")
    #expect(shown.contains("Rain fell on the quay"))
  }

  @Test func tabCompletesAnArticle() throws {
    let terminal = try desk.shell()
    try terminal.expect("mira> ")
    terminal.type("open tr\t\r")
    try terminal.expect("Parliament puts off the treaty")
    try terminal.expect("mira treaty#0> ")
  }

  @Test func tabShowsAllArticles() throws {
    let terminal = try desk.shell()
    try terminal.expect("mira> ")
    terminal.type("open \t\t")
    let shown = try terminal.expect("treaty")
    #expect(shown.contains("talks"))
  }

  @Test func tabCompletesALabel() throws {
    let terminal = try shellAtTalks()
    terminal.type("tag 1 supp\toff\t\r")
    try terminal.expect("ok 1 talks#1 official topic support")
  }

  @Test func taggingMovesOnToTheNextUncodedUnit() throws {
    let terminal = try shellAtTalks()
    terminal.type("none\r")
    try terminal.expect("ok 1 talks#0 none")
    try terminal.expect("mira talks#1> ")
    terminal.type("t support official\r")
    try terminal.expect("ok 2 talks#1 official topic support")
    try terminal.expect("mira talks#2> ")
  }

  @Test func countBeforeAMoveRepeatsIt() throws {
    let terminal = try shellAtTalks()
    terminal.type("3 next\r")
    try terminal.expect("mira talks#3> ")
    terminal.type("2 previous\r")
    try terminal.expect("mira talks#1> ")
  }

  @Test func alsoMeansTheUnitCodedLast() throws {
    let terminal = try shellAtTalks()
    terminal.type("tag support official\r")
    try terminal.expect("mira talks#1> ")
    terminal.type("also oppose citizen\r")
    try terminal.expect("ok 2 talks#0 also citizen topic oppose")
    try terminal.expect("mira talks#1> ")
  }

  @Test func undoTakesTheLastChangeBack() throws {
    let terminal = try shellAtTalks()
    terminal.type("none\r")
    try terminal.expect("mira talks#1> ")
    terminal.type("u\r")
    try terminal.expect("ok 2 talks#0 undo 'none 0' of ")
    #expect(try desk.postil("articles", "talks").output.contains("0/6 open"))
  }

  @Test func mistypedCommandIsRefusedWithTheNearest() throws {
    let terminal = try shellAtTalks()
    terminal.type("tga 1 support official\r")
    try terminal.expect("error: unknown command 'tga'; did you mean 'tag'?")
    try terminal.expect("mira talks#0> ")
  }

  @Test func mistypedLabelIsRefusedWithTheNearest() throws {
    let terminal = try shellAtTalks()
    terminal.type("tag suport official\r")
    try terminal.expect("error: unknown label 'suport'; did you mean 'support'?")
    try terminal.expect("mira talks#0> ")
  }

  @Test func beginningsOfWordsAreRecordedInFull() throws {
    let terminal = try shellAtTalks()
    terminal.type("tag 1 supp off\r")
    try terminal.expect("ok 1 talks#1 official topic support")
    #expect(
      try desk.read("annotations/mira/talks.history.jsonl").contains("tag 1 support official"))
  }

  @Test func interruptClearsTheLine() throws {
    let terminal = try shellAtTalks()
    terminal.type("none 1 nonsense")
    try terminal.expect("none 1 nonsense")
    terminal.press(.controlC)
    try terminal.expect("mira talks#0> ")
    terminal.type("none 1\r")
    try terminal.expect("ok 1 talks#1 none")
  }

  @Test func endOfInputLeaves() throws {
    let terminal = try shellAtTalks()
    terminal.press(.controlD)
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test func quitLeaves() throws {
    let terminal = try shellAtTalks()
    terminal.type("quit\r")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test func emptyLineShowsTheUnitAgain() throws {
    let terminal = try shellAtTalks()
    terminal.type("\r")
    try terminal.expect("Envoys meet in the harbour")
    try terminal.expect("mira talks#0> ")
  }

  @Test func pastedLinesRunAsAScriptAfterOneQuestion() throws {
    let terminal = try shellAtTalks()
    terminal.paste("none 1\nnone 2\ntag 3 support official\n")
    try terminal.expect("run these 3 lines as a script? [y/N] ")
    terminal.type("y\r")
    try terminal.expect("ok 1 talks#1 none")
    try terminal.expect("ok 3 talks#3 official topic support")
    terminal.type("undo --run\r")
    try terminal.expect("ok 6 ")
  }

  @Test func pastedLinesThatAreNotRunLeaveTheFirstOne() throws {
    let terminal = try shellAtTalks()
    terminal.paste("none 1\nnone 2\n")
    try terminal.expect("run these 2 lines as a script? [y/N] ")
    terminal.type("\r")
    try terminal.expect("nothing was run; the first line can be edited, 1 line dropped")
    try terminal.expect("mira talks#0> none 1")
    terminal.type("\r")
    try terminal.expect("ok 1 talks#1 none")
  }

  @Test func errorInPastedLinesNamesTheLine() throws {
    let terminal = try shellAtTalks()
    terminal.paste("none 1\nnoen 2\nnone 3\n")
    try terminal.expect("[y/N] ")
    terminal.type("y\r")
    try terminal.expect("error: pasted:2: unknown command 'noen'; did you mean 'none'?")
    try terminal.expect("mira talks#")
    #expect(!terminal.raw.contains("talks#3 none"))
  }

  @Test func lastStatementIsHintedAndTaken() throws {
    let terminal = try shellAtTalks()
    terminal.type("tag 1 support official\r")
    try terminal.expect("ok 1 talks#1 official topic support")
    try terminal.expect("mira talks#0> ")
    terminal.type("tag 2 ")
    try terminal.expect("tag 2 support")
    terminal.press(.right)
    terminal.type(" ")
    try terminal.expect("official")
    terminal.press(.end)
    terminal.type("\r")
    try terminal.expect("ok 2 talks#2 official topic support")
  }

  @Test func helpFitsOneScreen() throws {
    let terminal = try desk.shell()
    try terminal.expect("mira> ")
    terminal.type("help\r")
    let shown = try terminal.expect("mira> ")
    #expect(shown.filter { $0 == "\n" || $0 == "\r\n" }.count <= 24)
  }

  @Test func lineIsEditedAfterTheWindowWasMadeNarrower() throws {
    let terminal = try shellAtTalks()
    terminal.type("none ")
    terminal.resize(columns: 30, lines: 10)
    terminal.type("1\r")
    try terminal.expect("ok 1 talks#1 none")
  }
}
