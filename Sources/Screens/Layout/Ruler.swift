internal import Annotations

/// Measures, cuts and fills text for one screen; what it is given may be foreign.
struct Ruler {
  /// The room there is.
  let size: ScreenSize

  /// A ruler for a screen.
  init(_ size: ScreenSize) {
    self.size = size
  }

  /// The width of the screen.
  var columns: Int { size.columns }

  /// The columns that a harmless text takes.
  func width(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + size.width($1) }
  }

  /// A text as one harmless line: each line end in it becomes a blank.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - limit: How many scalars are looked at; nil for all.
  /// - Returns: The line.
  func line(_ text: String, limit: Int? = nil) -> String {
    let scalars = text.unicodeScalars
    let end = limit.flatMap {
      scalars.index(scalars.startIndex, offsetBy: $0, limitedBy: scalars.endIndex)
    }
    var folded = String.UnicodeScalarView()
    for scalar in scalars[..<(end ?? scalars.endIndex)] {
      folded.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
    }
    return visible(String(folded))
  }

  /// A text as one harmless line that fits, ending in an ellipsis if something had to go.
  func clipped(_ text: String, to columns: Int) -> String {
    // Of scalars without a width there could be any number.
    let limit = 8 * max(1, columns)
    let line = line(text, limit: limit)
    guard columns > 0 else { return "" }
    if width(of: line) <= columns, text.unicodeScalars.count <= limit { return line }
    var used = 1
    let kept = line.prefix { character in
      used += size.width(character)
      return used <= columns
    }
    return kept + "…"
  }

  /// A text clipped, and filled with blanks where it is shorter.
  func padded(_ text: String, to columns: Int) -> String {
    let text = clipped(text, to: columns)
    return text + blanks(columns - width(of: text))
  }

  /// So many blanks; none for a negative number.
  func blanks(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }

  /// A line across the screen.
  var rule: StyledText {
    StyledText(String(repeating: "-", count: max(0, columns)), .dim)
  }

  /// Something on the left, something on the right; the left gives way.
  func line(
    _ left: String, _ leftStyle: StyledText.Style, right: String, _ rightStyle: StyledText.Style
  ) -> StyledText {
    let shownRight = clipped(right, to: columns * 2 / 3)
    let room = columns - width(of: shownRight) - (shownRight.isEmpty ? 0 : 2)
    var text = StyledText(padded(left, to: room), leftStyle)
    guard !shownRight.isEmpty else { return text }
    text.append("  ")
    text.append(shownRight, rightStyle)
    return text
  }
}
