/// The paragraphs of a text, in order: lines, joined where a program or a hand wrapped them.
struct Paragraphs: IteratorProtocol {
  private let text: UTF8Text
  private var lines: Lines
  private var wrapping: LineWrapping
  /// The line that begins the next paragraph.
  private var line: Line?
  /// The number of paragraphs so far.
  private var count = 0

  /// Prepares to read a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - untilReturn: Whether to stop at the first line that ends with `\r\n`.
  init(of text: UTF8Text, untilReturn: Bool) {
    self.text = text
    lines = Lines(of: text, untilReturn: untilReturn)
    wrapping = LineWrapping(in: text)
    line = lines.next()
  }

  /// Whether one of the lines so far ends with `\r\n`.
  var hasCarriageReturns: Bool { lines.hasCarriageReturns }

  /// The next paragraph.
  ///
  /// Whether a line goes on in the next one depends on those two and on what stands above.
  mutating func next() -> Paragraph? {
    guard var last = line else { return nil }
    var paragraph = Paragraph(last)
    count += 1
    line = lines.next()
    while let next = line, goesOn(paragraph, behind: last, in: next) {
      paragraph.append(next)
      last = next
      line = lines.next()
    }
    return paragraph
  }

  private mutating func goesOn(
    _ paragraph: Paragraph, behind last: Line, in next: Line
  ) -> Bool {
    guard !next.followsBlank else { return false }
    return wrapping.joins(next, to: last)
      || count <= HeadlineLines.reach
        && HeadlineLines.goesOn(paragraph.range, behind: last, in: next, of: text)
  }
}
