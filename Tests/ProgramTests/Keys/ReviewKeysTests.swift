import TerminalHarness
import Testing

/// A review with single keys at a terminal.
@Suite struct ReviewKeysTests {
  private let desk: Desk

  /// Two annotators are done with an article, and differ on its first unit.
  init() throws {
    desk = try Desk()
    for (name, lines) in [
      ("ada", "open talks\ntag 0 support official\ndone --rest none\n"),
      ("jon", "open talks\ntag 0 oppose official\ndone --rest none\n"),
    ] {
      try desk.postil("--annotator", name, "run", input: lines)
    }
  }

  @Test func anArticleIsReviewedToACompleteReference() throws {
    let terminal = try desk.shell("review", "talks", "--unblind", "--keys")
    try terminal.expect("Envoys meet in the harbour")
    terminal.type("\t\r")
    try terminal.expect("ok 1 talks#0 picked jon")
    terminal.type("\r\r\r\r\r")
    try terminal.expect("every unit is decided")
    terminal.type("\r\r")
    try terminal.expect("ok 7 talks")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.editsLines)
  }

  @Test func theShellGoesOnInTheReview() throws {
    let terminal = try desk.shell()
    try terminal.expect("mira> ")
    terminal.type("review talks --unblind --keys\r")
    try terminal.expect("Envoys meet in the harbour")
    terminal.type("-")
    try terminal.expect("why> ")
    terminal.press(.controlC)
    terminal.type("q")
    try terminal.expect("mira review talks#0> ")
  }

  @Test func withoutATerminalNothingIsDone() throws {
    let outcome = try desk.postil("review", "talks", "--unblind", "--keys", input: "\r")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error: single keys need a terminal"))
  }
}
