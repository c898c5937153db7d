/// Tells a line end that a program put where a line was full from one that ends a paragraph.
///
/// A wrapping program breaks a line only where the next word would not have fitted. A paragraph's
/// last line ends anywhere, so mostly earlier. That test alone would also join lines of a list that
/// are about equally long; so lines are joined only from a line on that clearly goes on in the next
/// one. Nothing below the next line is looked at, so that later paragraphs do not move earlier ones.
struct LineWrapping {
  /// Longer lines are not wrapped: each is a paragraph.
  private static let widestLine = 120
  /// Nobody wraps an article to fewer columns.
  private static let narrowestText = 40

  private let text: UTF8Text
  /// The widths that the text may have been wrapped to, by the lines joined so far.
  private var widths = 0..<0
  /// Where the line begins that was joined to another last.
  private var joined = -1
  /// The line beyond ASCII that was measured last: where it begins, and its width.
  private var measured = (start: -1, width: 0)

  init(in text: UTF8Text) {
    self.text = text
  }

  /// Whether a line goes on in the next one; if so, the width that it shows is remembered.
  mutating func joins(_ next: Line, to line: Line) -> Bool {
    guard !next.followsBlank, next.indent < line.indent + 2 else { return false }
    let width = width(of: line)
    let widest = max(width, self.width(of: next))
    let isKnown = widest < widths.upperBound
    let least = isKnown ? max(widest, widths.lowerBound) : widest
    let overfull = width + 1 + text.widthOfWord(at: next.range)
    guard least < overfull, (Self.narrowestText...Self.widestLine).contains(least),
      isKnown || goesOn(line, in: next),
      line.range.lowerBound == joined || !standsAlone(line), !standsAlone(next),
      text.scalar(at: next.range.lowerBound).kind != .bullet
    else { return false }
    joined = next.range.lowerBound
    widths = least..<(isKnown ? min(overfull, widths.upperBound) : overfull)
    return true
  }

  /// The number of a line's scalars; of its bytes, if those are more than any wrapped line has.
  private mutating func width(of line: Line) -> Int {
    if line.isASCII { return line.range.count }
    guard measured.start != line.range.lowerBound else { return measured.width }
    let isLong = line.range.count > Self.widestLine * 4
    measured = (
      line.range.lowerBound, isLong ? line.range.count : text.scalarCount(in: line.range)
    )
    return measured.width
  }

  /// Whether a full line surely goes on: it ends no sentence, and the next one begins with a small
  /// letter, or either is not whole.
  private func goesOn(_ line: Line, in next: Line) -> Bool {
    !text.endsWithMark(line.range)
      && (text.scalar(at: next.range.lowerBound).kind == .lower || isPart(line)
        || next.range.count * 4 >= line.range.count * 3 && isPart(next))
  }

  /// Whether a line that ends no sentence is part of a paragraph and not the whole of a heading: a
  /// sentence ends within it, a bracket stays open, or its last word cannot be a heading's.
  private func isPart(_ line: Line) -> Bool {
    endsOpen(line) || text.isBroken(line.range)
  }

  /// Whether a line ends with a comma or a word such as `the`.
  private func endsOpen(_ line: Line) -> Bool {
    let range = line.range
    if text[range.upperBound - 1] == UInt8(ascii: ",") { return true }
    let word = WordBefore(endingAt: range.upperBound, in: text, from: range.lowerBound).range
    return text.scalar(at: word.lowerBound).kind == .lower
      && WordKey(word, in: text).map(Vocabulary.openEnds.begin(with:)) == true
  }

  /// Addresses and numeric dates are lines of their own.
  @inline(__always)
  private func standsAlone(_ line: Line) -> Bool {
    text.isAddress(line.range) || text.isNumericDate(line.range)
  }
}
