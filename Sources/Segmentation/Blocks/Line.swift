/// A line that is not blank.
struct Line {
  /// Its bytes without the white space at its ends.
  let range: Range<Int>
  /// The bytes of white space before it on the line.
  let indent: Int
  /// Whether the line before it is blank or missing.
  let followsBlank: Bool
  /// The number of its scalars; of its bytes, if those are more than any wrapped line has; 0 if it
  /// touches no other line, so that nobody asks.
  private(set) var width = 0

  private init(_ range: Range<Int>, indent: Int, followsBlank: Bool) {
    self.range = range
    self.indent = indent
    self.followsBlank = followsBlank
  }

  /// The lines of a text that are not blank.
  static func all(in text: UTF8Text) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(text.count / 64 + 8)
    var start = 0
    var followsBlank = true
    while start < text.count {
      let end = text.endOfLine(from: start)
      if let range = text.trimmed(start..<end) {
        lines.append(Line(range, indent: range.lowerBound - start, followsBlank: followsBlank))
        if !followsBlank { measureLastTwo(of: &lines, in: text) }
        followsBlank = false
      } else {
        followsBlank = true
      }
      start = end + 1
    }
    return lines
  }

  private static func measureLastTwo(of lines: inout [Line], in text: UTF8Text) {
    for index in lines.indices.suffix(2) where lines[index].width == 0 {
      let range = lines[index].range
      let isLong = range.count > LineWrapping.widestLine * 4
      lines[index].width = isLong ? range.count : text.scalarCount(in: range)
    }
  }
}
