/// Why a terminal can be read no more, though nobody asked to leave.
public enum HangUp: Sendable, Equatable {
  /// The terminal has gone.
  case closed
  /// The process is to end.
  case terminated

  /// The exit status, as shells tell that a signal ended a process: 128 and the signal's number.
  var status: Int32 {
    switch self {
    case .closed: 129
    case .terminated: 143
    }
  }
}
