/// Counts the statements of one speaker.
struct SpeakerCount {
  let tables: StatementTables
  let plan: ColumnPlan
  /// The speaker's statements.
  let statements: [Int]

  var counted: Counted { Counted(tables.units(of: statements)) }

  var roles: [SpeakerEntry.Part] { plan.source.map(parts) ?? [] }

  var outlets: [SpeakerEntry.Part] { parts(by: plan.outlet) }

  /// The names that stand in sentences, the most frequent first.
  func aliases(_ names: [String], _ statements: [[Int32]]) -> [SpeakerEntry.Part] {
    let used = names.indices.filter { !statements[$0].isEmpty }
      .sorted { (statements[$1].count, $0) < (statements[$0].count, $1) }
    return used.map {
      SpeakerEntry.Part(
        value: names[$0], name: names[$0],
        counted: Counted(tables.units(of: statements[$0].map(Int.init))))
    }
  }

  /// Stances by target, in the codebook's order.
  var stands: [SpeakerEntry.Stand] {
    guard let target = plan.target else { return stands(of: statements, toward: nil) }
    let division = tables.divide(statements, by: target)
    return division.categories.flatMap { stands(of: division[$0], toward: target.categories[$0]) }
  }

  private func stands(of chosen: [Int], toward target: Category?) -> [SpeakerEntry.Stand] {
    guard !chosen.isEmpty else { return [] }
    func stand(_ stance: Category?, _ statements: [Int]) -> SpeakerEntry.Stand {
      SpeakerEntry.Stand(
        target: target?.value?.text, stance: stance?.value?.text,
        counted: Counted(tables.units(of: statements)),
        isTied: target?.kind == .tied || stance?.kind == .tied,
        targetKind: target?.kind, stanceKind: stance?.kind)
    }
    guard let stance = plan.stance else { return [stand(nil, chosen)] }
    let division = tables.divide(chosen, by: stance)
    return division.categories.map { stand(stance.categories[$0], division[$0]) }
  }

  private func parts(by column: StatementColumn) -> [SpeakerEntry.Part] {
    let division = tables.divide(statements, by: column)
    return division.byFrequency.map {
      let category = column.categories[$0]
      return SpeakerEntry.Part(
        value: category.value?.text, name: category.name,
        counted: Counted(tables.units(of: division[$0])), isTied: category.kind == .tied)
    }
  }
}
