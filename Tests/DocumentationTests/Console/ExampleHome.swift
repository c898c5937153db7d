import Glibc
import TerminalHarness

/// A home directory of its own for the person in an example, with everything that could make two runs
/// differ set aside.
struct ExampleHome {
  private static let shownPath = "/home/mira"

  private let directory = TemporaryDirectory()

  private var path: String { directory.path + "/home" }
  private var statePath: String { directory.path + "/state" }
  private var outputPath: String { directory.path + "/output" }

  /// An environment with the program first in the path, in a fixed place, language, time zone and name.
  private var environment: [String: String] {
    let programs = builtProgram("postil").split(separator: "/").dropLast().joined(separator: "/")
    var variables = [
      "PATH": "/\(programs):/usr/local/bin:/usr/bin:/bin", "HOME": path, "USER": "mira",
      "LOGNAME": "mira", "LANG": "C.UTF-8", "TZ": "UTC", "TERM": "xterm", "PAGER": "cat",
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "Mira", "GIT_AUTHOR_EMAIL": "mira@example.org",
      "GIT_AUTHOR_DATE": "2031-04-01T09:00:00Z", "GIT_COMMITTER_NAME": "Mira",
      "GIT_COMMITTER_EMAIL": "mira@example.org", "GIT_COMMITTER_DATE": "2031-04-01T09:00:00Z",
    ]
    // Where coverage is measured, the program's counts too.
    variables["LLVM_PROFILE_FILE"] = getenv("LLVM_PROFILE_FILE").map { String(cString: $0) }
    return variables
  }

  /// A home directory in which the person stands in a workspace.
  ///
  /// - Parameter workspace: What there is in it.
  /// - Throws: What keeps it from being made.
  init(_ workspace: ConsoleBlock.Workspace) throws {
    mkdir(path, 0o700)
    let folder = workspace == .sample ? path + "/postil" : path
    try directory.write("export PWD='\(folder)'\n", to: "state")
    guard workspace == .sample else { return }
    mkdir(folder, 0o755)
    let copied = ["corpus", "annotations"].map { "'\(Repository.path)/\($0)'" }
    _ = try run("cp -R \(copied.joined(separator: " ")) .")
  }

  /// Runs a command line of the system's shell, without a terminal.
  ///
  /// The directory and the exported variables that it leaves are those of the next one.
  ///
  /// - Parameter command: The command line.
  /// - Returns: The lines of its output and errors as they came, and how it ended unless that was well.
  /// - Throws: ``ShellRun/Failure``, or that its output cannot be read.
  func run(_ command: String) throws -> [String] {
    let script = """
      . "$2"; cd "$PWD" || exit; trap 'status=$?; export -p >"$2"; exit $status' EXIT; eval "$1"
      """
    let ending = try ShellRun(
      ["/bin/sh", "-c", script, "sh", command, statePath], environment: environment,
      outputPath: outputPath
    ).ending
    return shownLines(try directory.read("output")) + Self.lines(on: ending)
  }

  /// Starts a program at a terminal.
  ///
  /// - Parameter command: Its command line for the system's shell.
  /// - Returns: The terminal.
  /// - Throws: That the program cannot be started.
  func open(_ command: String) throws -> PromptedProgram {
    let script = #". "$2"; cd "$PWD" || exit; eval "$1""#
    let words = ["/bin/sh", "-c", script, "sh", command, statePath]
    return PromptedProgram(
      try TerminalSession(words, environment: environment, size: (columns: 100, lines: 40)))
  }

  /// The lines of what was written, with the home directory as examples call it.
  ///
  /// - Parameter text: What was written.
  /// - Returns: Its lines without their ends, and without blank ones at the end.
  func shownLines(_ text: String) -> [String] {
    // By scalars: a carriage return and a line feed are one character.
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.filter { $0 != "\r" })
    let shown = String(scalars).replacing(path, with: Self.shownPath)
    var lines = shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// How an example shows that a program did not end well.
  ///
  /// - Parameter ending: How it ended.
  /// - Returns: A line; none if it ended well.
  static func lines(on ending: TerminalSession.Ending) -> [String] {
    switch ending {
    case .exit(0): []
    case .exit(let status): ["[exit \(status)]"]
    case .signal(let number): ["[signal \(number)]"]
    }
  }
}
