import TerminalHarness
import Testing

/// What is shown dimmed behind the cursor, and how it gets into the line.
@Suite struct HintTests {
  private static let hint = "\u{1B}[2matus\u{1B}[0m\u{1B}[4D"

  private func probe(
    _ environment: [String: String] = [:], size: (columns: Int, lines: Int) = (80, 24)
  ) throws -> ProbeSession {
    try ProbeSession(environment: environment, arguments: ["--colours"], size: size)
  }

  @Test func hintStandsBehindTheCursorAndGoesWithTheNextKey() throws {
    let probe = try probe()
    probe.terminal.type("st")
    try probe.terminal.expect("status")
    try probe.enter("op", expecting: "line: <stop>")
    let raw = probe.terminal.raw
    let shown = try #require(raw.firstRange(of: Self.hint))
    #expect(raw[shown.upperBound...].hasPrefix("\u{1B}[K"))
  }

  @Test(arguments: ["\u{1B}[C", "\u{1B}OC", "\u{6}", "\u{5}", "\u{1B}[F"])
  func keyThatGoesToTheRightTakesTheHint(_ key: String) throws {
    let probe = try probe()
    probe.terminal.type("st")
    try probe.terminal.expect("status")
    probe.terminal.type(key)
    try probe.enter("", expecting: "line: <status>")
  }

  @Test func returnLeavesTheHintOut() throws {
    let probe = try probe()
    probe.terminal.type("st")
    try probe.terminal.expect("status")
    try probe.enter("", expecting: "line: <st>")
  }

  @Test func hintThatOnlySaysWhatIsWantedIsNotTaken() throws {
    let probe = try probe()
    probe.terminal.type("tag ")
    try probe.terminal.expect("stance: a|b")
    probe.terminal.press(.right)
    try probe.enter("x", expecting: "line: <tag x>")
  }

  @Test func keysToTheRightMoveWithinTheLine() throws {
    let probe = try probe()
    probe.terminal.type("ac")
    probe.terminal.press(.home)
    probe.terminal.press(.right)
    probe.terminal.type("b")
    probe.terminal.press(.end)
    try probe.enter("d", expecting: "line: <abcd>")
  }

  @Test func hintIsNotShownWhereNothingCanBeDimmed() throws {
    let probe = try ProbeSession(environment: ["NO_COLOR": "1"])
    probe.terminal.type("st")
    try probe.terminal.expect("st")
    try probe.enter("op", expecting: "line: <stop>")
    #expect(!probe.terminal.raw.contains("atus"))
  }

  @Test(arguments: ["long", "evil"])
  func hintThatDoesNotFitOrCouldActIsNotShown(_ word: String) throws {
    let probe = try probe()
    probe.terminal.type(word)
    try probe.terminal.expect(word)
    probe.terminal.press(.right)
    try probe.enter(".", expecting: "line: <\(word).>")
  }
}
