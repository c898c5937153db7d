import Annotations

/// A line of a Markdown text that is a heading, with words or without.
struct MarkdownHeading: Equatable {
  /// How many `#` the line begins with, 1 to 6.
  let level: Int
  /// The line from its first mark to its last, or to the last word.
  let line: ScalarSpan
  /// The words between the marks; empty where there are none.
  let words: ScalarSpan

  /// The heading that a line is; nil if it is none: up to three blanks, one to six `#`, a blank,
  /// words, perhaps more `#`.
  ///
  /// Source: the CommonMark specification, ATX headings.
  ///
  /// - Parameter line: The line without its line feed, at its place in the text.
  init?(_ line: ArraySlice<Unicode.Scalar>) {
    let marked = line.drop { $0 == " " }
    let level = marked.prefix { $0 == "#" }.count
    let afterMarks = marked.dropFirst(level)
    guard line.count - marked.count <= 3, (1...6).contains(level),
      afterMarks.first.map({ $0 == " " || $0 == "\t" }) ?? true
    else { return nil }
    self.level = level
    self.line = marked.startIndex..<marked.trimmed.endIndex
    words = Self.withoutClosing(afterMarks.trimmed).trimmed.indices
  }

  /// The words before a run of `#` that a blank separates from them.
  private static func withoutClosing(_ words: ArraySlice<Unicode.Scalar>)
    -> ArraySlice<Unicode.Scalar>
  {
    let closing = words.reversed().prefix { $0 == "#" }.count
    let rest = words.dropLast(closing)
    guard let last = rest.last else { return rest }
    return last == " " || last == "\t" ? rest : words
  }
}
