import TerminalHarness

/// The probe at a terminal, with a home directory of its own.
struct ProbeSession {
  let home: TemporaryDirectory
  let terminal: TerminalSession

  var historyPath: String { home.path + "/.local/state/postil/history" }

  /// Starts the probe and waits for its first prompt.
  init(
    home: TemporaryDirectory = TemporaryDirectory(), environment: [String: String] = [:],
    arguments: [String] = [], size: (columns: Int, lines: Int) = (80, 24)
  ) throws {
    self.home = home
    let all = Self.environment(home: home).merging(environment) { $1 }
    terminal = try TerminalSession(
      [builtProgram("InteractiveProbe")] + arguments, environment: all, size: size)
    try terminal.expect("probe> ")
  }

  static func environment(home: TemporaryDirectory) -> [String: String] {
    ["HOME": home.path, "TERM": "xterm", "LANG": "C", "PATH": "/usr/bin:/bin"]
  }

  /// Types a line and waits for what the probe answers.
  func enter(_ line: String, expecting answer: String) throws {
    terminal.type(line + "\r")
    try terminal.expect(answer)
  }

  /// Types a line, and waits for the prompt after the answer: control keys before it would act on the
  /// system's own line editing.
  func run(_ line: String) throws {
    try enter(line, expecting: "line:")
    try terminal.expect("probe> ")
  }

  /// Leaves the probe by its own command.
  func quit() throws {
    terminal.type("quit\r")
    try terminal.waitForEnd()
  }
}
