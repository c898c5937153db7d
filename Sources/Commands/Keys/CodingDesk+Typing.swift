import Annotations
import Screens
import Storage

/// What is typed while single keys wait.
extension CodingDesk {
  /// Asks for an answer that has no key.
  mutating func type(_ variable: Variable) {
    keys.beginIfIdle()
    mode = .typing(Typing(.answer(variable), names: names(of: variable)))
  }

  /// Asks for a name: of the statement being keyed, or of the unit just coded.
  mutating func typeName(of id: String) {
    guard let variable = session.codebook.variable(id), variable.scale == .entity else {
      return refuse("the codebook has no '\(id)' by name")
    }
    let names = names(of: variable)
    guard keys.pending == nil, let number = justCoded, let count = statementCount(number) else {
      mode = .typing(Typing(.answer(variable), names: names))
      return
    }
    let purpose = Typing.Purpose.amendment(variable, number, statement: count)
    mode = .typing(Typing(purpose, names: names))
  }

  /// How many statements a unit has; nil if none.
  private mutating func statementCount(_ number: Article.Unit.Number) -> Int? {
    guard let unit = try? session.openArticle().unit(number),
      let count = try? statements(of: unit).count, count > 0
    else { return nil }
    return count
  }

  mutating func press(_ key: Key, in typing: Typing) {
    var typing = typing
    switch key {
    case .enter: finish(typing)
    case .escape, .control("c"), .control("d"):
      mode = .keys
      message = nil
    case .tab where typing.purpose == .line:
      typing.complete(in: session)
      mode = .typing(typing)
    default:
      if typing.act(on: key) { mode = .typing(typing) }
    }
  }

  /// Takes what was typed.
  private mutating func finish(_ typing: Typing) {
    mode = .keys
    switch typing.purpose {
    case .answer(let variable): answer(variable, typing)
    case .amendment(let variable, let unit, let statement):
      guard let name = name(typing) else { return }
      let lines = amendment(variable, name, unit, statement)
      if lines.allSatisfy({ change($0) }) { use(name) }
    case .note: note(typing.line.text)
    case .find: find(typing.line.text)
    case .line: executeTyped(typing.line.text)
    }
  }

  /// The lines that give a name to a statement that is recorded.
  private mutating func amendment(
    _ variable: Variable, _ name: String, _ unit: Article.Unit.Number, _ statement: Int
  ) -> [String] {
    let value = "\(variable.id)=\(quoted(name))"
    guard let open = session.open, queue.isRecheck(UnitPlace(open.article.id, unit)),
      let place = try? open.unit(unit), var said = try? statements(of: place),
      let last = said.indices.last
    else { return ["tag \(unit).\(statement) \(value)"] }
    // What is said once more is recorded as a whole, every statement of it.
    said[last][variable.id] = nil
    var lines = said.enumerated().map { place, statement in
      let verb = place == 0 ? "tag" : "also"
      return "\(verb) --recheck --alone \(unit) \(statement.words(in: session.codebook))"
    }
    lines[last] += " \(value)"
    return lines
  }

  private mutating func answer(_ variable: Variable, _ typing: Typing) {
    guard !typing.answer.isEmpty else {
      return variable.scale == .set ? perform(keys.endChoice()) : ()
    }
    let isNamed = variable.scale == .entity
    guard let text = isNamed ? name(typing) : typing.answer else { return }
    do throws(CodingProblem) {
      let value = try session.codebook.value(text, of: variable)
      keys.beginIfIdle()
      perform(keys.give(value, to: variable))
    } catch {
      mode = .typing(typing)
      refuse(.coding(error))
    }
  }

  /// The name that was typed or chosen; nil if a new one is to be confirmed first.
  private mutating func name(_ typing: Typing) -> String? {
    guard !typing.answer.isEmpty else { return nil }
    guard typing.isNewName, !typing.isConfirming else { return typing.answer }
    var typing = typing
    typing.isConfirming = true
    mode = .typing(typing)
    say(typing.newNameQuestion)
    return nil
  }

  private mutating func note(_ text: String) {
    guard text != coding?.note ?? "" else { return }
    change("note \(cursor) \(text.isEmpty ? "''" : quoted(text))")
  }
}

/// The names that complete.
extension CodingDesk {
  /// How many changes are looked through for names.
  private static let recentChanges = 1_000

  private mutating func names(of variable: Variable) -> NameList? {
    guard variable.scale == .entity else { return nil }
    let ids = session.codebook.variables.filter { $0.scale == .entity }.map(\.id)
    var used = usedNames
    let changes = (try? session.currentWriter().history.changes.suffix(Self.recentChanges)) ?? []
    for change in changes.reversed() {
      for statement in change.coding?.statements ?? [] {
        for case .text(let name)? in ids.map({ statement[$0] }) { used.append(name) }
      }
    }
    return NameList(used: used, codebook: session.codebook)
  }

  /// Remembers the names of a statement that was recorded.
  mutating func noteNames(of statement: Statement) {
    for variable in session.codebook.variables where variable.scale == .entity {
      if case .text(let name)? = statement[variable.id] { use(name) }
    }
  }

  private mutating func use(_ name: String) {
    let value = session.codebook.entity(name)?.id ?? canonicalName(name)
    usedNames.removeAll { $0 == value }
    usedNames.insert(value, at: 0)
  }
}
