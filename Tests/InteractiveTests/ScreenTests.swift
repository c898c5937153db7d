import TerminalHarness
import Testing

/// What is written, in which colours, and through which pager.
@Suite struct ScreenTests {
  @Test func thePromptIsBoldOnATerminal() throws {
    let probe = try ProbeSession()
    #expect(probe.terminal.raw.contains("\u{1B}[1mprobe\u{1B}[0m> "))
  }

  @Test func noColourIsHonoured() throws {
    let probe = try ProbeSession(environment: ["NO_COLOR": "1"])
    try probe.enter("warn", expecting: "careful\r\n")
    #expect(!probe.terminal.raw.contains("\u{1B}[1m"))
    #expect(!probe.terminal.raw.contains("\u{1B}[33m"))
  }

  @Test func coloursCanBeAskedForAgainstNoColour() throws {
    let probe = try ProbeSession(environment: ["NO_COLOR": "1"], arguments: ["--colours"])
    try probe.enter("warn", expecting: "careful\r\n")
    #expect(probe.terminal.raw.contains("\u{1B}[33mcareful\u{1B}[0m"))
  }

  @Test func aDumbTerminalGetsNoEscapeSequences() throws {
    let probe = try ProbeSession(environment: ["TERM": "dumb"])
    try probe.enter("warn", expecting: "careful\r\n")
    #expect(!probe.terminal.raw.contains("\u{1B}"))
  }

  @Test func linesCannotActOnTheTerminal() throws {
    let probe = try ProbeSession()
    try probe.enter("\u{16}\u{1B}[2J", expecting: "line: <\\u{1b}[2J>")
    #expect(!probe.terminal.raw.contains("\u{1B}[2J"))
  }

  @Test func aLongTextGoesThroughThePager() throws {
    let probe = try ProbeSession(environment: ["PAGER": "sed -n s/row.100/last/p"])
    try probe.enter("page", expecting: "last\r\n")
    try probe.enter("after", expecting: "line: <after>")
  }

  @Test func aTextThatFitsIsWritten() throws {
    let probe = try ProbeSession(environment: ["PAGER": "false"], size: (80, 200))
    try probe.enter("page", expecting: "row 100\r\n")
  }

  @Test func theDefaultPagerIsLess() throws {
    let probe = try ProbeSession()
    try probe.enter("page", expecting: "row 23\r\n:")
    probe.terminal.type("q")
    try probe.terminal.expect("probe> ")
    #expect(!probe.terminal.raw.contains("row 100"))
  }

  @Test func anInterruptIsForThePager() throws {
    let probe = try ProbeSession(environment: ["PAGER": "cat - /dev/tty"])
    try probe.enter("page", expecting: "row 100\r\n")
    probe.terminal.press(.controlC)
    try probe.terminal.expect("^C")
    try probe.terminal.expect("probe> ")
    try probe.enter("after", expecting: "line: <after>")
  }

  @Test func aPagerThatCannotBeStartedIsReplaced() throws {
    let probe = try ProbeSession(environment: ["PAGER": "no-such-pager -x"])
    try probe.enter("page", expecting: "row 100\r\n")
    try probe.terminal.expect("cannot start the pager 'no-such-pager'")
  }

  @Test func noShellReadsTheNameOfThePager() throws {
    let probe = try ProbeSession(environment: ["PAGER": "cat;touch${IFS}x"])
    try probe.enter("page", expecting: "cannot start the pager 'cat;touch${IFS}x'")
  }
}
