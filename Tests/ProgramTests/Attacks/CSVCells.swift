/// Tables as RFC 4180 has them, read with no trust in what wrote them.
enum CSVCells {
  /// The cells of each row; nil if the quoting is wrong.
  static func rows(of text: String) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var rest = text.unicodeScalars[...]
    while !rest.isEmpty {
      guard let cell = takeCell(from: &rest) else { return nil }
      row.append(cell)
      switch rest.popFirst() {
      case ",": if rest.isEmpty { return nil }
      case "\n", nil:
        rows.append(row)
        row = []
      default: return nil
      }
    }
    return rows
  }

  private static func takeCell(from rest: inout Substring.UnicodeScalarView) -> String? {
    var cell = String.UnicodeScalarView()
    guard rest.first == "\"" else {
      while let scalar = rest.first, scalar != ",", scalar != "\n" {
        guard scalar != "\"", scalar != "\r" else { return nil }
        cell.append(rest.removeFirst())
      }
      return String(cell)
    }
    rest.removeFirst()
    while let scalar = rest.popFirst() {
      if scalar == "\"" {
        guard rest.first == "\"" else { return String(cell) }
        rest.removeFirst()
      }
      cell.append(scalar)
    }
    return nil
  }

  /// Whether a spreadsheet might run a cell: what it sees first, blanks and what is invisible left
  /// out, begins a formula, and the cell is no number.
  static func isFormula(_ cell: String) -> Bool {
    let seen = cell.unicodeScalars.first { scalar in
      !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
        && scalar.value > 32
    }
    let first = cell.unicodeScalars.first
    guard let seen, Double(cell) == nil else { return first == "\t" || first == "\r" }
    return "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(seen)
      || first == "\t" || first == "\r"
  }
}
