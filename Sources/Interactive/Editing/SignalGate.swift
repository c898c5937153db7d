internal import CLibedit
internal import Commands
internal import Glibc

/// Turns the signals that concern a line being edited into something that can be waited for together
/// with a key, so that none arrives between looking and waiting and none needs a handler.
struct SignalGate: ~Copyable {
  /// What has arrived and was not dealt with yet.
  struct Arrivals: Equatable {
    /// The screen has another size.
    var resized = false
    /// Somebody asked to interrupt.
    var interrupted = false
    /// The process goes on after it was stopped.
    var continued = false
    /// The terminal went away, or the process is to end.
    var hungUp: HangUp?
    /// Somebody asked the process to stop for a while.
    var stopped = false
  }

  /// Becomes readable when one of the signals arrives while the gate is closed.
  let descriptor: Int32
  /// The signals held back before the gate was shut; nil while it is open.
  private var before: sigset_t?

  private let signals: [Int32]

  /// An open gate: the signals do what they do by default.
  ///
  /// - Parameter includingStops: Whether a stop is held back too, so that the screen can be given
  ///   back before it.
  /// - Throws: ``TerminalError/failed(_:)`` when descriptors are used up.
  init(includingStops: Bool = false) throws(TerminalError) {
    signals = [SIGWINCH, SIGINT, SIGCONT, SIGHUP, SIGTERM] + (includingStops ? [SIGTSTP] : [])
    var signals = Self.set(of: signals)
    descriptor = libedit_signal_descriptor(&signals)
    guard descriptor >= 0 else { throw .failed(errno) }
  }

  deinit {
    close(descriptor)
  }

  /// Holds the signals back from now on.
  mutating func shut() {
    var signals = Self.set(of: signals)
    var mask = sigset_t()
    pthread_sigmask(SIG_BLOCK, &signals, &mask)
    before = before ?? mask
  }

  /// Lets the signals through again.
  ///
  /// - Parameter held: Those that are still held back, to be found later.
  mutating func open(holding held: [Int32]) {
    guard var mask = before else { return }
    for signal in held {
      sigaddset(&mask, signal)
    }
    if held.isEmpty {
      before = nil
    }
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Takes what has arrived, without waiting, and adds it to what is known.
  func collect(into arrivals: inout Arrivals) {
    while true {
      switch libedit_next_signal(descriptor) {
      case SIGWINCH: arrivals.resized = true
      case SIGINT: arrivals.interrupted = true
      case SIGCONT: arrivals.continued = true
      case SIGHUP: arrivals.hungUp = .closed
      case SIGTERM: arrivals.hungUp = .terminated
      case SIGTSTP: arrivals.stopped = true
      default: return
      }
    }
  }

  private static func set(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals {
      sigaddset(&set, signal)
    }
    return set
  }
}
