import Annotations

/// Makes the tables of a stance that is a number: target by target, each divided in several ways.
struct StanceMeans {
  private let tables: StatementTables
  private let plan: ColumnPlan
  /// The place of the stance in the vocabulary.
  private let place: Int
  /// The numbers, by the numbers of their texts in the vocabulary.
  private let numbers: [Double?]

  /// Nil where stances are not numbers.
  init?(_ tables: StatementTables, _ plan: ColumnPlan, _ codebook: Codebook) {
    guard codebook.variable(Variable.KnownID.stance)?.scale.isNumeric == true,
      let place = tables.statements.variables.firstIndex(of: Variable.KnownID.stance)
    else { return nil }
    self.tables = tables
    self.plan = plan
    self.place = place
    numbers = tables.statements.vocabulary.values(at: place).map { value in
      value.flatMap { Double($0.description) }
    }
  }

  /// All tables.
  var all: [StanceMeanTable] { tables.byTarget(plan).flatMap(means) }

  private func means(_ part: StatementsOnTarget) -> [StanceMeanTable] {
    plan.divisions.map { division, column in
      let divided = tables.divide(part.statements, by: column)
      return StanceMeanTable(
        target: part.target?.value?.text, targetName: part.target?.name ?? "",
        targetKind: part.target?.kind, targets: part.targets, division: division,
        rows: column.rows(of: divided).map { category, members in
          row(category, members.flatMap { divided[$0] })
        })
    }.filter { table in
      // As with labels, rows of nothing but what is not given divide nothing.
      table.division == .source || table.rows.contains { $0.kind == .value || $0.kind == .rest }
    }
  }

  private func row(_ category: Category, _ statements: [Int]) -> StanceMeanTable.Row {
    var measured: [(unit: UnitReference, number: Double)] = []
    for statement in statements {
      let value = tables.statements.value(of: statement, at: place)
      guard value != TakenStatements.tied, let number = numbers[value] else { continue }
      measured.append((tables.statements.units[statement], number))
    }
    let sum = measured.reduce(0) { $0 + $1.number }
    return StanceMeanTable.Row(
      kind: category.kind, value: category.value?.text, name: category.name,
      counted: Counted(tables.units(of: statements)), measured: measured.count,
      mean: measured.isEmpty ? nil : sum / Double(measured.count),
      interval: tables.intervals.interval(ofMean: measured),
      median: Self.median(measured.map(\.number).sorted()))
  }

  private static func median(_ sorted: [Double]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
