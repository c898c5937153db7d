public import Glibc

/// Starts a program as the leader of a session of its own.
///
/// Signals are set to what a login would give: the threads of a test runner block nearly all of them,
/// and a child that inherited this would be deaf to `^C`.
///
/// - Parameters:
///   - words: The path of the program and its arguments.
///   - variables: Its environment, as `NAME=value`.
///   - prepare: Says what its standard streams and its directory are.
/// - Returns: The system's error number, or 0, and the process.
public func spawn(
  _ words: [String], variables: [String],
  prepare: (inout posix_spawn_file_actions_t) -> Void
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
  prepare(&actions)

  let arguments = words.map { strdup($0) }
  let environment = variables.map { strdup($0) }
  defer { (arguments + environment).forEach { free($0) } }
  var process: pid_t = 0
  let code = posix_spawn(
    &process, words[0], &actions, &attributes, arguments + [nil], environment + [nil])
  return (code, process)
}
