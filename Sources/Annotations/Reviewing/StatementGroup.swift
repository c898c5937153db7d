/// Statements of different annotators on one unit that are about the same.
struct StatementGroup {
  /// One annotator's statement.
  struct Vote {
    var voter: Int
    /// Its place among the annotator's statements on the unit.
    var row: Int
    var statement: Statement
  }

  /// The place of the group's first statement in an order by what statements say.
  let first: Int
  /// At least one, no two of them of the same annotator.
  var votes: [Vote]

  /// The first row in which somebody has it.
  var row: Int { votes.map(\.row).min() ?? 0 }

  /// How alike the first statements of both are; nil where one has none.
  func likeness(to other: StatementGroup) -> Likeness? {
    guard let vote = votes.first, let another = other.votes.first else { return nil }
    return Likeness(vote.statement, another.statement)
  }

  /// What more than half of those who have the statement say of each variable.
  func settled(by codebook: Codebook) -> SettledStatement {
    var statement = Statement()
    var tied: [String] = []
    for variable in variables(in: codebook) {
      switch Ballot(votes.map { $0.statement[variable] }).outcome {
      case .value(.set(let labels)?):
        let listed = codebook.variable(variable)?.inOrder(labels) ?? []
        statement[variable] = .set(listed + labels.filter { !listed.contains($0) })
      case .value(let value): statement[variable] = value
      case .tied: tied.append(variable)
      }
    }
    return SettledStatement(statement, tied: tied)
  }

  /// The variables that somebody gives, in the codebook's order, then those that it does not list.
  private func variables(in codebook: Codebook) -> [String] {
    var rest: [String] = []
    for vote in votes {
      for entry in vote.statement.entries where !rest.contains(entry.variable) {
        rest.append(entry.variable)
      }
    }
    let listed = codebook.variables.map(\.id).filter(rest.contains)
    return listed + rest.filter { !listed.contains($0) }.sorted()
  }
}

/// The values that several annotators give to one variable of a statement.
private struct Ballot {
  enum Outcome {
    /// What more than half give; nil if that is nothing.
    case value(Statement.Value?)
    case tied
  }

  private let values: [Statement.Value?]

  init(_ values: [Statement.Value?]) {
    self.values = values
  }

  var outcome: Outcome {
    for value in values where 2 * values.count(where: { $0 == value }) > values.count {
      return .value(value)
    }
    return labels.map { .value(.set($0)) } ?? .tied
  }

  /// The labels of a set that more than half give; nil where one is given by exactly half, or none
  /// is left of what was given.
  private var labels: [String]? {
    var lists: [[String]] = []
    for case .set(let labels)? in values { lists.append(labels) }
    var candidates: [String] = []
    for label in lists.flatMap(\.self) where !candidates.contains(label) {
      candidates.append(label)
    }
    func votes(for label: String) -> Int { lists.count { $0.contains(label) } }
    guard candidates.allSatisfy({ 2 * votes(for: $0) != values.count }) else { return nil }
    let chosen = candidates.filter { 2 * votes(for: $0) > values.count }
    return chosen.isEmpty ? nil : chosen
  }
}
