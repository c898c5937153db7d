internal import Annotations

extension Ruler {
  /// A text in lines that fit; its line feeds stay line ends.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - columns: The width of a line.
  /// - Returns: At least one line.
  func wrapped(_ text: StyledText, to columns: Int) -> [StyledText] {
    var breaker = LineBreaker(columns: columns, width: size.width)
    for span in text.spans {
      let parts = span.text.unicodeScalars.split(
        separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { breaker.endParagraph() }
        for character in visible(Substring(part)) { breaker.take(character, span.style) }
      }
    }
    return breaker.finished()
  }

  /// One line of text in lines that fit; line feeds in it are blanks.
  func wrapped(_ text: String, _ style: StyledText.Style, to columns: Int) -> [StyledText] {
    wrapped(StyledText(line(text), style), to: columns)
  }
}
