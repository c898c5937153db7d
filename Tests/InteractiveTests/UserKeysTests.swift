import Foundation
import TerminalHarness
import Testing

/// Keys that a person chose: by preference, or in a file as the page on line editing shows it.
@Suite struct UserKeysTests {
  /// The examples of `.editrc` on the page on line editing.
  private static let examples: [String] = {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let path = tests.appending(path: "../../docs/line-editing.md").path
    let page = try? String(contentsOfFile: path, encoding: .utf8)
    return (page ?? "").components(separatedBy: "```text\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
      .filter { $0.hasPrefix("postil:") }
  }()

  private func probe(with example: Int) throws -> ProbeSession {
    let home = TemporaryDirectory()
    try home.write(try #require(Self.examples.dropFirst(example).first), to: ".editrc")
    return try ProbeSession(home: home)
  }

  @Test func documentedKeyDeletesACharacter() throws {
    let probe = try probe(with: 0)
    probe.terminal.type("xab")
    probe.terminal.press(.home)
    probe.terminal.type("\u{18}")
    try probe.enter("", expecting: "line: <ab>")
  }

  @Test func documentedKeySearchesEarlierLines() throws {
    let probe = try probe(with: 0)
    try probe.run("tag one")
    try probe.run("other")
    probe.terminal.type("tag\u{1B}[15~")
    try probe.enter("", expecting: "line: <tag one>")
  }

  @Test func documentedKeyTypesAText() throws {
    let probe = try probe(with: 0)
    probe.terminal.type("\u{14}")
    try probe.enter("", expecting: "line: <todo>")
  }

  @Test func documentedFileSwitchesToVi() throws {
    let probe = try probe(with: 1)
    probe.terminal.type("bc")
    probe.terminal.press(.escape)
    probe.terminal.type("0ia")
    try probe.enter("", expecting: "line: <abc>")
  }

  @Test func preferenceSwitchesToViAndBack() throws {
    let probe = try ProbeSession()
    try probe.enter("vi", expecting: "probe> ")
    probe.terminal.type("bc")
    probe.terminal.press(.escape)
    probe.terminal.type("0ia")
    try probe.enter("", expecting: "line: <abc>")
    try probe.terminal.expect("probe> ")
    try probe.enter("emacs", expecting: "probe> ")
    probe.terminal.type("b")
    probe.terminal.press(.controlA)
    try probe.enter("a", expecting: "line: <ab>")
  }

  @Test func coloursAreSwitchedAtOnce() throws {
    let probe = try ProbeSession(environment: ["NO_COLOR": "1"])
    #expect(!probe.terminal.raw.contains("\u{1B}[1m"))
    try probe.enter("always", expecting: "probe> ")
    #expect(probe.terminal.raw.contains("\u{1B}[1m"))
  }

  @Test func arrowBehindABeginningFindsTheLinesThatHaveIt() throws {
    let probe = try ProbeSession()
    try probe.run("tag one")
    try probe.run("other")
    probe.terminal.type("tag")
    probe.terminal.press(.up)
    try probe.enter("", expecting: "line: <tag one>")
    try probe.terminal.expect("probe> ")
    probe.terminal.press(.up)
    probe.terminal.press(.up)
    probe.terminal.press(.down)
    try probe.enter("!", expecting: "line: <tag one!>")
  }
}
