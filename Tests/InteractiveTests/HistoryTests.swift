import Glibc
import TerminalHarness
import Testing

/// What is remembered from one session to the next.
@Suite struct HistoryTests {
  private let file = ".local/state/postil/history"

  @Test func theArrowBringsBackLinesOfAnEarlierSession() throws {
    let home = TemporaryDirectory()
    let first = try ProbeSession(home: home)
    try first.run("remember mé")
    try first.quit()
    let second = try ProbeSession(home: home)
    second.terminal.press(.up)
    second.terminal.press(.up)
    try second.enter("!", expecting: "line: <remember mé!>")
  }

  @Test func theSearchFindsALineAndArrowsEditIt() throws {
    let probe = try ProbeSession()
    try probe.run("tag one")
    try probe.run("other")
    probe.terminal.press(.controlR)
    probe.terminal.type("tag")
    probe.terminal.press(.end)
    probe.terminal.press(.left)
    try probe.enter("X", expecting: "line: <tag onXe>")
  }

  @Test func twoSessionsKeepEachOthersLines() throws {
    let home = TemporaryDirectory()
    let (one, two) = (try ProbeSession(home: home), try ProbeSession(home: home))
    try one.run("from one")
    try two.run("from two")
    try one.run("one again")
    #expect(try home.read(file) == "from one\nfrom two\none again\n")
  }

  @Test func onlyTheOwnerMayReadIt() throws {
    let probe = try ProbeSession()
    try probe.run("secret")
    #expect(mode(of: probe.historyPath) == 0o600)
    #expect(mode(of: probe.home.path + "/.local/state/postil") == 0o700)
  }

  @Test func aSymbolicLinkIsRefusedOnceAndTheSessionGoesOn() throws {
    let home = TemporaryDirectory()
    try ProbeSession(home: home).run("a")
    try home.write("precious", to: "target")
    unlink("\(home.path)/\(file)")
    symlink("\(home.path)/target", "\(home.path)/\(file)")
    let probe = try ProbeSession(home: home)
    try probe.enter("b", expecting: "is a symbolic link; replace it with a file")
    let rest = try probe.terminal.expect("line: <b>")
    try probe.enter("c", expecting: "line: <c>")
    #expect(!rest.contains("history"))
    #expect(try home.read("target") == "precious")
  }

  @Test func stateDirectoryOfTheUserIsUsed() throws {
    let home = TemporaryDirectory()
    let probe = try ProbeSession(home: home, environment: ["XDG_STATE_HOME": home.path + "/state"])
    try probe.run("a")
    #expect(try home.read("state/postil/history") == "a\n")
  }

  @Test func withoutAHomeThereIsNoHistoryAndNoRemark() throws {
    let probe = try ProbeSession(environment: ["HOME": ""])
    try probe.enter("a", expecting: "line: <a>")
    #expect(!probe.terminal.raw.contains("history"))
  }

  @Test func linesThatStartWithABlankAreNotKept() throws {
    let probe = try ProbeSession()
    try probe.run(" hidden")
    try probe.run("shown")
    try probe.run("shown")
    #expect(try probe.home.read(file) == "shown\n")
  }

  private func mode(of path: String) -> mode_t {
    var status = stat()
    stat(path, &status)
    return status.st_mode & 0o777
  }
}
