internal import CLibedit
internal import Glibc

/// The mode of a terminal in which each key arrives by itself and nothing is shown by the system.
struct RawMode {
  private let descriptor: Int32
  /// The mode that the terminal had.
  let before: termios

  /// Remembers the mode that a terminal has.
  ///
  /// - Parameter descriptor: The terminal; nil is the result if it is none.
  init?(of descriptor: Int32) {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    self.descriptor = descriptor
    before = settings
  }

  /// Puts the terminal into the raw mode; what was typed ahead is kept.
  ///
  /// - Returns: Whether the system let it.
  func set() -> Bool {
    var settings = before
    settings.c_iflag &= ~tcflag_t(BRKINT | ICRNL | IGNCR | INLCR | INPCK | ISTRIP | IXON | IXOFF)
    settings.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
    withUnsafeMutableBytes(of: &settings.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    return tcsetattr(descriptor, TCSADRAIN, &settings) == 0
  }

  /// Gives the terminal the mode it had.
  func restore() {
    var settings = before
    tcsetattr(descriptor, TCSADRAIN, &settings)
  }
}
