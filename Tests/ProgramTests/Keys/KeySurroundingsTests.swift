import Foundation
import Glibc
import TerminalHarness
import Testing

/// Single keys at terminals of every kind, and what may happen meanwhile.
@Suite struct KeySurroundingsTests {
  var desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// A terminal at which the first article is coded with single keys.
  private func codingTalks() throws -> TerminalSession {
    let terminal = try desk.shell("code", "talks")
    try terminal.expect("Envoys meet in the harbour")
    return terminal
  }

  @Test func keysCodeAndTheTerminalIsGivenBack() throws {
    let terminal = try codingTalks()
    terminal.type("o3-")
    try terminal.expect("ok 2 talks#1 none")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.editsLines)
    #expect(try desk.postil("articles", "talks").output.contains("2/6 open"))
  }

  @Test func shellGoesOnWhereTheKeysLeft() throws {
    let terminal = try desk.shell()
    try terminal.expect("mira> ")
    terminal.type("code talks\r")
    try terminal.expect("Envoys meet in the harbour")
    terminal.type("o3q")
    try terminal.expect("mira talks#1> ")
    terminal.type("undo\r")
    try terminal.expect("ok 2 talks#0 undo 'tag 0 official support'")
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func terminalThatCannotMoveItsCursorIsRefused(_ type: String) throws {
    var desk = desk
    desk.environment["TERM"] = type
    let terminal = try desk.shell("code", "talks")
    let before = try terminal.expect("error: the terminal type '\(type)' cannot move the cursor")
    #expect(before.isEmpty)
    #expect(try terminal.waitForEnd() == .exit(1))
  }

  @Test func withoutATerminalNothingIsDone() throws {
    let outcome = try desk.keepingFiles { try desk.postil("code", "talks", input: "o3q") }
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error: single keys need a terminal"))
  }

  @Test func scriptIsRefused() throws {
    let outcome = try desk.postil("run", input: "code talks\n")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error: -:1: single keys need a terminal"))
  }

  @Test(arguments: ["C", "POSIX"])
  func everyLocaleTakesNamesInAnyScript(_ locale: String) throws {
    var desk = desk
    desk.environment["LC_ALL"] = locale
    let terminal = try desk.shell("code", "talks")
    terminal.type("o@Зеленський é\r\r3")
    try terminal.expect("ok 1 talks#0 official speaker='Зеленський é' topic support")
  }

  @Test func sizeChangesBetweenTwoKeysOfAStatement() throws {
    let terminal = try codingTalks()
    terminal.type("o")
    terminal.resize(columns: 100, lines: 30)
    terminal.type("3")
    try terminal.expect("ok 1 talks#0 official topic support")
  }

  @Test func terminalThatIsTooSmallSaysSoAndStillLeaves() throws {
    let terminal = try codingTalks()
    terminal.resize(columns: 40, lines: 10)
    try terminal.expect("60")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.editsLines)
  }

  @Test func closedWindowLosesNothingConfirmed() throws {
    let terminal = try codingTalks()
    terminal.type("o3-c")
    try terminal.expect("ok 2 talks#1 none")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .exit(129))
    #expect(try desk.postil("articles", "talks").output.contains("2/6 open"))
    #expect(try desk.postil("none", "2", "--article", "talks").status == 0)
  }

  @Test func terminatedProgramGivesTheTerminalBack() throws {
    let terminal = try codingTalks()
    terminal.type("o3")
    try terminal.expect("ok 1 talks#0")
    terminal.send(signal: SIGTERM)
    #expect(try terminal.waitForEnd() == .exit(143))
    #expect(terminal.editsLines)
    #expect(try desk.postil("articles", "talks").output.contains("1/6 open"))
  }

  @Test func goingOnUnaskedKeepsTheModeToRestore() throws {
    let terminal = try codingTalks()
    terminal.send(signal: SIGCONT)
    try terminal.expect("Envoys meet in the harbour")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.editsLines)
  }

  @Test func stoppedAndContinuedInMidStatement() throws {
    var desk = desk
    desk.environment["PS1"] = "sh> "
    let shell = try TerminalSession(
      ["/bin/bash", "--norc", "--noprofile", "-i"],
      environment: desk.environment.merging(["POSTIL_WORKSPACE": desk.workspace]) { $1 })
    try shell.expect("sh> ")
    shell.type("\(builtProgram("postil")) code talks\r")
    try shell.expect("Envoys meet in the harbour")
    shell.type("o")
    shell.press(.controlZ)
    try shell.expect("Stopped")
    shell.type("stty -a | tr ' ' '\\n' | grep -x icanon && fg\r")
    try shell.expect("icanon")
    try shell.expect("Envoys meet in the harbour")
    shell.type("3")
    try shell.expect("ok 1 talks#0 official topic support")
  }

  @Test func articleHeldByAnotherProcessIsRefusedUntilItIsFree() throws {
    let other = try desk.start("run")
    other.write("open talks\nnone 5\n")
    #expect(try other.nextLine() == "ok 1 talks#5 none")
    let terminal = try codingTalks()
    terminal.type("o3")
    try terminal.expect("error: ")
    other.closeInput()
    _ = try other.waitForEnd()
    terminal.type("3")
    try terminal.expect("ok 2 talks#0 official topic support")
  }

  @Test func codebookChangedMeanwhileIsTakenInFirst() throws {
    let terminal = try codingTalks()
    try desk.replace("version: 1", with: "version: 2", in: "annotations/codebook.yaml")
    terminal.type("-")
    try terminal.expect("the codebook is now version 2; nothing was recorded")
    terminal.type("-")
    try terminal.expect("ok 1 talks#0 none")
  }

  @Test func unitsSplitMeanwhileAreShownBeforeAnythingIsRecorded() throws {
    let terminal = try codingTalks()
    try desk.postil("--annotator", "jon", "split", "1", "backs", "--article", "talks")
    terminal.type("-")
    try terminal.expect("error: ")
    #expect(try desk.postil("articles", "talks").output.contains("0/7 open"))
    terminal.type("-")
    try terminal.expect("ok 1 talks#0 none")
  }

  @Test func clashingKeyIsRefusedByTheCheckWithBothPlaces() throws {
    let codebook = try desk.read("annotations/codebook.yaml")
    try desk.write(
      codebook.replacingOccurrences(of: "key: c", with: "key: o"), to: "annotations/codebook.yaml")
    let outcome = try desk.postil("codebook", "check")
    #expect(outcome.status == 1)
    #expect((outcome.output + outcome.errors).contains("the key 'o' is here twice, first at "))
  }

  @Test(arguments: ["j", "q", "-", "é"])
  func keyOfACommandIsRefusedByTheCheck(_ key: String) throws {
    let codebook = try desk.read("annotations/codebook.yaml")
    try desk.write(
      codebook.replacingOccurrences(of: "key: o", with: "key: '\(key)'"),
      to: "annotations/codebook.yaml")
    let outcome = try desk.postil("codebook", "check")
    #expect((outcome.output + outcome.errors).contains("'\(key)' cannot be a label's key"))
  }

  @Test func everythingKeyedIsACommandThatReplays() throws {
    let terminal = try codingTalks()
    terminal.type("o3+1@Ines\r\r-*#why\r=u.2q")
    try terminal.waitForEnd()
    let script = try desk.postil("log", "--script", "--article", "talks").output
    let other = try Desk()
    try other.postil("run", input: script)
    #expect(
      try other.postil("show", "all", "--article", "talks").output
        == desk.postil("show", "all", "--article", "talks").output)
  }

  @Test func hostileArticleNeverReachesTheTerminalRaw() throws {
    let hostile = "\u{1B}]0;taken over\u{7} \u{1B}[2J\u{202E}evil\u{9B}31m"
    try desk.write(
      "The \(hostile) headline\n\nThe envoy said \(hostile) on Friday.\n", to: "../evil.md")
    try desk.postil("add", "../evil.md")
    let terminal = try desk.shell("code", "evil")
    try terminal.expect("headline")
    terminal.type("jo@x\u{9B}\r\r3q")
    try terminal.waitForEnd()
    #expect(!terminal.raw.contains("\u{1B}]0;"))
    #expect(!terminal.raw.contains("\u{202E}"))
    #expect(!terminal.raw.contains("\u{9B}"))
  }
}
