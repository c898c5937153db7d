/// Joins the lines of a headline that was wrapped by hand or by a program.
///
/// Too few lines are there to tell how wide the text is, so the words have to show it.
enum HeadlineLines {
  /// How many paragraphs at the beginning may hold the headline.
  static let reach = 4
  /// A longer line is not the end of a headline, in bytes.
  private static let longestLine = 200
  /// A headline is no longer, whatever it was wrapped to, in bytes.
  private static let longestHeadline = 400
  /// Nobody wraps a headline in capitals to fewer bytes.
  private static let shortestLine = 28

  /// Whether lines are an unfinished headline, and the next one goes on with it.
  ///
  /// - Parameters:
  ///   - lines: The first lines of what may be a headline.
  ///   - last: The last of them.
  ///   - next: The line below.
  ///   - text: The text.
  /// - Returns: False for what may be two paragraphs.
  static func goesOn(
    _ lines: Range<Int>, behind last: Line, in next: Line, of text: UTF8Text
  ) -> Bool {
    guard next.range.count <= longestLine, lines.count <= longestHeadline,
      !text.endsWithMark(lines),
      let first = ShortParagraph(lines, in: text),
      let second = ShortParagraph(next.range, in: text),
      first.isHeadlineLike, !first.endsWithMark, !text.isAddress(next.range),
      !second.isLabelledByline
    else { return false }
    if second.first.kind == .lower { return second.isEndOfHeadline }
    return last.range.count >= shortestLine && isFull(last, before: second)
      && first.hasCapitalsOnly && second.hasCapitalsOnly && second.mayEndHeadline
  }

  /// Whether the next line's first word would have made a line longer than the next one.
  private static func isFull(_ line: Line, before next: ShortParagraph) -> Bool {
    line.range.count + 1 + (next.words.first?.range.count ?? 0) > next.range.count
  }
}
