import Glibc
import TerminalHarness
import Testing

/// The screen of single keys, as a person meets it.
@Suite struct KeyScreenTests {
  private static let left = "\u{1B}[?25h\u{1B}[?7h\u{1B}[?2004l\u{1B}[?1049l"

  @Test func theScreenIsTakenAndGivenBack() throws {
    let probe = try keys()
    #expect(probe.terminal.raw.contains("\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?7l\u{1B}[?25l"))
    #expect(!probe.terminal.editsLines)
    probe.terminal.type("q")
    try probe.terminal.expect("keys left")
    #expect(count(Self.left, in: probe) == 1)
    try probe.run("after")
  }

  @Test func keysArriveOneByOne() throws {
    let probe = try keys()
    probe.terminal.type("é\u{1B}[A\u{1B}[1;5C中")
    try probe.terminal.expect("count 3 ")
    #expect(count("Key.up", in: probe) == 1)
  }

  @Test func aLoneEscapeIsAKeyAtOnce() throws {
    let probe = try keys()
    probe.terminal.press(.escape)
    try probe.terminal.expect("Key.escape")
    probe.terminal.press(.controlC)
    try probe.terminal.expect("Key.control(\"c\")")
  }

  @Test func onlyChangedLinesAreWritten() throws {
    let probe = try keys()
    let before = probe.terminal.raw.utf8.count
    probe.terminal.type("a")
    try probe.terminal.expect("count 1 at 80x24.")
    #expect(probe.terminal.raw.utf8.count - before < 120)
  }

  @Test func pastedTextActsNeverAsKeys() throws {
    let probe = try keys()
    probe.terminal.paste("q\nq")
    try probe.terminal.expect("pasted(\"q\\nq\")")
  }

  @Test func anotherSizeDoesNotEndAPaste() throws {
    let probe = try keys()
    probe.terminal.type("\u{1B}[200~")
    for size in 61...64 {
      probe.terminal.type("q")
      // So that the program has read it by then.
      usleep(20_000)
      probe.terminal.resize(columns: size, lines: 24)
    }
    probe.terminal.type("\u{1B}[201~")
    try probe.terminal.expect("pasted(\"qqqq\")")
  }

  @Test func waitingCanEnd() throws {
    let probe = try keys()
    probe.terminal.type("w")
    try probe.terminal.expect("<quiet>")
  }

  @Test func anotherSizeIsDrawnAnew() throws {
    let probe = try keys()
    probe.terminal.resize(columns: 60, lines: 16)
    try probe.terminal.expect("count 1 at 60x16.")
    try probe.terminal.expect("line 16")
  }

  @Test func stoppingGivesTheScreenBackAndGoingOnTakesItAgain() throws {
    let home = TemporaryDirectory()
    let environment = ProbeSession.environment(home: home).merging(["PS1": "shell: "]) { $1 }
    let terminal = try TerminalSession(["/bin/sh", "-i"], environment: environment)
    try terminal.expect("shell: ")
    terminal.type(builtProgram("InteractiveProbe") + "\rkeys\r")
    try terminal.expect("line 24")
    terminal.press(.controlZ)
    try terminal.expect("shell: ")
    #expect(terminal.raw.contains(Self.left))
    terminal.type("fg\r")
    try terminal.expect("count 1 at 80x24.")
    terminal.type("q")
    try terminal.expect("keys left")
  }

  @Test func aStopFromOutsideGivesTheScreenBackToo() throws {
    let probe = try keys()
    // The session's leader has no shell to come back to: the system lets it go on at once.
    probe.terminal.send(signal: SIGTSTP)
    try probe.terminal.expect("count 1 at")
    #expect(count(Self.left, in: probe) == 1)
    #expect(!probe.terminal.editsLines)
  }

  @Test func signalsThatComeTogetherAreAllDealtWith() throws {
    let probe = try keys()
    for signal in [SIGSTOP, SIGINT, SIGCONT] { probe.terminal.send(signal: signal) }
    try probe.terminal.expect("count 2 at")
    #expect(count("Key.control(\"c\")", in: probe) == 1)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aSignalToEndGivesTheScreenBack(_ signal: Int32) throws {
    let probe = try keys()
    probe.terminal.send(signal: signal)
    try probe.terminal.expect("keys left")
    #expect(probe.terminal.raw.contains(Self.left))
  }

  @Test(arguments: [SIGQUIT, SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE])
  func aSignalThatEndsTheProcessGivesTheScreenBackFirst(_ signal: Int32) throws {
    let probe = try keys()
    probe.terminal.send(signal: signal)
    #expect(try probe.terminal.waitForEnd() == .signal(signal))
    #expect(probe.terminal.raw.hasSuffix(Self.left))
    #expect(probe.terminal.editsLines)
  }

  @Test func aHangUpEndsTheProgram() throws {
    let probe = try keys()
    probe.terminal.hangUp()
    #expect(try probe.terminal.waitForEnd() == .exit(2))
  }

  @Test func anInterruptFromOutsideIsTheKey() throws {
    let probe = try keys()
    probe.terminal.send(signal: SIGINT)
    try probe.terminal.expect("Key.control(\"c\")")
  }

  @Test(arguments: ["dumb", "no-such-terminal", "vt52"])
  func aTerminalWithoutACursorIsRefused(_ type: String) throws {
    let probe = try ProbeSession(environment: ["TERM": type])
    try probe.enter("keys", expecting: "no keys: cannotMoveCursor(type: \"\(type)\")")
  }

  @Test(arguments: ["xterm-256color", "screen", "tmux-256color", "linux", "vt100", "xterm-unheard"])
  func knownTerminalsServe(_ type: String) throws {
    let probe = try keys(environment: ["TERM": type])
    probe.terminal.type("q")
    try probe.terminal.expect("keys left")
  }

  private func keys(environment: [String: String] = [:]) throws -> ProbeSession {
    let probe = try ProbeSession(environment: environment)
    try probe.enter("keys", expecting: "line 24")
    return probe
  }

  /// How often a text was written, escape sequences included.
  private func count(_ text: String, in probe: ProbeSession) -> Int {
    probe.terminal.raw.ranges(of: text).count
  }
}
