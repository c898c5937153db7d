import Reports

/// Means of a stance that is a number, as dots with the whiskers of their intervals, and the table
/// that says the same.
struct MeanFigure {
  private static let rowHeight = 44
  /// How many decimals people are shown.
  private static let decimals = 2

  let table: StanceMeanTable
  let id: String
  let basis: String

  /// The figure for its template.
  ///
  /// - Parameter lists: The lists that its numbers lead to.
  /// - Returns: What the template names.
  func fields(_ lists: inout UnitLists) -> Fields {
    let scale = scale
    let bottom = Self.rowHeight * table.rows.count + 4
    var rows: [Fields] = []
    for (number, row) in table.rows.enumerated() {
      var fields = cells(of: row, &lists)
      fields.merge(drawing(of: row, number, scale))
      rows.append(fields)
    }
    return [
      "id": .text(id), "title": .text(title), "heading": .text(table.division.heading),
      "basis": .text(basis), "division": .text(table.division.name), "rows": .list(rows),
      "height": .number(bottom + 18), "bottom": .number(bottom), "tickY": .number(bottom + 14),
      "low": .text(shown(scale.low)), "high": .text(shown(scale.high)),
      "zero": .optional(scale.low < 0 && scale.high > 0 ? scale.place(0) : nil),
      "description": .text(description),
    ]
  }

  /// From the lowest to the highest of what is drawn; a little to either side of a single number.
  private var scale: Scale {
    let drawn = table.rows.flatMap { row in
      [row.mean, row.interval?.lowerBound, row.interval?.upperBound].compactMap(\.self)
    }
    guard let low = drawn.min(), let high = drawn.max() else { return Scale(0...1) }
    let margin = low < high ? (high - low) / 20 : max(1, abs(low) / 10)
    let (start, end) = (low - margin, high + margin)
    return start.isFinite && end.isFinite && start < end ? Scale(start...end) : Scale(0...1)
  }

  private var title: String { "Mean stance on \(table.targetName) \(table.division.title)" }

  private func cells(of row: StanceMeanTable.Row, _ lists: inout UnitLists) -> Fields {
    [
      "name": .text(row.name), "short": .text(short(row.name)),
      "muted": .flag(row.kind != .value), "measured": .number(row.measured),
      "mean": .text(shown(row.mean)), "median": .text(shown(row.median)),
      "interval": .text(
        row.interval.map { "\(shown($0.lowerBound)) to \(shown($0.upperBound))" } ?? ""),
      "total": .fields(
        lists.number(row.counted, "\(table.targetName), \(table.division.name) \(row.name)")),
    ]
  }

  private func drawing(of row: StanceMeanTable.Row, _ number: Int, _ scale: Scale) -> Fields {
    let top = Self.rowHeight * number
    return [
      "labelY": .number(top + 18), "y": .number(top + 32),
      "few": .flag(row.measured < StanceFigure.few),
      "dot": .optional(row.mean.map { scale.place($0) }),
      "whisker": .optional(row.interval.map { whisker($0, scale, y: top + 32) }),
    ]
  }

  private var description: String {
    table.rows.map { row in
      "\(row.name): " + (row.mean == nil ? "no number" : shown(row.mean))
    }.joined(separator: "; ") + "."
  }

  private func shown(_ value: Double?) -> String {
    value.map { fixed($0, Self.decimals) } ?? ""
  }
}
