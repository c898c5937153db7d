import Foundation
import Glibc
import TerminalHarness
import Testing

/// The prompt in other terminals, locales and sessions than the usual.
@Suite struct PromptSurroundingsTests {
  var desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func typedLinesAreRememberedInTheNextSession() throws {
    let first = try desk.shell()
    try first.expect("mira> ")
    first.type("open treaty\r")
    try first.expect("mira treaty#0> ")
    first.press(.controlD)
    try first.waitForEnd()
    let second = try desk.shell()
    try second.expect("mira> ")
    second.press(.up)
    second.press(.enter)
    try second.expect("mira treaty#0> ")
  }

  @Test func historyOfTypedLinesIsPrivate() throws {
    let terminal = try desk.shell()
    try terminal.expect("mira> ")
    terminal.type("status\r")
    try terminal.expect("mira> ")
    terminal.press(.controlD)
    try terminal.waitForEnd()
    let path = "\(desk.home)/state/postil/history"
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func documentCannotActOnTheTerminal() throws {
    try desk.write("unit,annotator,value\n1,ada,a\u{1B}[31mb\n1,jon,a\n", to: "ratings.csv")
    let terminal = try desk.shell(
      "agreement", "--ratings", "\(desk.workspace)/ratings.csv", "--format", "csv")
    try terminal.expect("a\\u{1b}[31mb")
    try terminal.waitForEnd()
  }

  @Test func everythingConfirmedIsThereAfterTheTerminalWasKilled() throws {
    let terminal = try desk.shell()
    terminal.type("open talks\rnone\rtag support official\r")
    try terminal.expect("ok 2 talks#1 official topic support")
    terminal.send(signal: 9)
    #expect(try terminal.waitForEnd() == .signal(9))
    let next = try desk.shell()
    next.type("open talks\r")
    try next.expect("2 of 6 units coded")
    try next.expect("mira talks#2> ")
  }

  @Test func everythingConfirmedIsThereAfterTheWindowWasClosed() throws {
    let terminal = try desk.shell()
    terminal.type("open talks\rnone\r")
    try terminal.expect("ok 1 talks#0 none")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .exit(129))
    #expect(try desk.postil("articles", "talks").output.contains("1/6 open"))
    #expect(try desk.postil("none", "1", "--article", "talks").status == 0)
  }

  @Test func terminatedShellSaysSoAndWritesTheCoding() throws {
    let terminal = try desk.shell()
    terminal.type("open talks\rnone\r")
    try terminal.expect("ok 1 talks#0 none")
    try terminal.expect("mira talks#1> ")
    terminal.send(signal: 15)
    #expect(try terminal.waitForEnd() == .exit(143))
    #expect(terminal.editsLines)
    #expect(try desk.read("annotations/mira/talks.json").contains("statements"))
  }

  @Test func terminalIsInItsOrdinaryModeAfterwards() throws {
    let terminal = try desk.shell()
    try terminal.expect("mira> ")
    terminal.press(.controlD)
    try terminal.waitForEnd()
    #expect(terminal.editsLines)
  }

  @Test func coloursAreShownOnlyWhereTheyAreWanted() throws {
    let coloured = try desk.shell()
    try coloured.expect("mira> ")
    #expect(coloured.raw.contains("\u{1B}[1m"))
    var desk = desk
    desk.environment["NO_COLOR"] = "1"
    let plain = try desk.shell()
    try plain.expect("mira> ")
    #expect(!plain.raw.contains("\u{1B}[1m"))
  }

  @Test(arguments: ["C", "POSIX", "en_US.UTF-8"])
  func namesInAnyScriptAreTypedInAnyLocale(_ locale: String) throws {
    var desk = desk
    desk.environment["LANG"] = locale
    let terminal = try desk.shell()
    terminal.type("open talks\rtag 1 support official speaker='Зеленський é'\r")
    try terminal.expect("ok 1 talks#1 official speaker='Зеленський é' topic support")
  }

  @Test func hostileArticleNeverReachesTheTerminalRaw() throws {
    let hostile = "\u{1B}]0;taken over\u{7} \u{1B}[2J\u{202E}evil\u{9B}31m"
    try desk.write(
      "The \(hostile) headline\n\nThe envoy said \(hostile) on Friday.\n", to: "../evil.md")
    try desk.postil("add", "../evil.md")
    try desk.postil("note", "--article", "evil", "1", hostile)
    let terminal = try desk.shell()
    try terminal.expect("mira> ")
    terminal.type("open ev\t\r")
    for command in ["articles", "show all", "next", "log", "find evil"] {
      try terminal.expect("> ")
      terminal.type("\(command)\r")
    }
    try terminal.expect("mira evil#1> ")
    for bytes in ["\u{1B}]0;", "\u{1B}[2J", "\u{202E}", "\u{9B}"] {
      #expect(!terminal.raw.contains(bytes))
    }
  }

  @Test func longOutputGoesThroughThePager() throws {
    var desk = desk
    desk.environment["PAGER"] = "sed s/^/paged:/"
    let terminal = try desk.shell()
    try terminal.expect("mira> ")
    terminal.type("codebook\r")
    try terminal.expect("paged:")
  }

  @Test func promptOfAnUnknownTerminalWorks() throws {
    var desk = desk
    desk.environment["TERM"] = "dumb"
    let terminal = try desk.shell()
    terminal.type("open talks\rnone 1\r")
    try terminal.expect("ok 1 talks#1 none")
  }
}
