extension StyledText {
  /// The text as it is sent to a terminal or a file, every span made visible; line feeds stay.
  ///
  /// - Parameter isColoured: Whether styles become escape sequences; without them only the words
  ///   remain.
  /// - Returns: The text.
  public func rendered(isColoured: Bool) -> String {
    var result = ""
    for span in spans {
      let lines = span.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if index > 0 { result += "\n" }
        let shown = visible(Substring(line))
        guard isColoured, !shown.isEmpty, let start = span.style.escapeSequence else {
          result += shown
          continue
        }
        result += start + shown + StyledText.Style.endingSequence
      }
    }
    return result
  }
}

extension StyledText.Style {
  /// What starts the style on a terminal; nil for plain text.
  public var escapeSequence: String? {
    switch self {
    case .plain: nil
    case .dim: "\u{1B}[2m"
    case .bold: "\u{1B}[1m"
    case .accent: "\u{1B}[1;36m"
    case .warning: "\u{1B}[33m"
    }
  }

  /// What ends every style.
  public static let endingSequence = "\u{1B}[0m"
}
