import TerminalHarness
import Testing

/// What the completion key does on the screen.
@Suite struct CompletionTests {
  @Test func aSingleCandidateIsInsertedWithABlank() throws {
    let probe = try ProbeSession()
    try probe.enter("stat\t3", expecting: "line: <status 3>")
  }

  @Test func theCommonStartIsInsertedFirst() throws {
    let probe = try ProbeSession()
    try probe.enter("sup\t", expecting: "line: <support>")
  }

  @Test func aSecondPressListsCandidatesWithTheirNotes() throws {
    let probe = try ProbeSession()
    probe.terminal.type("tag sup\t\t")
    try probe.terminal.expect("support    in favour\r\nsupporter  who is in favour\r\n")
    try probe.terminal.expect("probe> tag support")
    try probe.enter("", expecting: "line: <tag support>")
  }

  @Test func theRestOfTheLineStays() throws {
    let probe = try ProbeSession()
    probe.terminal.type("stat end")
    for _ in 0..<4 { probe.terminal.press(.left) }
    try probe.enter("\t", expecting: "line: <status  end>")
  }

  @Test func withoutCandidatesThereIsOnlyABell() throws {
    let probe = try ProbeSession()
    probe.terminal.type("zzz\t")
    try probe.terminal.expect("\u{7}")
    try probe.enter("", expecting: "line: <zzz>")
  }

  @Test func candidatesCannotActOnTheTerminal() throws {
    let probe = try ProbeSession()
    probe.terminal.type("évil-\t")
    try probe.terminal.expect("évil-\\u{1b}]0;title\\u{7}  \\u{1b}[2J\r\n")
    #expect(!probe.terminal.raw.contains("\u{1B}]0;"))
    #expect(!probe.terminal.raw.contains("\u{1B}[2J"))
  }

  @Test func aHostileCandidateIsInsertedUpToWhatCouldAct() throws {
    let probe = try ProbeSession()
    try probe.enter("évil-\u{16}\u{1B}\t", expecting: "line: <évil->")
  }

  @Test func aLongListSaysHowManyItLeavesOut() throws {
    let probe = try ProbeSession(size: (60, 8))
    probe.terminal.type("many-\t")
    let list = try probe.terminal.expect("… and 170 more\r\n")
    #expect(list.contains("\r\nmany-1    many-6    many-11   "))
    try probe.terminal.expect("probe> many-")
  }

  @Test func aListUnderALineOfSeveralRowsLeavesTheLineReadable() throws {
    let probe = try ProbeSession(size: (20, 24))
    let words = "one two three four five six"
    probe.terminal.type("sup \(words)")
    for _ in words { probe.terminal.press(.left) }
    probe.terminal.press(.left)
    probe.terminal.press(.tab)
    probe.terminal.press(.tab)
    try probe.terminal.expect("\r\n\r\nsupport")
    try probe.enter("", expecting: "line: <support \(words)>")
  }
}
