/// Text that came from the clipboard, taken apart into lines.
///
/// One line is inserted where the cursor is, even if its line end was copied too: nothing runs before
/// it was seen. Of several lines each complete one is run, in order.
struct PastedText: Equatable {
  /// The lines to run; empty when the paste is one line.
  let lines: [String]
  /// What goes into the line being edited after them.
  let rest: String

  /// Takes apart what a terminal sent between the marks of a paste.
  ///
  /// Control characters become blanks: a command line cannot show them, and they must not act as keys.
  init(_ bytes: [UInt8]) {
    var pieces = Self.pieces(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    let rest = pieces.popLast() ?? ""
    if pieces.count == 1, rest.isEmpty {
      (lines, self.rest) = ([], pieces[0])
    } else {
      (lines, self.rest) = (pieces, rest)
    }
  }

  /// The text split at each line feed, carriage return, or pair of the two.
  private static func pieces(_ text: String.UnicodeScalarView) -> [String] {
    var pieces = [String.UnicodeScalarView()]
    var previous: Unicode.Scalar?
    for scalar in text {
      if scalar == "\r" || (scalar == "\n" && previous != "\r") {
        pieces.append(String.UnicodeScalarView())
      } else if scalar != "\n" {
        let isControl = scalar.properties.generalCategory == .control
        pieces[pieces.count - 1].append(isControl ? " " : scalar)
      }
      previous = scalar
    }
    return pieces.map(String.init)
  }
}
