import Glibc
import TerminalHarness
import Testing

/// What a person sees who types at the prompt.
@Suite struct EditingTests {
  @Test func charactersBeyondASCIIAreTypedInAnyLocale() throws {
    let probe = try ProbeSession(environment: ["LANG": "C", "LC_ALL": "POSIX"])
    try probe.enter("Größe 中文 Київ 😀", expecting: "line: <Größe 中文 Київ 😀>")
  }

  @Test func anAccentIsTakenBackAsOneCharacter() throws {
    let probe = try ProbeSession()
    probe.terminal.type("né")
    probe.terminal.press(.backspace)
    try probe.enter("o", expecting: "line: <no>")
  }

  @Test func illFormedBytesBecomeReplacementCharacters() throws {
    let probe = try ProbeSession()
    probe.terminal.type(bytes: [0x61, 0xE9, 0x62, 0xFF, 0x0D])
    try probe.terminal.expect("line: <a\u{FFFD}b\u{FFFD}>")
  }

  @Test func arrowsHomeAndEndMoveTheCursor() throws {
    let probe = try ProbeSession()
    probe.terminal.type("bd")
    probe.terminal.press(.left)
    probe.terminal.type("c")
    probe.terminal.press(.home)
    probe.terminal.type("a")
    probe.terminal.press(.end)
    try probe.enter("e", expecting: "line: <abcde>")
  }

  @Test func controlWithAnArrowMovesByWords() throws {
    let probe = try ProbeSession()
    probe.terminal.type("one two")
    probe.terminal.press(.controlLeft)
    try probe.enter("X", expecting: "line: <one Xtwo>")
  }

  @Test func pageKeysTypeNothing() throws {
    let probe = try ProbeSession()
    probe.terminal.press(.pageUp)
    try probe.enter("a", expecting: "line: <a>")
  }

  @Test func interruptDropsTheLineAndKeepsTheProgram() throws {
    let probe = try ProbeSession()
    probe.terminal.type("abc")
    probe.terminal.press(.controlC)
    try probe.terminal.expect("^C\r\n")
    try probe.terminal.expect("interrupted\r\n")
    try probe.enter("d", expecting: "line: <d>")
  }

  @Test func interruptAtOnceAfterThePromptIsNoSignal() throws {
    let probe = try ProbeSession()
    for _ in 0..<20 {
      probe.terminal.press(.controlC)
      try probe.terminal.expect("interrupted")
      try probe.terminal.expect("probe> ")
    }
  }

  @Test func interruptSignalActsLikeTheKey() throws {
    let probe = try ProbeSession()
    probe.terminal.send(signal: SIGINT)
    try probe.terminal.expect("interrupted")
  }

  @Test func endOfInputOnAnEmptyLineEnds() throws {
    let probe = try ProbeSession()
    probe.terminal.press(.controlD)
    #expect(try probe.terminal.waitForEnd() == .exit(2))
  }

  @Test func endOfInputInALineDoesNothing() throws {
    let probe = try ProbeSession()
    probe.terminal.type("ab")
    probe.terminal.press(.controlD)
    try probe.enter("c", expecting: "line: <abc>")
  }

  @Test func suspendedLineComesBack() throws {
    let home = TemporaryDirectory()
    var environment = ProbeSession.environment(home: home)
    environment["PS1"] = "shell: "
    let terminal = try TerminalSession(["/bin/sh", "-i"], environment: environment)
    try terminal.expect("shell: ")
    terminal.type(builtProgram("InteractiveProbe") + "\r")
    try terminal.expect("probe> ")
    terminal.type("half")
    try terminal.expect("half")
    terminal.press(.controlZ)
    try terminal.expect("shell: ")
    terminal.type("fg\r")
    try terminal.expect("probe> half")
    terminal.type("way\r")
    try terminal.expect("line: <halfway>")
  }

  @Test func aNewSizeIsKnownAtOnce() throws {
    let probe = try ProbeSession()
    probe.terminal.resize(columns: 40, lines: 10)
    try probe.enter("size", expecting: "40x10")
  }

  @Test func aLineIsEditedOnAfterTheSizeChanged() throws {
    let probe = try ProbeSession()
    let words = String(repeating: "word ", count: 12)
    probe.terminal.type(words)
    try probe.terminal.expect(words)
    probe.terminal.resize(columns: 30, lines: 10)
    try probe.terminal.expect("probe> word word")
    probe.terminal.press(.home)
    try probe.enter("first ", expecting: "line: <first \(words)>")
  }

  @Test func hangUpEndsTheInput() throws {
    let probe = try ProbeSession()
    probe.terminal.hangUp()
    #expect(try probe.terminal.waitForEnd() == .exit(3))
  }

  @Test func terminationEndsTheInputWithTheTerminalRestored() throws {
    let probe = try ProbeSession()
    probe.terminal.send(signal: SIGTERM)
    #expect(try probe.terminal.waitForEnd() == .exit(3))
    #expect(probe.terminal.raw.hasSuffix("\u{1B}[?2004l"))
    #expect(probe.terminal.editsLines)
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func anEndDuringACommandIsToldByTheStatusToo(_ signal: Int32) throws {
    let probe = try ProbeSession()
    try probe.enter("wait", expecting: "waiting")
    probe.terminal.send(signal: signal)
    #expect(try probe.terminal.waitForEnd() == .exit(128 + signal))
  }

  @Test(arguments: [SIGQUIT, SIGABRT, SIGSEGV, SIGUSR1])
  func aSignalThatEndsTheProcessLeavesTheTerminalRestored(_ signal: Int32) throws {
    let probe = try ProbeSession()
    probe.terminal.send(signal: signal)
    #expect(try probe.terminal.waitForEnd() == .signal(signal))
    #expect(probe.terminal.raw.hasSuffix("\u{1B}[?2004l\r\n"))
    #expect(probe.terminal.editsLines)
  }

  @Test func theUsersBindingsAreRead() throws {
    let home = TemporaryDirectory()
    try home.write("postil:bind -e\npostil:bind ^T ed-move-to-beg\n", to: ".editrc")
    let probe = try ProbeSession(home: home)
    probe.terminal.type("b\u{14}")
    probe.terminal.type("a")
    probe.terminal.press(.end)
    probe.terminal.type(" stat\t")
    try probe.enter("", expecting: "line: <ab status >")
  }

  @Test func viModeCannotStartAnEditor() throws {
    let home = TemporaryDirectory()
    try home.write("bind -v\n", to: ".editrc")
    let probe = try ProbeSession(home: home)
    probe.terminal.type("ab")
    probe.terminal.press(.escape)
    probe.terminal.type("v")
    try probe.terminal.expect("\u{7}")
    try probe.enter("", expecting: "line: <ab>")
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func anyTerminalTypeWorks(_ type: String) throws {
    let probe = try ProbeSession(environment: ["TERM": type])
    try probe.enter("abc", expecting: "line: <abc>")
  }
}
