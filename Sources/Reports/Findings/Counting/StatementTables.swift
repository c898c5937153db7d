import Annotations

/// Counts taken statements into tables.
struct StatementTables {
  let statements: TakenStatements
  let intervals: ShareIntervals

  /// The units of statements.
  func units(of chosen: [Int]) -> [UnitReference] {
    chosen.map { statements.units[$0] }
  }

  /// How statements divide by a column.
  ///
  /// - Parameters:
  ///   - chosen: The statements.
  ///   - column: By what they divide.
  ///   - section: The table's name for programs.
  ///   - variable: The variable or key.
  /// - Returns: The table, without rows for what does not occur.
  func shares(
    of chosen: [Int], by column: StatementColumn, section: String, variable: String
  ) -> ShareTable {
    let whole = intervals.whole(units(of: chosen))
    let division = divide(chosen, by: column)
    let rows = column.rows(of: division).map { category, members in
      ShareTable.Row(
        value: category.value?.text, name: category.name, isRest: category.kind == .rest,
        share: whole.share(of: units(of: members.flatMap { division[$0] })),
        isTied: category.kind == .tied)
    }
    return ShareTable(section: section, variable: variable, rows: rows, total: chosen.count)
  }

  /// The statements in each category of a column.
  func divide(_ chosen: [Int], by column: StatementColumn) -> DividedStatements {
    var lists: [Int: [Int]] = [:]
    for statement in chosen {
      for category in column.categories(of: statement, in: statements) {
        lists[category, default: []].append(statement)
      }
    }
    return DividedStatements(lists: lists)
  }
}
