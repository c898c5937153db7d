/// The statements on one target, or on all rare ones together.
struct StatementsOnTarget {
  /// The target; nil where the codebook asks for none.
  let target: Category?
  /// How many targets they are.
  var targets = 1
  /// The statements.
  let statements: [Int]
}

extension StatementTables {
  /// All statements, target by target in the order of output.
  func byTarget(_ plan: ColumnPlan) -> [StatementsOnTarget] {
    let everything = Array(statements.indices)
    guard let target = plan.target else {
      return everything.isEmpty ? [] : [StatementsOnTarget(target: nil, statements: everything)]
    }
    let division = divide(everything, by: target)
    return target.rows(of: division).map { category, members in
      StatementsOnTarget(
        target: category, targets: members.count, statements: members.flatMap { division[$0] })
    }
  }
}
