internal import Annotations

/// Lays out a screen of coding: the units above, what is keyed and may be keyed below.
///
/// The lower part stands at the bottom and keeps its height while a unit is coded, so that the eye
/// finds things where they were.
struct CodingLayout {
  private let screen: CodingScreen
  private let ruler: Ruler
  private let size: ScreenSize
  private let digits: Int

  /// The fewest lines for the units.
  private var leastContext: Int { screen.statements.isScrollable ? 2 : 4 }
  /// A lower screen has no line to spare for a rule below the heading.
  private static let leastLinesWithRule = 20

  /// A layout of a screen in a room.
  init(_ screen: CodingScreen, on size: ScreenSize) {
    self.screen = screen
    self.size = size
    ruler = Ruler(size)
    let greatest = (screen.before + screen.after).reduce(screen.current.number) {
      max($0, $1.number)
    }
    digits = max(2, String(greatest).utf8.count)
  }

  /// The frame, of exactly the room's size.
  func frame() -> Frame {
    guard size.isEnough else { return ruler.tooSmall() }
    if let overlay = screen.overlay { return ruler.frame(overlay) }
    let lower = lower
    let lines = top + context(lines: contextLines(above: lower)) + [ruler.rule] + lower
    guard let field = screen.entry else { return ruler.frame(lines) }
    let entry = ruler.entry(field)
    return ruler.frame(
      lines + [entry.line], cursor: Frame.Place(line: size.lines - 1, column: entry.column))
  }

  /// How far the current unit can be scrolled.
  func unitScroll() -> ScrollRange {
    guard size.isEnough else { return ScrollRange(first: 0, greatest: 0, page: 1) }
    let text = ruler.text(of: screen.current, digits: digits)
    let room = unitRoom(text.count, of: contextLines(above: lower))
    return ruler.scroll(lines: text.count, room: room, from: screen.current.scrolled)
  }

  /// How far the rows of the table can be scrolled.
  func rowScroll() -> ScrollRange {
    guard size.isEnough else { return ScrollRange(first: 0, greatest: 0, page: 1) }
    return ruler.scroll(screen.statements, lines: parts.tableLines)
  }

  /// The heading.
  private var top: [StyledText] {
    let rule = size.lines < Self.leastLinesWithRule ? [] : [ruler.rule]
    return ruler.heading(screen.heading) + rule
  }

  /// The lines for the units, where a rule and the lower part stand below them.
  private func contextLines(above lower: [StyledText]) -> Int {
    size.lines - top.count - 1 - lower.count - (screen.entry == nil ? 0 : 1)
  }

  /// What stands below the units, before it is put together.
  private struct Parts {
    let findings: [StyledText]
    let tableLines: Int
    let keys: [StyledText]
    let message: [StyledText]
  }

  private var parts: Parts {
    let room = size.lines - top.count - 1 - leastContext
    let message = ruler.message(screen.message)
    let findings = findings
    let wanted = screen.statements.rows.count + 1
    let left = room - message.count - findings.count
    let least = min(wanted, screen.statements.isScrollable ? 6 : 4)
    let keys = keys(lines: max(2, min(room / 2, left - least)))
    let rows = min(wanted, max(2, left - keys.count))
    return Parts(findings: findings, tableLines: rows, keys: keys, message: message)
  }

  /// What stands below the units, without the entry field.
  private var lower: [StyledText] {
    let parts = parts
    let (keys, message) = (parts.keys, parts.message)
    let table = parts.findings + ruler.table(screen.statements, lines: parts.tableLines)
    guard let field = screen.entry else { return table + keys + message }
    let isSaying = screen.message != nil
    let free = keys.count + message.count - 1 - (isSaying ? message.count : 0)
    let offered = ruler.candidates(field, lines: free)
    let blank = [StyledText](repeating: StyledText(), count: max(0, free - offered.count))
    return table + blank + offered + (isSaying ? message : [])
  }

  /// What is known about the unit, in at most three lines each.
  private var findings: [StyledText] {
    let limit = size.lines < Self.leastLinesWithRule ? 1 : 3
    return screen.findings.flatMap {
      ruler.fitted(ruler.wrapped($0, to: ruler.columns), in: limit, to: ruler.columns)
    }
  }

  /// The question and the legends: the asked variable's keys whole, then the others' and the
  /// commands' as far as there is room.
  private func keys(lines: Int) -> [StyledText] {
    var shown = screen.question == nil && screen.legends.isEmpty ? [] : [question]
    let widths = screen.legends.map { ruler.width(of: ruler.clipped($0.heading, to: 16)) }
    let indent = max(1, widths.max() ?? 1)
    // Where there is room for one legend, it is that of the question.
    let hasRoom = lines > shown.count + min(1, screen.legends.count)
    let commands =
      screen.commands.keys.isEmpty || !hasRoom
      ? [] : ruler.legend(screen.commands, indent: 0, lines: lines > 5 ? 3 : 1)
    for (index, legend) in screen.legends.enumerated() {
      let free = lines - shown.count - commands.count
      guard free > 0 else { break }
      shown += ruler.legend(legend, indent: indent, lines: index == 0 ? free : 1)
    }
    return shown + commands
  }

  private var question: StyledText {
    guard let question = screen.question else { return StyledText() }
    var text = StyledText(
      " " + ruler.clipped(question.variable, to: ruler.columns / 3) + "?", .accent)
    let room = ruler.columns - ruler.width(of: text.plain) - 1
    text.append(" " + ruler.clipped(question.ask, to: room), .bold)
    return text
  }

  /// The current unit between its neighbours, filled up with blank lines.
  private func context(lines: Int) -> [StyledText] {
    let lines = max(1, lines)
    let text = ruler.text(of: screen.current, digits: digits)
    let unit = ruler.lines(
      screen.current, text: text, digits: digits, room: unitRoom(text.count, of: lines))
    let free = max(0, lines - unit.count)
    let below = min(screen.after.count, max(free / 2, free - screen.before.count))
    let before = screen.before.suffix(free - below)
    let after = screen.after.prefix(below)
    let summaries = ruler.summaryWidth(Array(before) + Array(after))
    let shown =
      before.map { ruler.line($0, digits: digits, summaryWidth: summaries) } + unit
      + after.map { ruler.line($0, digits: digits, summaryWidth: summaries) }
    return shown + [StyledText](repeating: StyledText(), count: max(0, lines - shown.count))
  }

  /// A long unit leaves its neighbours a line each, on a low screen one in all, or none.
  private func unitRoom(_ wanted: Int, of lines: Int) -> Int {
    guard lines > 2 else { return min(wanted, max(1, lines)) }
    let neighbours = min(1, screen.before.count) + min(1, screen.after.count)
    return min(wanted, max(1, lines > 6 ? lines - neighbours : lines - min(1, neighbours)))
  }
}
