/// Joins the lines of a headline that was wrapped by hand or by a program.
///
/// Too few lines are there to tell how wide the text is, so the words have to show it.
enum HeadlineLines {
  /// How many paragraphs at the beginning may hold the headline.
  private static let reach = 4
  /// Nobody wraps a headline in capitals to fewer bytes.
  private static let shortestLine = 28

  /// The paragraphs of a text, those joined that are one headline.
  static func joined(in paragraphs: [Range<Int>], of text: UTF8Text) -> [Range<Int>] {
    var joined = paragraphs
    for index in paragraphs.indices.dropLast().prefix(reach).reversed() {
      let behind = index + 2 < joined.count ? joined[index + 2].lowerBound : text.count
      guard goesOn(joined[index], in: joined[index + 1], before: behind, of: text) else { continue }
      joined[index] = joined[index].lowerBound..<joined[index + 1].upperBound
      joined.remove(at: index + 1)
    }
    return joined
  }

  /// Whether a line is an unfinished headline, and the next one its end.
  private static func goesOn(
    _ line: Range<Int>, in next: Range<Int>, before end: Int, of text: UTF8Text
  ) -> Bool {
    guard next.count <= 200, line.count <= 400, !text.endsWithMark(line),
      text.lineEnds(in: line.upperBound..<next.lowerBound) == 1,
      let first = ShortParagraph(line, in: text), let second = ShortParagraph(next, in: text),
      first.isTitleLike, !first.endsWithMark, !text.isAddress(next)
    else { return false }
    if second.first.kind == .lower { return second.isEndOfHeadline }
    return text.lineEnds(in: next.upperBound..<end) != 1 && !second.endsWithMark
      && line.count >= shortestLine && isFull(line, before: second, text)
      && first.hasCapitalsOnly && second.hasCapitalsOnly && !second.isLabelledByline
      && !second.isDateLine
  }

  /// Whether the next line's first word would have made a line longer than the next one.
  private static func isFull(_ line: Range<Int>, before next: ShortParagraph, _ text: UTF8Text)
    -> Bool
  {
    let end = min(next.range.upperBound, text.endOfLine(from: next.range.lowerBound))
    let word = next.words.first?.range.count ?? 0
    return line.count + 1 + word > end - next.range.lowerBound
  }
}
