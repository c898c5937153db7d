import Glibc
import TerminalHarness

/// A run of a program without a terminal: no input, and output and errors together in a file.
struct ShellRun {
  /// Why a run came to nothing.
  enum Failure: Error {
    /// The program could not be started; the system's error number.
    case notStarted(Int32)
    /// The program did not end in time.
    case notEnded
  }

  /// How the program ended.
  let ending: TerminalSession.Ending

  private static let patience = 60_000
  private static let pause = 2

  /// Runs a program and waits for its end.
  ///
  /// - Parameters:
  ///   - words: The path of the program and its arguments.
  ///   - environment: All its environment variables.
  ///   - outputPath: The file for what it writes, made anew.
  /// - Throws: ``Failure``.
  init(_ words: [String], environment: [String: String], outputPath: String) throws {
    let process = try Self.start(words, environment: environment, outputPath: outputPath)
    var status: Int32 = 0
    var waited = 0
    while waitpid(process, &status, WNOHANG) != process {
      guard waited < Self.patience else {
        kill(-process, SIGKILL)
        waitpid(process, nil, 0)
        throw Failure.notEnded
      }
      poll(nil, 0, Int32(Self.pause))
      waited += Self.pause
    }
    ending = status & 0x7F == 0 ? .exit((status >> 8) & 0xFF) : .signal(status & 0x7F)
  }

  private static func start(_ words: [String], environment: [String: String], outputPath: String)
    throws -> pid_t
  {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of a test runner block nearly all signals, and children inherit that.
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    let mode = O_WRONLY | O_CREAT | O_TRUNC | O_APPEND
    posix_spawn_file_actions_addopen(&actions, 1, outputPath, mode, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)

    let arguments = words.map { strdup($0) }
    let variables = environment.map { strdup("\($0)=\($1)") }
    defer { (arguments + variables).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(
      &process, words[0], &actions, &attributes, arguments + [nil], variables + [nil])
    guard code == 0 else { throw Failure.notStarted(code) }
    return process
  }
}
