/// How often values stand together, by their numbers; it grows with the values that do.
struct ValueCounts: Sendable {
  private var rows: [[Int]] = []

  /// Counts the statements of a coding by their values of one variable, or two.
  mutating func add(
    _ layer: JudgedArticle.JudgedLayer, of article: JudgedArticle,
    at places: (row: Int, column: Int?)
  ) {
    for unit in layer.units {
      for statement in unit.statements {
        let column = places.column.map { article.value(of: statement, at: $0) } ?? 0
        add(row: article.value(of: statement, at: places.row), column: column)
      }
    }
  }

  private mutating func add(row: Int, column: Int) {
    while rows.count <= row { rows.append([]) }
    while rows[row].count <= column { rows[row].append(0) }
    rows[row][column] += 1
  }

  /// The counts that are not zero, row by row.
  var cells: [(row: Int, column: Int, count: Int)] {
    rows.enumerated().flatMap { row, columns in
      columns.enumerated().filter { $0.element > 0 }.map { (row, $0.offset, $0.element) }
    }
  }
}
