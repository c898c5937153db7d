/// A remembered line as one line of the history file: a backslash and a line feed are escaped.
struct HistoryEntry: Equatable {
  /// The line as it was typed.
  let line: String

  /// A line to be written.
  init(line: String) {
    self.line = line
  }

  /// A line read from the file.
  init(encoded: Substring.UnicodeScalarView) {
    var line = String.UnicodeScalarView()
    var escapes = false
    for scalar in encoded {
      if escapes {
        line.append(scalar == "n" ? "\n" : scalar)
        escapes = false
      } else if scalar == "\\" {
        escapes = true
      } else {
        line.append(scalar)
      }
    }
    self.line = String(line)
  }

  /// The line as it stands in the file, without the line feed that ends it.
  var encoded: String {
    var encoded = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\\": encoded.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": encoded.append(contentsOf: "\\n".unicodeScalars)
      default: encoded.append(scalar)
      }
    }
    return String(encoded)
  }

  /// The entries of a whole file, oldest first.
  static func entries(of file: String) -> [HistoryEntry] {
    file[...].unicodeScalars.split(separator: "\n").map(HistoryEntry.init(encoded:))
  }
}
