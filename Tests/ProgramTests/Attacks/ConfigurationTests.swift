import Foundation
import TerminalHarness
import Testing

/// Nothing in a workspace configures the program, and what the environment names is started without
/// a shell.
@Suite struct ConfigurationTests {
  /// Variables that a program might hand to a shell.
  private static let commands = [
    "touch attacked", "; touch attacked", "$(touch attacked)", "`touch attacked`",
    "cat;touch attacked",
    "'cat' ; touch attacked", "\"sh\" -c 'touch attacked'", "cat | touch attacked",
    "cat > attacked",
    "cat\ntouch attacked", "$SHELL -c touch\tattacked",
  ]
  /// What other programs read from the folder they are started in, or might.
  private static let files = [
    ".editrc": "bind -s \"^T\" \"none 1\"\npostil:bind -s \"^T\" \"none 1\"\nbind -v\n",
    ".inputrc": "set editing-mode vi\n\"\\C-t\": \"none 1\\n\"\n",
    ".postilrc": "keys vi\n", "preferences": "keys vi\n", "postil/preferences": "keys vi\n",
    ".config/postil/preferences": "keys vi\n", ".postil/preferences": "keys vi\n",
    ".postil/editrc": "bind -v\n", ".postil/history": "none 1\n", "history": "none 1\n",
    ".local/state/postil/history": "none 1\n", ".lesskey": "q !touch attacked\\n\n",
    ".envrc": "touch attacked\n", ".git/config": "[core]\n\tfsmonitor = touch attacked\n",
  ]

  var desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// The shell, started in the workspace's folder.
  private func shell() throws -> TerminalSession {
    let terminal = try TerminalSession(
      ["/usr/bin/env", "-C", desk.workspace, builtProgram("postil")], environment: desk.environment)
    try terminal.expect("mira> ")
    return terminal
  }

  private var isAttacked: Bool {
    get throws {
      try desk.files.keys.contains { $0.contains("attacked") }
        || FileManager.default.fileExists(atPath: "\(desk.home)/attacked")
        || FileManager.default.fileExists(atPath: "attacked")
    }
  }

  /// Opens an article and shows something longer than the screen.
  private func showSomethingLong(_ terminal: TerminalSession) throws {
    terminal.type("codebook\r")
    try terminal.expect("mira> ")
    terminal.press(.controlD)
    try terminal.waitForEnd()
  }

  @Test func wordsOfThePagerAreItsArguments() throws {
    var desk = desk
    try desk.write("#!/bin/sh\nprintf '<%s>' \"$@\"\n", to: "../home/words")
    try desk.setPermissions(0o755, of: "../home/words")
    desk.environment["PAGER"] = "\(desk.home)/words 'a b' \"$HOME\" $(id) `id`;id *"
    let terminal = try desk.shell()
    try terminal.expect("mira> ")
    terminal.type("codebook\r")
    try terminal.expect("<'a><b'><\"$HOME\"><$(id)><`id`;id><*>")
  }

  @Test(arguments: commands) func noShellSeesThePager(_ command: String) throws {
    var configured = self
    configured.desk.environment["PAGER"] = command
    try configured.showSomethingLong(configured.shell())
    // One of them names a program and its argument, which is what a pager is.
    #expect(try configured.isAttacked == (command == "touch attacked"))
  }

  @Test(arguments: ["EDITOR", "VISUAL"]) func noEditorIsStarted(_ variable: String) throws {
    var desk = desk
    desk.environment[variable] = "touch \(desk.home)/attacked"
    let terminal = try desk.shell()
    try terminal.expect("mira> ")
    terminal.type("set keys vi\r")
    try terminal.expect("mira> ")
    terminal.type("stat")
    terminal.press(.escape)
    terminal.type("vaus\r")
    try terminal.expect("0 of 2 articles done")
    try terminal.expect("mira> ")
    terminal.press(.controlD)
    try terminal.waitForEnd()
    #expect(!FileManager.default.fileExists(atPath: "\(desk.home)/attacked"))
  }

  @Test(arguments: [nil, ".editrc", "./.editrc"])
  func filesOfTheFolderOneIsInConfigureNothing(_ bindings: String?) throws {
    var configured = self
    for (path, text) in Self.files { try desk.write(text, to: path) }
    configured.desk.environment["EDITRC"] = bindings
    let terminal = try configured.shell()
    terminal.type("open talks\r")
    try terminal.expect("mira talks#0> ")
    terminal.type("\u{14}set\r")
    try terminal.expect("keys")
    try terminal.expect("emacs")
    try terminal.expect("mira talks#0> ")
    terminal.press(.up)
    terminal.press(.up)
    terminal.press(.up)
    terminal.type("\r")
    try terminal.expect("mira talks#0> ")
    terminal.type("quit\r")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(try desk.postil("articles", "talks").output.contains("0/6 open"))
    #expect(try !isAttacked)
  }

  @Test func programsOfTheWorkspaceAreNotStarted() throws {
    for name in ["less", "cat", "git", "sh", "pager", "editor", "postil", "sensible-pager"] {
      try desk.write("#!/bin/sh\ntouch \(desk.home)/attacked\n", to: name)
      try desk.setPermissions(0o755, of: name)
    }
    var configured = self
    for pager in [nil, "cat", "less -FRX"] {
      configured.desk.environment["PAGER"] = pager
      let terminal = try configured.shell()
      terminal.type("codebook\r")
      terminal.type("q\rquit\r")
      try terminal.waitForEnd()
    }
    #expect(try !isAttacked)
  }
}
