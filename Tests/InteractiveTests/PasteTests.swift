import TerminalHarness
import Testing

/// What pasted text does.
@Suite struct PasteTests {
  @Test func oneLineIsInsertedAndNotRun() throws {
    let probe = try ProbeSession()
    probe.terminal.type("<")
    probe.terminal.paste("pasted\n")
    try probe.enter(">", expecting: "line: <<pasted>>")
  }

  @Test func controlCharactersAreNotKeys() throws {
    let probe = try ProbeSession()
    probe.terminal.paste("a\u{3}b\tc\u{1B}[Ad")
    try probe.enter("", expecting: "line: <a b c [Ad>")
  }

  @Test func severalLinesComeTogetherWithWhatWasTypedBefore() throws {
    let probe = try ProbeSession()
    probe.terminal.type("t")
    probe.terminal.paste("wo\nthree\nfo")
    try probe.terminal.expect(#"pasted: ["two", "three", "fo"]"#)
    try probe.enter("after", expecting: "line: <after>")
  }

  @Test func lineEndsOfOtherSystemsCountOnce() throws {
    let probe = try ProbeSession()
    probe.terminal.type("\u{1B}[200~one\r\ntwo\r\n\u{1B}[201~")
    try probe.terminal.expect(#"pasted: ["one", "two"]"#)
  }

  @Test func whatIsGivenAheadIsEdited() throws {
    let probe = try ProbeSession()
    try probe.enter("prefill", expecting: "probe> given ahead")
    try probe.enter("!", expecting: "line: <given ahead!>")
  }

  @Test func aPasteDuringASearchIsNoListOfKeys() throws {
    let probe = try ProbeSession()
    probe.terminal.press(.controlR)
    probe.terminal.paste("text")
    try probe.enter("", expecting: "line: <text>")
  }

  @Test func aLongPasteArrivesWhole() throws {
    let probe = try ProbeSession()
    let text = String(repeating: "слово ", count: 1_000)
    probe.terminal.paste(text)
    try probe.enter(".", expecting: "line: <\(text).>")
  }

  @Test func aFreshYesConfirms() throws {
    let probe = try ProbeSession()
    try probe.enter("ask", expecting: "sure? [y/N] ")
    try probe.enter("y", expecting: "answer: yes")
  }

  @Test(arguments: ["", "n", "yes, but"])
  func anythingElseDoesNotConfirm(_ answer: String) throws {
    let probe = try ProbeSession()
    try probe.enter("ask", expecting: "sure? [y/N] ")
    try probe.enter(answer, expecting: "answer: no")
  }

  @Test func aPasteDoesNotAnswerAQuestion() throws {
    let probe = try ProbeSession()
    try probe.enter("ask", expecting: "sure? [y/N] ")
    probe.terminal.paste("y\n")
    try probe.terminal.expect("\u{7}")
    try probe.enter("", expecting: "answer: no")
  }

  @Test func whatWasTypedAheadDoesNotAnswer() throws {
    let probe = try ProbeSession()
    probe.terminal.type("ask\ry\r")
    try probe.terminal.expect("sure? [y/N] ")
    try probe.enter("", expecting: "answer: no")
  }
}
