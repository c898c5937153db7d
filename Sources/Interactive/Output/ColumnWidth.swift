internal import CLibedit

/// The columns that a text takes on a terminal.
///
/// A character is as wide as its widest scalar: the scalars that join into one character, such as a
/// letter with its accents or an emoji sequence, are drawn over each other. Needs a UTF-8 locale.
///
/// - Parameter text: A text without control characters.
/// - Returns: The number of columns.
func columnWidth(of text: some StringProtocol) -> Int {
  text.reduce(0) { $0 + columnWidth(of: $1) }
}

/// The columns that one character takes on a terminal.
func columnWidth(of character: Character) -> Int {
  character.unicodeScalars.reduce(0) { widest, scalar in
    max(widest, Int(wcwidth(wchar_t(truncatingIfNeeded: scalar.value))))
  }
}

extension String {
  /// The text as it fits in so many columns, ending in an ellipsis if something had to go.
  func clipped(to columns: Int) -> String {
    guard columnWidth(of: self) > columns else { return self }
    var width = 1
    let kept = prefix { character in
      width += columnWidth(of: character)
      return width <= columns
    }
    return kept + "…"
  }

  /// The text followed by as many blanks as it lacks to fill so many columns.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - columnWidth(of: self)))
  }
}
