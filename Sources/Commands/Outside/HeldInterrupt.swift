import Glibc

/// Holds back an interrupt from the keyboard while something is done that should not be left half
/// done.
///
/// An interrupt that arrived meanwhile does what it always does as soon as this is gone.
struct HeldInterrupt: ~Copyable {
  private var before = sigset_t()

  /// Holds back interrupts from now on.
  init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_BLOCK, &signals, &before)
  }

  deinit {
    var mask = before
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Whether an interrupt arrived.
  var isInterrupted: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return sigismember(&pending, SIGINT) == 1
  }
}
