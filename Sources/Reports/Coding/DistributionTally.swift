import Annotations

/// Counts statements by one or two axes.
struct DistributionTally: Sendable {
  private struct Cell: Hashable {
    let row: String?
    let column: String?
  }

  let section: String
  private let rows: Axis
  private let columns: Axis?
  private var counts: [AnnotatorName: [Cell: Int]] = [:]

  init(section: String, rows: Axis, columns: Axis? = nil) {
    self.section = section
    self.rows = rows
    self.columns = columns
  }

  mutating func add(_ statement: Statement, of annotator: AnnotatorName) {
    for row in rows.values(of: statement) {
      for column in columns?.values(of: statement) ?? [nil] {
        counts[annotator, default: [:]][Cell(row: row, column: column), default: 0] += 1
      }
    }
  }

  var distribution: Distribution {
    let apart = counts.sorted { $0.key < $1.key }
    var together: [Cell: Int] = [:]
    for (_, cells) in apart { together.merge(cells) { $0 + $1 } }
    let columnValues = columns.map { values(of: $0, in: together, at: \.column) } ?? []
    let tables =
      [table(nil, together, columnValues)] + apart.map { table($0.key, $0.value, columnValues) }
    return Distribution(
      section: section, rowVariable: rows.name, columnVariable: columns?.name, tables: tables)
  }

  private func table(
    _ annotator: AnnotatorName?, _ cells: [Cell: Int], _ columnValues: [String?]
  ) -> Distribution.Table {
    let totals = Self.totals(of: cells, at: \.row)
    let rows = rows.ordered(totals).map { value in
      Distribution.Row(
        value: value, counts: columnValues.map { cells[Cell(row: value, column: $0), default: 0] },
        total: totals[value, default: 0])
    }
    return Distribution.Table(annotator: annotator, columns: columnValues, rows: rows)
  }

  /// The columns of all tables alike: every label in use, and whatever else occurs.
  private func values(
    of axis: Axis, in cells: [Cell: Int], at place: KeyPath<Cell, String?>
  ) -> [String?] {
    var totals = Self.totals(of: cells, at: place)
    for label in axis.labelsInUse { totals[label, default: 0] += 0 }
    return axis.ordered(totals)
  }

  private static func totals(
    of cells: [Cell: Int], at place: KeyPath<Cell, String?>
  ) -> [String?: Int] {
    var totals: [String?: Int] = [:]
    for (cell, count) in cells { totals[cell[keyPath: place], default: 0] += count }
    return totals
  }
}
