import TerminalHarness
import Testing

/// What somebody sees who starts the program for the first time.
@Suite struct FirstStartTests {
  /// The program at a terminal in a directory, which nobody named.
  private func start(_ desk: Desk) throws -> TerminalSession {
    let line = "cd '\(desk.workspace)' && exec '\(builtProgram("postil"))'"
    return try TerminalSession(["/bin/sh", "-c", line], environment: desk.environment)
  }

  @Test func workspaceIsOfferedInAnEmptyDirectory() throws {
    let desk = try Desk(holdsWorkspace: false)
    let terminal = try start(desk)
    try terminal.expect("no workspace here; make one in '")
    try terminal.expect("[y/N] ")
    terminal.type("y\r")
    try terminal.expect("workspace \(desk.workspace)")
    try terminal.expect("mira> ")
    terminal.press(.controlD)
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(try desk.read("annotations/codebook.yaml").contains("variables:"))
  }

  @Test func withoutAYesNothingIsMade() throws {
    let desk = try Desk(holdsWorkspace: false)
    let terminal = try start(desk)
    try terminal.expect("[y/N] ")
    terminal.type("\r")
    try terminal.expect("error: no workspace at or above '")
    #expect(try terminal.waitForEnd() == .exit(1))
    #expect(try desk.files.isEmpty)
  }

  @Test func directoryWithACorpusIsLeftAlone() throws {
    let desk = try Desk(holdsWorkspace: false)
    try desk.write("text", to: "corpus/a.txt")
    let terminal = try start(desk)
    try terminal.expect("error: no workspace at or above '")
    #expect(try terminal.waitForEnd() == .exit(1))
  }

  @Test func scriptIsNeverAsked() throws {
    let desk = try Desk(holdsWorkspace: false)
    #expect(try desk.postil(input: "y\n").status == 1)
    #expect(try desk.files.isEmpty)
  }

  @Test func helpIsGivenOnceInAWorkspace() throws {
    let desk = try Desk()
    let first = try desk.shell()
    try first.expect("todo goes to the first uncoded unit")
    try first.expect("set changes preferences, quit leaves")
    try first.expect("mira> ")
    first.press(.controlD)
    try first.waitForEnd()
    let second = try desk.shell()
    let greeting = try second.expect("mira> ")
    #expect(!greeting.contains("set changes preferences"))
  }
}
