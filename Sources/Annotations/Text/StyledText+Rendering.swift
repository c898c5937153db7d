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
        guard isColoured, !shown.isEmpty, let code = span.style.escapeCode else {
          result += shown
          continue
        }
        result += "\u{1B}[\(code)m\(shown)\u{1B}[0m"
      }
    }
    return result
  }
}

extension StyledText.Style {
  /// The parameter of the escape sequence that selects the style; nil for plain text.
  public var escapeCode: String? {
    switch self {
    case .plain: nil
    case .dim: "2"
    case .bold: "1"
    case .accent: "1;36"
    case .warning: "33"
    }
  }
}
