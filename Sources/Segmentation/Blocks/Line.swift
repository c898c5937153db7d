/// A line that is not blank.
struct Line {
  /// Its bytes without the white space at its ends.
  let range: Range<Int>
  /// The bytes of white space before it on the line.
  let indent: Int
  /// Whether the line before it is blank or missing.
  let followsBlank: Bool
  /// The number of its scalars; of its bytes, if those are more than any wrapped line has.
  let width: Int

  private init(_ range: Range<Int>, indent: Int, followsBlank: Bool, in text: UTF8Text) {
    self.range = range
    self.indent = indent
    self.followsBlank = followsBlank
    let isLong = range.count > LineWrapping.widestLine * 4
    width = isLong ? range.count : text.scalarCount(in: range)
  }

  /// The lines of a text that are not blank.
  static func all(in text: UTF8Text) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var followsBlank = true
    while start < text.count {
      let end = text.endOfLine(from: start)
      if let range = text.trimmed(start..<end) {
        lines.append(
          Line(range, indent: range.lowerBound - start, followsBlank: followsBlank, in: text))
        followsBlank = false
      } else {
        followsBlank = true
      }
      start = end + 1
    }
    return lines
  }
}
