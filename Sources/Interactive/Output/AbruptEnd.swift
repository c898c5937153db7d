internal import CLibedit
internal import Glibc

/// Gives the terminal back when a signal ends the process at once, without a word to the program.
///
/// `SIGHUP` and `SIGTERM` end it with the status 128 and their number, as at the prompt.
///
/// What is to be done is known to this file's copy of the header only, so nothing else may call it,
/// nor may its functions become a part of their callers: those would have copies of their own.
enum AbruptEnd {
  /// The signals that end a process, but for those that cannot be caught: failures of the program
  /// itself, limits of the system, and what somebody sends.
  private static let signals = [
    SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGUSR1, SIGSEGV, SIGUSR2,
    SIGALRM, SIGTERM, SIGSTKFLT, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSYS,
  ]

  /// Awaits every signal that ends the process.
  ///
  /// That takes the place of the runtime's own handler, which would ask questions at the terminal.
  @inline(never)
  static func prepare() {
    abrupt_end_prepare_stack()
    for signal in signals { abrupt_end_await(signal) }
  }

  /// Remembers how the terminal is to be left, because it is taken over now.
  ///
  /// While one taking is remembered, a further one is not: the terminal is no longer as it was found.
  ///
  /// - Parameters:
  ///   - input: The descriptor whose mode is set.
  ///   - mode: The mode before that.
  ///   - output: The descriptor that is written to.
  ///   - farewell: What is written.
  @inline(never)
  static func remember(_ input: Int32, _ mode: termios, _ output: Int32, farewell: String) {
    var mode = mode
    abrupt_end_remember(input, output, &mode, farewell)
  }

  /// Forgets it, because the terminal was given back.
  @inline(never)
  static func forget() {
    abrupt_end_forget()
  }
}
