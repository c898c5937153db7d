internal import Annotations
internal import Commands
internal import Glibc

/// An open descriptor that a person looks at.
struct Screen {
  /// The descriptor of the terminal, or of what output was redirected to.
  let descriptor: Int32
  /// Whether styles are shown.
  var isColoured: Bool

  /// The screen on standard output or standard error.
  init(descriptor: Int32, isColoured: Bool) {
    self.descriptor = descriptor
    self.isColoured = isColoured
  }

  /// Whether it is a terminal.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Its size in columns and lines; 80 × 24 where the system does not know.
  var size: (columns: Int, lines: Int) {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return (80, 24)
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Writes styled text.
  func write(_ text: StyledText) throws(TerminalError) {
    try writeAll(text.rendered(isColoured: isColoured).utf8, to: descriptor)
  }

  /// The lines of the screen that a text takes, up to the one that the cursor ends in.
  ///
  /// A line longer than the screen goes on in the next one.
  func height(of text: StyledText) -> Int {
    let columns = size.columns
    return text.plain.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { lines, line in
        let width = columnWidth(of: visible(Substring(line)))
        return lines + max(1, (width + columns - 1) / columns)
      }
  }
}
