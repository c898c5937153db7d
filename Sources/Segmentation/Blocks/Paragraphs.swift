/// The paragraphs of a text: lines, joined where a program or a hand wrapped them.
struct Paragraphs {
  /// The paragraphs, in order.
  private(set) var all: [Paragraph] = []
  /// Whether a line of the text ends with `\r\n`.
  let hasCarriageReturns: Bool

  /// Reads a text.
  ///
  /// Whether a line goes on in the next one depends on those two and on what stands above.
  init(of text: UTF8Text) {
    var lines = Lines(of: text)
    var wrapping = LineWrapping(in: text)
    all.reserveCapacity(text.count / 256 + 8)
    var last: Line?
    while let next = lines.next() {
      if let last, !next.followsBlank, let paragraph = all.last,
        wrapping.joins(next, to: last)
          || all.count <= HeadlineLines.reach
            && HeadlineLines.goesOn(paragraph.range, behind: last, in: next, of: text)
      {
        all[all.count - 1].append(next)
      } else {
        all.append(Paragraph(next))
      }
      last = next
    }
    hasCarriageReturns = lines.hasCarriageReturns
  }
}
