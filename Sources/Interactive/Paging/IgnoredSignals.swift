internal import CLibedit
internal import Glibc

/// Signals that are ignored for a while, with what was done about them before.
struct IgnoredSignals {
  private let before: [(signal: Int32, action: sigaction)]

  /// Ignores signals from now on.
  init(_ signals: [Int32]) {
    before = signals.map { number in
      var (ignoring, previous) = (sigaction(), sigaction())
      ignoring.__sigaction_handler.sa_handler = SIG_IGN
      sigaction(number, &ignoring, &previous)
      return (number, previous)
    }
  }

  /// Does about them again what was done before.
  func restore() {
    for (number, action) in before {
      var action = action
      sigaction(number, &action, nil)
    }
  }
}
