/// A key that does not type a character, as the bytes that a terminal sends for it.
public enum TerminalKey: String, Sendable {
  /// The return key.
  case enter = "\r"
  /// The completion key.
  case tab = "\t"
  /// The key left of the digits.
  case escape = "\u{1B}"
  /// Deletes backwards.
  case backspace = "\u{7F}"
  /// The arrow up.
  case up = "\u{1B}[A"
  /// The arrow down.
  case down = "\u{1B}[B"
  /// The arrow to the right.
  case right = "\u{1B}[C"
  /// The arrow to the left.
  case left = "\u{1B}[D"
  /// To the start of the line.
  case home = "\u{1B}[H"
  /// To the end of the line.
  case end = "\u{1B}[F"
  /// The arrow to the left while the control key is held.
  case controlLeft = "\u{1B}[1;5D"
  /// A page up.
  case pageUp = "\u{1B}[5~"
  /// `^A`.
  case controlA = "\u{1}"
  /// `^C`.
  case controlC = "\u{3}"
  /// `^D`.
  case controlD = "\u{4}"
  /// `^R`.
  case controlR = "\u{12}"
  /// `^U`.
  case controlU = "\u{15}"
  /// `^Z`.
  case controlZ = "\u{1A}"
}
