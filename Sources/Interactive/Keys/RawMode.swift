internal import Glibc

/// The mode of a terminal in which each key arrives by itself and nothing is shown by the system.
struct RawMode {
  private let descriptor: Int32
  private let before: termios

  /// Puts a terminal into the mode; what was typed ahead is kept.
  ///
  /// - Parameter descriptor: The terminal; nil is the result if it is none.
  init?(of descriptor: Int32) {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    self.descriptor = descriptor
    before = settings
    settings.c_iflag &= ~tcflag_t(BRKINT | ICRNL | IGNCR | INLCR | INPCK | ISTRIP | IXON | IXOFF)
    settings.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
    withUnsafeMutableBytes(of: &settings.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    guard tcsetattr(descriptor, TCSADRAIN, &settings) == 0 else { return nil }
  }

  /// Gives the terminal the mode it had.
  func restore() {
    var settings = before
    tcsetattr(descriptor, TCSADRAIN, &settings)
  }
}
