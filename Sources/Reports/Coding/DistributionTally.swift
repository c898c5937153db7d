import Annotations

/// Counts statements by one or two axes.
struct DistributionTally: Sendable {
  private struct Cell: Hashable {
    let row: ExactText?
    let column: ExactText?
  }

  let section: String
  private let rows: Axis
  private let columns: Axis?
  private let rowPlace: Int
  private let columnPlace: Int?
  private var counts: [AnnotatorName: ValueCounts] = [:]

  /// A tally without any statement.
  ///
  /// - Parameters:
  ///   - section: The section's name for programs.
  ///   - rows: What makes the rows.
  ///   - columns: What makes the columns, if there are columns.
  ///   - vocabulary: What numbers the values; it gets the variables of the axes.
  init(
    section: String, rows: Axis, columns: Axis? = nil, in vocabulary: inout Vocabulary
  ) {
    self.section = section
    self.rows = rows
    self.columns = columns
    rowPlace = vocabulary.place(of: rows.variable.id)
    columnPlace = columns.map { vocabulary.place(of: $0.variable.id) }
  }

  /// Counts the statements of a coding.
  mutating func add(_ layer: JudgedArticle.JudgedLayer, of article: JudgedArticle) {
    guard layer.units.contains(where: { !$0.statements.isEmpty }) else { return }
    counts[layer.annotator, default: ValueCounts()]
      .add(layer, of: article, at: (row: rowPlace, column: columnPlace))
  }

  /// What was counted.
  ///
  /// - Parameter vocabulary: What numbered the values.
  /// - Returns: The counts of all annotators together and of each.
  func distribution(in vocabulary: Vocabulary) -> Distribution {
    let apart = counts.sorted { $0.key < $1.key }
      .map { (annotator: $0.key, cells: cells(of: $0.value, vocabulary)) }
    var together: [Cell: Int] = [:]
    for (_, cells) in apart { together.merge(cells) { $0 + $1 } }
    let columnValues = columns.map { values(of: $0, in: together, at: \.column) } ?? []
    let tables =
      [table(nil, together, columnValues)]
      + apart.map { table($0.annotator, $0.cells, columnValues) }
    return Distribution(
      section: section, rowVariable: rows.name, columnVariable: columns?.name, tables: tables)
  }

  private func cells(of counts: ValueCounts, _ vocabulary: Vocabulary) -> [Cell: Int] {
    let rowValues = vocabulary.values(at: rowPlace)
    let columnValues = columnPlace.map(vocabulary.values) ?? [nil]
    var cells: [Cell: Int] = [:]
    for (row, column, count) in counts.cells {
      for rowValue in rows.values(of: rowValues[row]) {
        for columnValue in columns?.values(of: columnValues[column]) ?? [nil] {
          let cell = Cell(
            row: rowValue.map(ExactText.init), column: columnValue.map(ExactText.init))
          cells[cell, default: 0] += count
        }
      }
    }
    return cells
  }

  private func table(
    _ annotator: AnnotatorName?, _ cells: [Cell: Int], _ columnValues: [ExactText?]
  ) -> Distribution.Table {
    let totals = Self.totals(of: cells, at: \.row)
    let rows = rows.ordered(totals).map { value in
      Distribution.Row(
        value: value?.text,
        counts: columnValues.map { cells[Cell(row: value, column: $0), default: 0] },
        total: totals[value, default: 0])
    }
    return Distribution.Table(
      annotator: annotator, columns: columnValues.map { $0?.text }, rows: rows)
  }

  /// The columns of all tables alike: every label in use, and whatever else occurs.
  private func values(
    of axis: Axis, in cells: [Cell: Int], at place: KeyPath<Cell, ExactText?>
  ) -> [ExactText?] {
    var totals = Self.totals(of: cells, at: place)
    for label in axis.labelsInUse { totals[ExactText(label), default: 0] += 0 }
    return axis.ordered(totals)
  }

  private static func totals(
    of cells: [Cell: Int], at place: KeyPath<Cell, ExactText?>
  ) -> [ExactText?: Int] {
    var totals: [ExactText?: Int] = [:]
    for (cell, count) in cells { totals[cell[keyPath: place], default: 0] += count }
    return totals
  }
}
