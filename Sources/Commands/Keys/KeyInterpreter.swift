import Annotations
import Screens

/// What a key comes to.
enum KeyAction: Sendable, Equatable {
  /// Another value of the statement is known, or one less.
  case changed
  /// The statement is complete and to be recorded.
  case complete(PendingStatement)
  /// A command.
  case command(CommandKey)
  /// The answer of a variable is to be typed.
  case type(Variable)
  /// Enter, where nothing is being keyed.
  case enter
  /// What was begun is dropped.
  case dropped
  /// The key means nothing here; why, and what would.
  case refused(String)
}

/// What single keys mean: a codebook's labels, the commands, and the statement being keyed.
///
/// It knows neither the screen nor the workspace.
struct KeyInterpreter: Sendable {
  /// The codebook's keys.
  let table: KeyTable
  /// The statement being keyed, if one is.
  private(set) var pending: PendingStatement?

  /// Prepares for a codebook.
  init(_ codebook: Codebook) {
    table = KeyTable(codebook)
  }

  /// The variable that is asked.
  var asked: Variable? { present.asked(table) }

  /// The statement being keyed, or one that has not begun.
  var present: PendingStatement { pending ?? PendingStatement(.fresh, table) }

  /// Begins a statement that copies from another.
  mutating func begin(_ origin: PendingStatement.Origin) {
    pending = PendingStatement(origin, table)
  }

  /// Begins a statement where none is being keyed.
  mutating func beginIfIdle() {
    if pending == nil { pending = present }
  }

  /// Drops the statement being keyed.
  mutating func drop() {
    pending = nil
  }

  /// Gives a variable a value.
  mutating func give(_ value: Statement.Value, to variable: Variable) -> KeyAction {
    var statement = present
    let isComplete = statement.give(value, to: variable, table)
    return goOn(with: statement, isComplete)
  }

  /// Ends the choice of a set whose labels are typed.
  mutating func endChoice() -> KeyAction {
    var statement = present
    let isComplete = statement.enter(table)
    return goOn(with: statement, isComplete)
  }

  /// Takes the last value back, or drops the statement if it has none; false without a statement.
  mutating func takeBack() -> Bool {
    guard var statement = pending else { return false }
    pending = statement.takeBack() ? statement : nil
    return true
  }

  /// What a key comes to.
  mutating func action(on key: Key) -> KeyAction {
    switch key {
    case .text(let scalar): action(on: scalar)
    case .enter: enter()
    case .tab: askNext()
    case .backspace, .delete: takeBackByKey()
    case .escape, .control("c"): drop(key)
    case .control("d"): .command(.quit)
    case .down, .right: .command(.down)
    case .up, .left: .command(.up)
    default: .refused("this key means nothing here; ? twice lists the keys")
    }
  }

  private mutating func action(on scalar: Unicode.Scalar) -> KeyAction {
    if let command = CommandKey(rawValue: scalar) { return .command(command) }
    let choices = table.choices(of: scalar)
    let given = present.given
    let choice =
      choices.first { $0.variable.id == present.turn }
      ?? choices.first { given[$0.variable.id] == nil } ?? choices.first
    guard let choice else { return .refused(refusal(of: scalar)) }
    return give(choice.value, to: choice.variable)
  }

  private func refusal(of scalar: Unicode.Scalar) -> String {
    let key = visible(String(Character(scalar)))
    guard let asked else { return "no label has the key '\(key)'; ? twice lists the keys" }
    let keys = asked.usableLabels.compactMap(\.key).joined(separator: " ")
    guard !keys.isEmpty else {
      return "no label has the key '\(key)'; Enter lets you type \(asked.id)"
    }
    return "no label has the key '\(key)'; \(asked.id) takes \(keys)"
  }

  private mutating func enter() -> KeyAction {
    if let asked, asked.isTyped { return .type(asked) }
    guard var statement = pending else { return .enter }
    let isComplete = statement.enter(table)
    guard !isComplete, statement == pending else { return goOn(with: statement, isComplete) }
    guard let asked else { return .refused("nothing was given yet; Esc drops the statement") }
    return .refused(
      statement.isFurther
        ? "a further statement differs from the last one; give what differs, or Esc"
        : "\(asked.id) is still to be given; Esc drops the statement")
  }

  private mutating func askNext() -> KeyAction {
    var statement = present
    statement.askNext(table)
    return goOn(with: statement, false)
  }

  private mutating func takeBackByKey() -> KeyAction {
    takeBack() ? .changed : .refused("nothing is being keyed; u takes back what was recorded")
  }

  private mutating func drop(_ key: Key) -> KeyAction {
    guard pending != nil else {
      return key == .escape ? .dropped : .refused("nothing is being keyed; q leaves")
    }
    pending = nil
    return .dropped
  }

  private mutating func goOn(with statement: PendingStatement, _ isComplete: Bool) -> KeyAction {
    pending = statement
    if isComplete { return .complete(statement) }
    guard let asked = statement.asked(table), asked.isTyped else { return .changed }
    return .type(asked)
  }
}

extension KeyTable.Choice {
  /// The value that the label stands for.
  var value: Statement.Value {
    variable.scale == .set ? .set([label.id]) : .text(label.id)
  }
}
