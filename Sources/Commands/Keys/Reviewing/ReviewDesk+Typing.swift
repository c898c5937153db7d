import Annotations
import Screens

/// What is typed while single keys wait.
extension ReviewDesk {
  /// Asks for a line of text.
  mutating func type(_ field: Field, text: String = "") {
    let purpose: Typing.Purpose = field == .line ? .line : field == .find ? .find : .note
    mode = .typing(Typing(purpose, text: text), field)
  }

  /// Asks for an answer that has no key.
  mutating func type(_ variable: Variable) {
    keys.beginIfIdle()
    mode = .typing(Typing(.answer(variable), names: names(of: variable)), .answer(variable))
  }

  /// Asks for a name of the statement being keyed.
  mutating func typeName(of id: String) {
    guard let variable = session.codebook.variable(id), variable.scale == .entity else {
      return refuse("the codebook has no '\(id)' by name")
    }
    type(variable)
  }

  mutating func press(_ key: Key, in typing: Typing, for field: Field) {
    var typing = typing
    switch key {
    case .enter: finish(typing, field)
    case .escape, .control("c"), .control("d"):
      mode = .keys
      message = nil
      if case .why(.some) = field { keys.drop() }
    case .pageUp, .pageDown: scroll(down: key == .pageDown)
    case .tab where field == .line:
      typing.complete(in: session)
      mode = .typing(typing, field)
    default:
      if typing.act(on: key) { mode = .typing(typing, field) }
    }
  }

  /// Takes what was typed.
  private mutating func finish(_ typing: Typing, _ field: Field) {
    mode = .keys
    let text = typing.line.text
    switch field {
    case .why(let decision?): decide(decision, because: text)
    case .why(nil): remark("why", text, before: reviewed?.reference?.decision?.why)
    case .gap: remark("gap", text, before: reviewed?.reference?.decision?.gap)
    case .find: find(text)
    case .line: executeTyped(text)
    case .answer(let variable): answer(variable, typing)
    }
  }

  /// Says why first, then takes the decision; without a reason nothing is decided.
  private mutating func decide(_ decision: OwnDecision, because reason: String) {
    guard !reason.isEmpty else {
      keys.drop()
      return refuse("a decision that nobody's coding agrees with needs a reason; key it again")
    }
    guard execute("why \(decision.unit) \(quoted(reason))") != nil else { return }
    take(decision)
  }

  /// Records what is said beside the decision.
  private mutating func remark(_ command: String, _ text: String, before: String?) {
    guard let unit = reviewed?.unit.number, text != before ?? "", noticeCodebook() else { return }
    execute("\(command) \(unit) \(text.isEmpty ? "''" : quoted(text))")
  }

  private mutating func answer(_ variable: Variable, _ typing: Typing) {
    guard !typing.answer.isEmpty else {
      return variable.scale == .set ? perform(keys.endChoice()) : ()
    }
    guard !typing.isNewName || typing.isConfirming || variable.scale != .entity else {
      var typing = typing
      typing.isConfirming = true
      mode = .typing(typing, .answer(variable))
      return say(typing.newNameQuestion)
    }
    do throws(CodingProblem) {
      let value = try session.codebook.value(typing.answer, of: variable)
      keys.beginIfIdle()
      perform(keys.give(value, to: variable))
    } catch {
      mode = .typing(typing, .answer(variable))
      refuse(.coding(error))
    }
  }

  /// The names that annotators gave this unit and the codebook knows.
  private func names(of variable: Variable) -> NameList? {
    guard variable.scale == .entity else { return nil }
    let ids = session.codebook.variables.filter { $0.scale == .entity }.map(\.id)
    let statements = reviewed?.comparison.judgements.flatMap { $0.statements ?? [] } ?? []
    let used = statements.flatMap { statement in
      ids.compactMap { id -> String? in
        guard case .text(let name)? = statement[id] else { return nil }
        return name
      }
    }
    return NameList(used: used, codebook: session.codebook)
  }
}
