import Annotations

/// A statement of which the values are given one by one.
///
/// It follows the same rules as the words of a command, because it asks them: what is copied, what
/// a known speaker fills in, and what takes its default.
struct PendingStatement: Sendable, Equatable {
  /// What the values are given upon.
  enum Origin: Sendable, Equatable {
    /// Nothing: the unit's first statement.
    case fresh
    /// The last statement of the unit coded last, of which everything is copied.
    case further(Statement)
    /// Source, speaker and via of an earlier unit.
    case same(Statement)
  }

  /// What the values are given upon.
  let origin: Origin
  /// The values given so far.
  private(set) var given = Statement()
  /// The variable that is asked; nil where nothing must be.
  private(set) var turn: String?
  private var earlier: [Snapshot] = []

  private struct Snapshot: Sendable, Equatable {
    var given: Statement
    var turn: String?
  }

  /// Begins a statement.
  init(_ origin: Origin, _ table: KeyTable) {
    self.origin = origin
    turn = isFurther ? table.required.first?.id : firstMissing(table)
  }

  /// Whether it is a further statement of a unit.
  var isFurther: Bool {
    if case .further = origin { return true }
    return false
  }

  private var base: Statement? {
    switch origin {
    case .fresh: nil
    case .further(let statement), .same(let statement): statement
    }
  }

  /// The statement as it would be now: given, copied, filled in and default values.
  func merged(_ table: KeyTable) -> Statement {
    var words = GivenWords(codebook: table.lenient)
    // Values that the codebook gave are words that it takes.
    for entry in given.entries {
      try? words.take("\(entry.variable)=\(entry.value)", allowingPrefixes: false)
    }
    return (try? words.completed(over: base)) ?? given
  }

  /// Whether every variable that must have a value has one.
  func isComplete(_ table: KeyTable) -> Bool { firstMissing(table) == nil }

  private func firstMissing(_ table: KeyTable) -> String? {
    let merged = merged(table)
    return table.required.first { merged[$0.id] == nil }?.id
  }

  /// Gives a variable a value; a label of a set that was given already is taken away.
  ///
  /// - Returns: Whether the statement is to be recorded now.
  mutating func give(_ value: Statement.Value, to variable: Variable, _ table: KeyTable) -> Bool {
    let isFirst = given.entries.isEmpty
    earlier.append(Snapshot(given: given, turn: turn))
    given[variable.id] = combined(given[variable.id], value, variable)
    given = given.ordered(by: table.codebook)
    // Several labels of a set are chosen one by one; Enter ends the choice.
    guard asked(table)?.scale != .set else { return false }
    return isFurther
      ? goOn(after: variable, isFirst: isFirst, table) : goOn(after: variable, table)
  }

  private mutating func goOn(after variable: Variable, _ table: KeyTable) -> Bool {
    if variable.id == turn || merged(table)[turn ?? ""] != nil { turn = firstMissing(table) }
    return isComplete(table) && !table.required.isEmpty
  }

  private mutating func goOn(after variable: Variable, isFirst: Bool, _ table: KeyTable) -> Bool {
    if variable.scale == .entity, isFirst { return true }
    guard let place = table.required.firstIndex(where: { $0.id == variable.id }) else {
      return false
    }
    guard place + 1 < table.required.count else { return true }
    turn = table.required[place + 1].id
    return false
  }

  private func combined(
    _ present: Statement.Value?, _ added: Statement.Value, _ variable: Variable
  ) -> Statement.Value? {
    guard case (.set(let labels), .set(let more)) = (present, added) else { return added }
    let left = labels.filter { !more.contains($0) } + more.filter { !labels.contains($0) }
    return left.isEmpty ? nil : .set(variable.usableLabels.map(\.id).filter(left.contains))
  }

  /// Ends the choice of a set, or of the whole statement.
  ///
  /// - Returns: Whether the statement is to be recorded now.
  mutating func enter(_ table: KeyTable) -> Bool {
    if isFurther { return !given.entries.isEmpty }
    turn = firstMissing(table)
    return turn == nil && (!given.entries.isEmpty || base != nil)
  }

  /// Asks the variable after the one that is asked, be it required or not.
  mutating func askNext(_ table: KeyTable) {
    let variables = table.codebook.variables
    let place = variables.firstIndex { $0.id == turn }.map { $0 + 1 } ?? 0
    turn = variables.isEmpty ? nil : variables[place % variables.count].id
  }

  /// Takes the last value back; false if none was given.
  mutating func takeBack() -> Bool {
    guard let last = earlier.popLast() else { return false }
    (given, turn) = (last.given, last.turn)
    return true
  }

  /// The variable that is asked.
  func asked(_ table: KeyTable) -> Variable? { turn.flatMap(table.codebook.variable) }
}
