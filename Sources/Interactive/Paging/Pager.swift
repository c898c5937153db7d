internal import CLibedit
internal import Commands
internal import Glibc

/// Runs the user's pager on a text and waits until it is left.
struct Pager {
  /// The program to run.
  let command: PagerCommand

  /// Shows a text.
  ///
  /// A pager that is left before it has read everything is no error.
  ///
  /// - Parameter text: What is shown, ready for the terminal.
  /// - Throws: ``TerminalError/failed(_:)`` with the system's error number if it cannot be started.
  func show(_ text: String) throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .failed(errno) }
    let (reader, writer) = (ends[0], ends[1])
    _ = fcntl(reader, F_SETFD, FD_CLOEXEC)
    _ = fcntl(writer, F_SETFD, FD_CLOEXEC)
    // An interrupt is for the pager, which shares the terminal.
    let ignored = IgnoredSignals([SIGINT, SIGQUIT])
    defer { ignored.restore() }

    var child: pid_t = 0
    let code = start(&child, input: reader)
    close(reader)
    if code == 0 {
      try? writeAll(text.utf8, to: writer)
    }
    close(writer)
    guard code == 0 else { throw .failed(code) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
  }

  /// Starts the program; gives the system's error number, or 0.
  private func start(_ child: inout pid_t, input: Int32) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    setDefaultSignals(&attributes)
    return withCStrings(command.words) { words in
      withCStrings(["LESSSECURE=1"]) { restriction in
        posix_spawnp(
          &child, command.words[0], &actions, &attributes, words, inheritedVariables + restriction)
      }
    }
  }

  /// The environment without the setting that keeps `less` from running commands and writing files,
  /// which is given anew.
  private var inheritedVariables: [UnsafeMutablePointer<CChar>?] {
    var variables: [UnsafeMutablePointer<CChar>?] = []
    var next = process_environment()
    while let variable = next?.pointee {
      if strncmp(variable, "LESSSECURE=", 11) != 0 {
        variables.append(variable)
      }
      next = next?.successor()
    }
    return variables
  }

  /// A child inherits blocked and ignored signals; a pager needs them all.
  private func setDefaultSignals(_ attributes: inout posix_spawnattr_t) {
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }
}
