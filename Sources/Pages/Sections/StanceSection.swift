import Reports

/// Where those who speak stand.
struct StanceSection {
  let findings: Findings

  /// The section for its template.
  ///
  /// - Parameter lists: The lists that its numbers lead to.
  /// - Returns: What the template names.
  func fields(_ lists: inout UnitLists) -> Fields {
    var targets: [Fields] = []
    var start = 0
    let tables = findings.stances.filter { $0.rows.contains { $0.total > 0 } }
    while start < tables.count {
      let name = tables[start].targetName
      let end = tables[start...].firstIndex { $0.targetName != name } ?? tables.count
      targets.append(target(Array(tables[start..<end]), from: start, &lists))
      start = end
    }
    return [
      "empty": .flag(tables.isEmpty), "hasStances": .flag(!tables.isEmpty),
      "few": .number(StanceFigure.few), "targets": .list(targets),
    ]
  }

  private func target(
    _ tables: [StanceTable], from start: Int, _ lists: inout UnitLists
  ) -> Fields {
    var figures: [Fields] = []
    for (number, table) in tables.enumerated() {
      let total = table.rows.reduce(0) { $0 + $1.total }
      let hasIntervals = table.rows.contains { $0.shares.contains { $0.interval != nil } }
      let figure = StanceFigure(
        table: table, id: "s\(start + number)",
        basis: findings.basis(of: total, hasIntervals: hasIntervals))
      figures.append(figure.fields(&lists))
    }
    let labels = tables.first?.labels ?? []
    return [
      "target": .text(tables.first?.targetName ?? ""), "figures": .list(figures),
      "key": .list(
        labels.filter { $0.position != nil }.map { label in
          let shade = StanceShade(position: label.position)
          return [
            "class": .text(shade.name), "pattern": .optional(shade.pattern),
            "name": .text(label.name),
          ]
        }),
    ]
  }
}
