/// How long lines are broken for a screen.
struct LineWrap {
  /// The screen's width in columns.
  var columns: Int
  /// How many columns a character takes.
  var width: (Character) -> Int

  /// Breaks a text between words, as far as there are any.
  ///
  /// - Parameters:
  ///   - text: One line of text.
  ///   - indent: How many columns stand before it, and before each further line.
  /// - Returns: The lines; none is wider than the screen unless a single word is.
  func lines(of text: String, indent: Int) -> [String] {
    let room = max(20, columns - indent)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let length = word.reduce(0) { $0 + width($1) }
      if used > 0, used + 1 + length > room {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 { line += " " }
      used += length + (used > 0 ? 1 : 0)
      line += word
    }
    return lines + [line]
  }
}
