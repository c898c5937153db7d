import Reports

/// Where those who speak stand.
struct StanceSection {
  let findings: Findings

  /// The section for its template.
  ///
  /// - Parameter lists: The lists that its numbers lead to.
  /// - Returns: What the template names.
  func fields(_ lists: inout UnitLists) -> Fields {
    let tables = findings.stances.filter { $0.rows.contains { $0.total > 0 } }
    let means = findings.stanceMeans.filter { $0.rows.contains { $0.counted.count > 0 } }
    return [
      "empty": .flag(tables.isEmpty && means.isEmpty), "hasBars": .flag(!tables.isEmpty),
      "hasMeans": .flag(!means.isEmpty), "few": .number(StanceFigure.few),
      "targets": .list(
        byTarget(tables, \.targetName).map {
          target(Array(tables[$0]), from: $0.lowerBound, &lists)
        }),
      "meanTargets": .list(
        byTarget(means, \.targetName).map { numbers(on: means[$0], &lists) }),
    ]
  }

  /// The places of tables that follow each other and are on the same target.
  private func byTarget<Table>(_ tables: [Table], _ name: (Table) -> String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for place in tables.indices {
      if let last = ranges.last, name(tables[last.lowerBound]) == name(tables[place]) {
        ranges[ranges.count - 1] = last.lowerBound..<place + 1
      } else {
        ranges.append(place..<place + 1)
      }
    }
    return ranges
  }

  private func numbers(on tables: ArraySlice<StanceMeanTable>, _ lists: inout UnitLists) -> Fields {
    var figures: [Fields] = []
    for (number, table) in zip(tables.indices, tables) {
      let figure = MeanFigure(
        table: table, id: "m\(number)",
        basis: findings.basis(
          of: table.rows.reduce(0) { $0 + $1.measured },
          hasIntervals: table.rows.contains { $0.interval != nil }))
      figures.append(figure.fields(&lists))
    }
    return ["target": .text(tables.first?.targetName ?? ""), "figures": .list(figures)]
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
