import Annotations

/// Counts who speaks.
struct VoicesCount {
  let tables: StatementTables
  let plan: ColumnPlan
  let codebook: Codebook
  let stories: StoryFinder.Found

  private typealias Known = Variable.KnownID
  private var everything: [Int] { Array(tables.statements.indices) }

  var voices: Voices {
    Voices(
      bySource: shares(by: plan.source, Known.source),
      bySpeaker: shares(by: plan.speaker, Known.speaker),
      byKey: plan.keys.map(shares), reporter: reporter,
      viaOthers: viaOthers, byForm: shares(by: plan.form, Known.form), repetition: repetition)
  }

  private func shares(by column: StatementColumn?, _ variable: String) -> ShareTable? {
    column.map {
      tables.shares(of: everything, by: $0, section: "voices-by-\(variable)", variable: variable)
    }
  }

  private func shares(by key: String, _ column: StatementColumn) -> ShareTable {
    var table = tables.shares(
      of: everything, by: column, section: "voices-by-\(Known.speaker)-\(key)", variable: key)
    table.isByKey = true
    return table
  }

  private var reporter: Share? {
    guard let source = plan.source,
      let label = codebook.variable(Known.source)?.label(Variable.narratorLabel)
    else { return nil }
    return share { statement in
      source.categories(of: statement, in: tables.statements)
        .contains { source.categories[$0].value == ExactText(label.id) }
    }
  }

  private var viaOthers: Share? {
    guard let via = plan.via else { return nil }
    return share { statement in
      via.categories(of: statement, in: tables.statements)
        .contains { via.categories[$0].kind == .value }
    }
  }

  private func share(where isCounted: (Int) -> Bool) -> Share {
    tables.intervals.whole(tables.units(of: everything))
      .share(of: tables.units(of: everything.filter(isCounted)))
  }

  private var repetition: Repetition {
    let units = tables.statements.units
    let once = everything.filter { !stories.repeated.contains(units[$0]) }
    let isRepeated = once.count < units.count
    return Repetition(
      stories: stories.stories,
      // What repeats depends on which other articles there are, so drawing them anew says nothing.
      repeated: Share(
        Counted(units.filter(stories.repeated.contains)), of: units.count),
      bySourceOnce: isRepeated
        ? plan.source.map {
          tables.shares(
            of: once, by: $0, section: "voices-by-source-once", variable: Known.source)
        } : nil)
  }
}
