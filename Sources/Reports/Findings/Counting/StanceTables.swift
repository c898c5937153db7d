import Annotations

/// Makes the tables of stances: target by target, each divided in several ways.
struct StanceTables {
  private let tables: StatementTables
  private let plan: ColumnPlan
  private let stance: StatementColumn
  private let positions: [ExactText: Double]

  /// Nil where stances cannot be told apart by labels.
  init?(_ tables: StatementTables, _ plan: ColumnPlan, _ codebook: Codebook) {
    guard let stance = plan.stance, let variable = codebook.variable(Variable.KnownID.stance),
      variable.scale.hasLabels
    else { return nil }
    self.tables = tables
    self.plan = plan
    self.stance = stance
    positions = variable.positions
  }

  /// All tables, those without statements left out.
  var all: [StanceTable] { tables.byTarget(plan).flatMap(stances) }

  private func stances(_ part: StatementsOnTarget) -> [StanceTable] {
    let (chosen, target) = (part.statements, part.target)
    let taken = Set(tables.divide(chosen, by: stance).categories)
    // Where nobody takes a place in the order, that says something; of the rest it does not.
    let columns = stance.categories.indices.filter {
      taken.contains($0) || position(of: stance.categories[$0]) != nil
    }
    let divided = plan.divisions.map { division, rows in
      StanceTable(
        target: target?.value?.text, targetName: target?.name ?? "", division: division,
        labels: columns.map { label(of: stance.categories[$0]) },
        rows: self.rows(of: chosen, by: rows, columns), isTied: target?.kind == .tied,
        targetKind: target?.kind,
        targets: part.targets)
    }
    // Rows of nothing but what is not given divide nothing.
    return divided.filter { table in
      table.division == .source || table.rows.contains { $0.value != nil || $0.isRest }
    }
  }

  private func rows(
    of chosen: [Int], by column: StatementColumn, _ labels: [Int]
  ) -> [StanceTable.Row] {
    let division = tables.divide(chosen, by: column)
    return column.rows(of: division).map { category, members in
      let row = members.flatMap { division[$0] }
      let whole = tables.intervals.whole(tables.units(of: row))
      let byLabel = tables.divide(row, by: stance)
      return StanceTable.Row(
        value: category.value?.text, name: category.name, isRest: category.kind == .rest,
        shares: labels.map { whole.share(of: tables.units(of: byLabel[$0])) }, total: row.count,
        isTied: category.kind == .tied)
    }
  }

  private func label(of category: Category) -> StanceTable.Label {
    StanceTable.Label(
      id: category.value?.text ?? "", name: category.name, position: position(of: category),
      isTied: category.kind == .tied)
  }

  private func position(of category: Category) -> Double? {
    category.value.flatMap { positions[$0] }
  }
}

extension Variable {
  /// Where each label of an order lies: -1 for the first, 1 for the last.
  fileprivate var positions: [ExactText: Double] {
    guard scale == .ordinal else { return [:] }
    let order = labels.filter { !$0.isMissing && !$0.isRetired }
    var positions: [ExactText: Double] = [:]
    for (place, label) in order.enumerated() {
      let position = order.count > 1 ? 2 * Double(place) / Double(order.count - 1) - 1 : 0
      positions[ExactText(label.id)] = position
    }
    return positions
  }
}
