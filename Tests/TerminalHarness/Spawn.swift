internal import Glibc

/// Starts a program as the leader of a session of its own with the given terminal.
///
/// Signals are set to what a login would give: the threads of a test runner block nearly all of them,
/// and a child that inherited this would be deaf to `^C`.
///
/// - Parameters:
///   - words: The path of the program and its arguments.
///   - variables: Its environment, as `NAME=value`.
///   - terminalPath: The path of the terminal, zero-terminated.
/// - Returns: The system's error number, or 0, and the process.
func spawn(
  _ words: [String], variables: [String], terminalPath: [CChar]
) -> (code: Int32, process: pid_t) {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var (none, all) = (sigset_t(), sigset_t())
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  // The platform's module leaves out POSIX_SPAWN_SETSID.
  let newSession = 0x80
  posix_spawnattr_setflags(
    &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | Int16(newSession))

  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  // The first terminal that a session leader opens becomes its controlling terminal.
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminalPath, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
  posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)

  let arguments = words.map { strdup($0) }
  let environment = variables.map { strdup($0) }
  defer { (arguments + environment).forEach { free($0) } }
  var process: pid_t = 0
  let code = posix_spawn(
    &process, words[0], &actions, &attributes, arguments + [nil], environment + [nil])
  return (code, process)
}
