import Reports

/// Bars that grow from the middle to the side on which people stand, and the table that says the
/// same.
struct StanceFigure {
  /// Below how many statements a bar is pale.
  static let few = 5
  private static let rowHeight = 44
  /// How wide a part has to be, in percent of the figure, to bear its number.
  private static let readableWidth = 6.0

  let table: StanceTable
  let id: String
  let basis: String

  /// The figure for its template.
  ///
  /// - Parameter lists: The lists that its numbers lead to.
  /// - Returns: What the template names.
  func fields(_ lists: inout UnitLists) -> Fields {
    let parts = table.rows.map { StanceBar($0, labels: table.labels) }
    let scale = Scale(holding: parts.map(\.extent))
    let bottom = Self.rowHeight * table.rows.count + 4
    var rows: [Fields] = []
    for (number, row) in table.rows.enumerated() {
      var fields = cells(of: row, &lists)
      fields.merge(drawing(of: row, parts[number], number, scale))
      rows.append(fields)
    }
    let order = table.labels.filter { $0.position != nil }
    return [
      "id": .text(id), "title": .text(title), "heading": .text(heading), "basis": .text(basis),
      "division": .text(table.division.name), "rows": .list(rows),
      "columns": .list(table.labels.map { ["name": .text($0.name)] }),
      "height": .number(bottom + 18), "bottom": .number(bottom), "tickY": .number(bottom + 14),
      "leftEnd": .text(order.first.map { "← \($0.name)" } ?? ""),
      "rightEnd": .text(order.last.map { "\($0.name) →" } ?? ""),
      "description": .text(description),
    ]
  }

  private var title: String { "Stance on \(table.targetName) \(table.division.title)" }

  private var heading: String { table.division.heading }

  private func cells(of row: StanceTable.Row, _ lists: inout UnitLists) -> Fields {
    let subject = "\(table.targetName), \(table.division.name) \(row.name)"
    var cells: [Fields] = []
    for (label, share) in zip(table.labels, row.shares) {
      cells.append([
        "count": .fields(lists.number(share.counted, "\(subject): \(label.name)")),
        "share": .optional(share.counted.count == 0 ? nil : shown(share.value)),
        "interval": .optional(share.interval.map { shown($0) }),
      ])
    }
    let all = Counted(row.shares.flatMap(\.counted.units))
    return [
      "name": .text(row.name), "short": .text(short(row.name)),
      "muted": .flag(row.value == nil || row.isRest), "cells": .list(cells),
      "total": .fields(lists.number(all, subject)),
    ]
  }

  private func drawing(
    of row: StanceTable.Row, _ bar: StanceBar, _ number: Int, _ scale: Scale
  ) -> Fields {
    let top = Self.rowHeight * number
    let segments = bar.segments.map { segment -> Fields in
      let start = 50 + 50 * segment.start / scale.high
      let width = 50 * segment.share / scale.high
      return [
        "class": .text(segment.shade.name), "pattern": .optional(segment.shade.pattern),
        "x": .text(percent(start)), "width": .text(percent(width)),
        "middle": .text(percent(start + width / 2)), "textY": .number(top + 36),
        "label": .optional(width < Self.readableWidth ? nil : "\(segment.count)"),
      ]
    }
    let aside = zip(table.labels, row.shares).reduce(0) { sum, part in
      sum + (part.0.position == nil ? part.1.counted.count : 0)
    }
    return [
      "labelY": .number(top + 18), "barY": .number(top + 24), "segments": .list(segments),
      "few": .flag(row.total < Self.few),
      "value": .text(
        counted(row.total, "statement") + (aside > 0 ? ", \(aside) aside" : "")),
    ]
  }

  private var description: String {
    table.rows.map { row in
      let shares = zip(table.labels, row.shares).filter { $1.counted.count > 0 }
        .map { "\($1.counted.count) \($0.name)" }
      return "\(row.name): " + shares.joined(separator: ", ")
    }.joined(separator: "; ") + "."
  }
}

extension StanceTable.Division {
  /// The figure's name beneath that of its target.
  var heading: String {
    switch self {
    case .month: "Over time"
    default: "By \(name)"
    }
  }

  /// What follows the name of the target.
  var title: String {
    switch self {
    case .month: "over time"
    default: "by \(name)"
    }
  }
}
