/// Text that came from the clipboard, taken apart into lines.
///
/// One line is inserted where the cursor is, even if its line end was copied too: nothing runs before
/// it was seen. Several lines are a script, which is run when that was asked for.
struct PastedText: Equatable {
  /// The lines, the last one even if it has no end.
  let lines: [String]

  /// Takes apart what a terminal sent between the marks of a paste.
  ///
  /// Control characters become blanks: a command line cannot show them, and they must not act as keys.
  init(_ bytes: [UInt8]) {
    var pieces = Self.pieces(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    if pieces.last?.isEmpty == true { pieces.removeLast() }
    lines = pieces
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
