import Annotations

/// A small table for a person: names to the left, numbers to the right of their columns.
struct TextTable {
  private var rows: [[String]]

  /// A table without rows.
  ///
  /// - Parameter heading: What the columns are called.
  init(_ heading: [String]) {
    rows = [heading]
  }

  /// Adds a row of as many cells as there are columns.
  ///
  /// - Parameter row: The cells.
  mutating func append(_ row: [String]) {
    rows.append(row)
  }

  /// The table, its heading dimmed.
  var text: StyledText {
    var text = StyledText()
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for (index, row) in rows.enumerated() {
      let cells = zip(row, widths).map { cell, width in
        let blanks = String(repeating: " ", count: width - cell.count)
        return Int(cell) != nil || (index == 0 && isNumeric(cell)) ? blanks + cell : cell + blanks
      }
      text.line(cells.joined(separator: "  ").withoutBlanksAtEnd, index == 0 ? .dim : .plain)
    }
    return text
  }

  /// Whether a column of this heading holds numbers.
  private func isNumeric(_ heading: String) -> Bool {
    guard let column = rows[0].firstIndex(of: heading), rows.count > 1 else { return false }
    return Int(rows[1][column]) != nil
  }
}

extension String {
  fileprivate var withoutBlanksAtEnd: String {
    var bytes = Array(utf8)
    while bytes.last == 32 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
