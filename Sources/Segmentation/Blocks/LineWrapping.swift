/// Tells a line end that a program put where a line was full from one that ends a paragraph.
///
/// A wrapping program breaks a line only where the next word would not have fitted. A paragraph's
/// last line ends anywhere, so mostly earlier. That test alone would also join lines of a list that
/// are about equally long; so lines are joined only near a line that clearly goes on in the next
/// one. Only lines around a break are looked at, so that later paragraphs do not
/// move earlier ones.
struct LineWrapping {
  /// Longer lines are not wrapped: each is a paragraph.
  static let widestLine = 120
  /// Nobody wraps an article to fewer columns.
  private static let narrowestText = 40
  /// How many lines on either side tell how wide the text is.
  private static let reach = 8

  private let text: UTF8Text
  private let lines: [Line]
  /// The width of the text that has been found to be wrapped, or 0.
  private var knownWidth = 0

  init(_ lines: [Line], in text: UTF8Text) {
    self.lines = lines
    self.text = text
  }

  /// Whether a line goes on in the next one.
  mutating func joins(_ index: Int) -> Bool {
    guard mayJoin(index), let width = widthOfText(around: index), isFull(index, at: width),
      knownWidth > 0 || neighbours(of: index).dropLast().contains(where: { goesOn($0, at: width) }),
      !standsAlone(index), !standsAlone(index + 1)
    else { return false }
    knownWidth = width
    return true
  }

  /// What can be said without knowing how wide the text is.
  private func mayJoin(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    let line = lines[index]
    let next = lines[index + 1]
    return !next.followsBlank && next.indent < line.indent + 2
      && max(line.width, next.width) <= Self.widestLine
      && text.scalar(at: next.range.lowerBound).kind != .bullet
  }

  /// The width of the widest line around; nil where no program wraps to it.
  private func widthOfText(around index: Int) -> Int? {
    let width = neighbours(of: index).reduce(knownWidth) { max($0, lines[$1].width) }
    return (Self.narrowestText...Self.widestLine).contains(width) ? width : nil
  }

  /// The lines around a line and the next one, up to the next blank ones.
  private func neighbours(of index: Int) -> Range<Int> {
    var first = index
    while first > max(0, index - Self.reach), !lines[first].followsBlank { first -= 1 }
    var end = index + 2
    while end < min(lines.count, index + Self.reach), !lines[end].followsBlank { end += 1 }
    return first..<end
  }

  /// Whether the first word of the next line would not have fitted.
  private func isFull(_ index: Int, at width: Int) -> Bool {
    lines[index].width + 1 + text.widthOfWord(at: lines[index + 1].range) > width
  }

  /// Whether a line surely goes on: it is full, ends no sentence, and either the next one begins
  /// with a small letter or its own last word cannot be the last of a paragraph.
  private func goesOn(_ index: Int, at width: Int) -> Bool {
    mayJoin(index) && !text.endsWithMark(lines[index].range) && isFull(index, at: width)
      && (text.scalar(at: lines[index + 1].range.lowerBound).kind == .lower || endsOpen(index))
      && !standsAlone(index + 1)
  }

  /// Whether a line ends with a comma or a word such as `the`.
  private func endsOpen(_ index: Int) -> Bool {
    let range = lines[index].range
    if text[range.upperBound - 1] == UInt8(ascii: ",") { return true }
    let word = WordBefore(endingAt: range.upperBound, in: text, from: range.lowerBound).range
    return text.scalar(at: word.lowerBound).kind == .lower
      && WordKey(word, in: text).map(Vocabulary.openEnds.begin(with:)) == true
  }

  /// Addresses and numeric dates are lines of their own.
  private func standsAlone(_ index: Int) -> Bool {
    let range = lines[index].range
    return text.isAddress(range) || text.isNumericDate(range)
  }
}
