internal import Annotations

extension Ruler {
  /// A table in at most so many lines: the variables, then the last rows, since what is being keyed
  /// is the last of them.
  func table(_ table: StatementTable, lines: Int) -> [StyledText] {
    guard !table.rows.isEmpty, lines > 1 else {
      return table.rows.isEmpty
        ? [StyledText(clipped("  no statement yet", to: columns), .dim)] : []
    }
    let layout = TableColumns(table, for: self)
    guard !table.isScrollable else { return scrolled(table, layout, lines: lines) }
    let isCut = table.rows.count > lines - 1
    let kept = isCut ? max(1, lines - 2) : table.rows.count
    var shown = [layout.header]
    if isCut, lines > 2 {
      shown.append(StyledText("  … \(table.rows.count - kept) more above", .dim))
    }
    return shown + table.rows.suffix(kept).map(layout.line)
  }

  /// How far a table can be scrolled in so many lines.
  func scroll(_ table: StatementTable, lines: Int) -> ScrollRange {
    let room = lines - 1 - table.keptRows
    return scroll(
      lines: table.rows.count - table.keptRows, room: room,
      from: table.scrolled ?? table.firstInSight(room: room))
  }

  private func scrolled(_ table: StatementTable, _ layout: TableColumns, lines: Int)
    -> [StyledText]
  {
    let rows = table.rows.map(layout.line)
    let first = scroll(table, lines: lines).first
    let room = max(1, lines - 1 - table.keptRows)
    let shown = window(rows.dropLast(table.keptRows), from: first, room: room, to: columns)
    return [layout.header] + shown + rows.suffix(table.keptRows)
  }
}

extension StatementTable {
  /// How many rows stay in sight.
  fileprivate var keptRows: Int { keepsLast ? 1 : 0 }

  /// The first row in sight where those that stand out are to be among them.
  fileprivate func firstInSight(room: Int) -> Int {
    let scrolled = rows.dropLast(keptRows)
    guard let start = scrolled.firstIndex(where: \.isPending),
      let end = scrolled.lastIndex(where: \.isPending), end >= room - 1
    else { return 0 }
    // A line above and one below say what is out of sight.
    return min(start, end - room + 3)
  }
}

/// The columns of a table of statements, as wide as the screen allows.
private struct TableColumns {
  private let ruler: Ruler
  private let table: StatementTable
  private let labelWidth: Int
  private var columns: [(index: Int, width: Int)]

  init(_ table: StatementTable, for ruler: Ruler) {
    self.ruler = ruler
    self.table = table
    labelWidth = table.rows.reduce(1) { max($0, min(20, ruler.width(of: $1.label))) }
    columns = table.variables.indices.map { index in
      let widths = table.rows.map { ruler.width(of: ruler.line(Self.text($0.cell(index)))) }
      return (index, max(ruler.width(of: ruler.line(table.variables[index])), widths.max() ?? 0))
    }
    fit()
  }

  /// Leaves out what is empty, then narrows the widest, then cuts on the right, until all fits.
  private mutating func fit() {
    if total > ruler.columns {
      columns.removeAll { column in table.rows.allSatisfy { $0.cell(column.index) == .empty } }
    }
    while total > ruler.columns, let widest = columns.indices.max(by: isNarrower),
      columns[widest].width > 4
    {
      columns[widest].width -= 1
    }
    while total > ruler.columns, !columns.isEmpty { columns.removeLast() }
  }

  private func isNarrower(_ one: Int, _ other: Int) -> Bool {
    columns[one].width < columns[other].width
  }

  private var total: Int { columns.reduce(labelWidth + 1) { $0 + $1.width + 2 } }

  /// The names of the variables.
  var header: StyledText {
    var text = StyledText(ruler.blanks(labelWidth + 1))
    for column in columns {
      text.append("  " + ruler.padded(table.variables[column.index], to: column.width), .dim)
    }
    return text
  }

  /// A row below them.
  func line(_ row: StatementTable.Row) -> StyledText {
    var text = StyledText(
      " " + ruler.padded(row.label, to: labelWidth), row.isPending ? .accent : .dim)
    if let word = row.word {
      text.append("  " + ruler.clipped(word, to: ruler.columns - labelWidth - 3))
      return text
    }
    for column in columns {
      let cell = row.cell(column.index)
      text.append("  ")
      text.append(ruler.padded(Self.text(cell), to: column.width), Self.style(cell, in: row))
    }
    return text
  }

  private static func text(_ cell: StatementTable.Cell) -> String {
    switch cell {
    case .empty: ""
    case .given(let value): value
    case .taken(let value): "(\(value))"
    case .asked: "?"
    case .open: "_"
    }
  }

  private static func style(_ cell: StatementTable.Cell, in row: StatementTable.Row)
    -> StyledText.Style
  {
    switch cell {
    case .asked: .accent
    case .taken, .open, .empty: .dim
    case .given: row.isPending ? .bold : .plain
    }
  }
}

extension StatementTable.Row {
  /// The value of a column; empty where there is none.
  fileprivate func cell(_ index: Int) -> StatementTable.Cell {
    cells.indices.contains(index) ? cells[index] : .empty
  }
}
