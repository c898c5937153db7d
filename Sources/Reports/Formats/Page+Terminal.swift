import Annotations

extension Page {
  /// The page for a terminal.
  var terminalText: StyledText {
    var text = StyledText()
    for (place, block) in blocks.enumerated() {
      switch block {
      case .heading(let heading):
        if place > 0 { text.line() }
        text.line(visible(heading), .bold)
      case .paragraph(let sentences):
        for line in Self.wrapped(visible(sentences)) { text.line("  " + line) }
      case .warning(let sentences):
        for line in Self.wrapped(visible(sentences)) { text.line("  " + line, .warning) }
      case .table(let table):
        table.append(to: &text)
      }
    }
    return text
  }

  /// Lines of whole words, as long as a narrow terminal with its margin allows.
  private static func wrapped(_ sentences: String) -> [String] {
    var lines: [String] = []
    for word in sentences.unicodeScalars.split(separator: " ").map(String.init) {
      if let last = lines.last, last.count + 1 + word.count <= lineLength {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  private static let lineLength = 76
}

extension Page.Table {
  fileprivate func append(to text: inout StyledText) {
    let shownColumns = columns.map { visible($0) }
    let shownRows = rows.map { $0.map { visible($0) } }
    let widths = columns.indices.map { column in
      ([shownColumns] + shownRows).map { $0[column].count }.max() ?? 0
    }
    text.line(Self.line(shownColumns, widths), .dim)
    for row in shownRows { text.line(Self.line(row, widths)) }
  }

  /// The first cell to the left, the others to the right, so that numbers stand under each other.
  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, (cell, width)) in zip(cells, widths).enumerated() {
      let fill = String(repeating: " ", count: max(0, width - cell.count))
      line += "  " + (column == 0 ? cell + fill : fill + cell)
    }
    while line.unicodeScalars.last == " " { line.unicodeScalars.removeLast() }
    return line
  }
}
