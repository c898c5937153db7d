internal import Annotations

extension Ruler {
  /// Keys with what they stand for, in at most so many lines; an ellipsis says that there are more.
  ///
  /// - Parameters:
  ///   - legend: The keys.
  ///   - indent: The width of the column of headings, without the gap behind it; 0 for none.
  ///   - lines: How many lines there may be.
  /// - Returns: The lines.
  func legend(_ legend: KeyLegend, indent: Int, lines: Int) -> [StyledText] {
    let start = indent > 0 ? indent + 3 : 1
    var result: [StyledText] = []
    var line = StyledText(indent > 0 ? " " + padded(legend.heading, to: indent) + "  " : " ", .bold)
    var used = start
    for (index, meaning) in legend.keys.enumerated() {
      let item = item(meaning, room: columns - start)
      let isLastLine = result.count + 1 >= lines
      let ellipsis = isLastLine && index < legend.keys.count - 1 ? 3 : 0
      if used > start, used + 2 + item.width + ellipsis > columns {
        guard !isLastLine else {
          line.append("  …", .dim)
          return result + [line]
        }
        result.append(line)
        line = StyledText(blanks(start))
        used = start
      }
      line.append(used > start ? "  " : "")
      line.append(item.text)
      used += item.width + (used > start ? 2 : 0)
    }
    return result + [line]
  }

  /// A key and what it stands for, cut to the room of one line.
  private func item(_ meaning: KeyLegend.Meaning, room: Int) -> (text: StyledText, width: Int) {
    let key = clipped(meaning.key, to: 8)
    let word = clipped(meaning.word, to: max(1, room - width(of: key) - 4))
    var text = StyledText(key, .accent)
    text.append(" " + word)
    return (text, width(of: key) + 1 + width(of: word))
  }
}
