internal import Annotations

extension Ruler {
  /// No line of an emphasised unit is longer, so that the eye finds the next one.
  private static let widestText = 100
  private static let marksWidth = 3

  /// The columns before a unit's text, where the greatest number has so many digits.
  func gutter(digits: Int) -> Int { 1 + digits + 1 + Self.marksWidth + 1 }

  /// A unit beside the current one, in one line.
  ///
  /// - Parameters:
  ///   - unit: The unit.
  ///   - digits: The digits of the greatest number.
  ///   - summaryWidth: The columns of the summaries; 0 for none.
  /// - Returns: The line.
  func line(_ unit: UnitLine, digits: Int, summaryWidth: Int) -> StyledText {
    let room = columns - gutter(digits: digits) - (unit.summary.isEmpty ? 0 : summaryWidth + 2)
    var text = start(unit.number, unit.marks, digits: digits, isCurrent: false)
    guard !unit.summary.isEmpty else {
      text.append(clipped(unit.text, to: room))
      return text
    }
    text.append(padded(unit.text, to: room))
    text.append("  " + clipped(unit.summary, to: summaryWidth), .dim)
    return text
  }

  /// The width of the column of summaries: what they need, at most two fifths of the screen.
  func summaryWidth(_ units: [UnitLine]) -> Int {
    units.reduce(0) { max($0, width(of: clipped($1.summary, to: columns * 2 / 5))) }
  }

  /// The current unit's lines of text, all of them, and its note.
  func text(of unit: CurrentUnit, digits: Int) -> [StyledText] {
    let room = textWidth(digits: digits)
    var lines = wrapped(unit.text, .bold, to: room)
    if let note = unit.note {
      lines += fitted(wrapped("# \(note)", .plain, to: room), in: 2, to: room)
    }
    return lines
  }

  /// The columns for the text of the current unit.
  private func textWidth(digits: Int) -> Int {
    min(Self.widestText, columns - gutter(digits: digits))
  }

  /// The current unit in at most so many lines, which say how many are out of sight.
  func lines(_ unit: CurrentUnit, text lines: [StyledText], digits: Int, room: Int) -> [StyledText]
  {
    let gutter = gutter(digits: digits)
    let shown = window(
      lines, from: unit.scrolled, room: max(1, room), to: textWidth(digits: digits))
    return shown.enumerated().map { index, line in
      var text =
        index == 0
        ? start(unit.number, unit.marks, digits: digits, isCurrent: true)
        : StyledText(blanks(gutter))
      text.append(line)
      return text
    }
  }

  /// What stands before a unit's text: its number and its marks.
  private func start(_ number: Int, _ marks: UnitMarks, digits: Int, isCurrent: Bool) -> StyledText
  {
    let written = String(number)
    let filled = blanks(digits - written.utf8.count) + written
    var text = StyledText((isCurrent ? ">" : " ") + filled + " ", isCurrent ? .accent : .dim)
    text.append(
      marks.text + " ", marks.isUrgent ? .warning : .plain)
    return text
  }
}
