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
      case .item(let number, let title, let lines):
        text.line("  \(number). " + visible(title))
        for line in lines.flatMap({ Self.wrapped(visible($0)) }) { text.line("    " + line) }
      case .table(let table):
        table.append(to: &text)
      }
    }
    return text
  }

  /// Lines of whole words, as long as a narrow terminal with its margin allows.
  private static func wrapped(_ sentences: String) -> [String] {
    var lines: [String] = []
    for word in words(of: sentences) {
      if let last = lines.last, last.count + 1 + word.count <= lineLength {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// The words, a number and its sign for per cent as one.
  private static func words(of sentences: String) -> [String] {
    var words: [String] = []
    for word in sentences.unicodeScalars.split(separator: " ").map(String.init) {
      if word.unicodeScalars.first == "%", let last = words.popLast() {
        words.append(last + " " + word)
      } else {
        words.append(word)
      }
    }
    return words
  }

  private static let lineLength = 76
  fileprivate static let terminalWidth = 80
}

extension Page.Table {
  /// Whether no row is longer than a line of a narrow terminal.
  var fitsTerminal: Bool {
    widths(of: [columns] + rows).reduce(0) { $0 + 2 + $1 } <= Page.terminalWidth
  }

  private func widths(of lines: [[String]]) -> [Int] {
    columns.indices.map { column in lines.map { visible($0[column]).count }.max() ?? 0 }
  }

  fileprivate func append(to text: inout StyledText) {
    let shownColumns = columns.map { visible($0) }
    let shownRows = rows.map { $0.map { visible($0) } }
    let widths = widths(of: [columns] + rows)
    text.line(Self.line(shownColumns, widths), .dim)
    let room = Page.terminalWidth - widths.reduce(0) { $0 + 2 + $1 } - 2
    let hasBars = bars.count == rows.count && bars.allSatisfy { $0.count <= room }
    for (place, row) in shownRows.enumerated() {
      text.line(Self.line(row, widths) + (hasBars ? "  " + bars[place] : ""))
    }
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
