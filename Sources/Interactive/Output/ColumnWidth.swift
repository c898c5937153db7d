internal import CLibedit

/// The columns that a text takes on a terminal.
///
/// Each scalar is counted for itself, as most terminals do: they draw the flags, families and
/// syllables that are one character sign by sign, unless a sign is a mark that stands over another.
/// Those that join them take fewer columns, so that no line is ever wider than it is held to be. Needs
/// a UTF-8 locale.
///
/// - Parameter text: A text without control characters.
/// - Returns: The number of columns.
func columnWidth(of text: some StringProtocol) -> Int {
  text.reduce(0) { $0 + columnWidth(of: $1) }
}

/// The columns that one character takes on a terminal, at most.
func columnWidth(of character: Character) -> Int {
  let scalars = character.unicodeScalars
  let sum = scalars.reduce(0) {
    $0 + max(0, Int(wcwidth(wchar_t(truncatingIfNeeded: $1.value))))
  }
  // This selector asks for an emoji, two columns wide, where a narrow sign would stand.
  return sum == 1 && scalars.last == "\u{FE0F}" ? 2 : sum
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
