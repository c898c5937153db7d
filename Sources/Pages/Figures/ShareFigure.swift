import Reports

/// Bars of shares with their intervals, and the table that says the same.
struct ShareFigure {
  private static let rowHeight = 40

  let table: ShareTable
  let id: String
  let title: String
  let basis: String

  /// The figure for its template.
  ///
  /// - Parameter lists: The lists that its numbers lead to.
  /// - Returns: What the template names.
  func fields(_ lists: inout UnitLists) -> Fields {
    let scale = Scale(
      holding: table.rows.flatMap { [$0.share.value ?? 0, $0.share.interval?.upperBound ?? 0] })
    let bottom = Self.rowHeight * table.rows.count + 4
    var rows: [Fields] = []
    for (number, row) in table.rows.enumerated() {
      rows.append(fields(of: row, number, scale, &lists))
    }
    return [
      "id": .text(id), "title": .text(title), "basis": .text(basis),
      "variable": .text(table.variable), "rows": .list(rows), "height": .number(bottom + 18),
      "bottom": .number(bottom), "tickY": .number(bottom + 14), "ticks": .list(Self.ticks(scale)),
      "description": .text(description),
    ]
  }

  private func fields(
    of row: ShareTable.Row, _ number: Int, _ scale: Scale, _ lists: inout UnitLists
  ) -> Fields {
    let top = Self.rowHeight * number
    let share = shown(row.share.value)
    return [
      "name": .text(row.name), "short": .text(short(row.name)),
      "muted": .flag(row.value == nil || row.isRest),
      "count": .fields(lists.number(row.share.counted, "\(table.variable): \(row.name)")),
      "share": .text(share), "interval": .text(shown(row.share.interval)),
      "value": .text("\(share), \(row.share.counted.count)"),
      "labelY": .number(top + 18), "barY": .number(top + 24),
      "width": .text(scale.width(0, row.share.value ?? 0)),
      "whisker": .optional(row.share.interval.map { whisker($0, scale, y: top + 30) }),
    ]
  }

  private var description: String {
    "Bars of \(counted(table.rows.count, "share")): "
      + table.rows.map { "\($0.name) \(shown($0.share.value))" }.joined(separator: ", ") + "."
  }

  private static func ticks(_ scale: Scale) -> [Fields] {
    [0, scale.high / 2, scale.high].enumerated().map { number, value in
      [
        "x": .text(scale.place(value)), "name": .text(tick(100 * value)),
        "class": .text(["", "middle", "end"][number]),
      ]
    }
  }

  private static func tick(_ value: Double) -> String {
    fixed(value, value == value.rounded() ? 0 : 1) + " %"
  }
}
