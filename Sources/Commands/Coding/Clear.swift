import Annotations
import Storage

/// `clear`: makes a unit uncoded again, or deletes one statement.
struct Clear: Command {
  static let specification = CommandSpecification(
    "clear", .code, .changes, usage: "[N|N-M|N.K]"
  ).with {
    $0.summary = "make a unit uncoded again, or delete statement K"
    $0.details = """
      Notes and flags stay. When the last statement of a unit is deleted with clear N.K the unit is \
      uncoded, not none. Without a number the unit at the cursor is meant; the cursor stays.
      """
  }

  private let selector: UnitSelector?

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    selector = arguments.takeSelector()
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let units = try session.selected(selector)
    if case .statement(let number, let place)? = selector {
      return try delete(place, of: units[0], number, &session)
    }
    let history = try session.currentWriter().history
    guard units.contains(where: { history.isCoded($0) }) else {
      throw .nothingThere("unit \(units[0].number) is uncoded already")
    }
    var step = Session.CodingStep(units: units, verb: "clear", words: [], movesOn: false)
    step.isJudgement = false
    return try session.code(step, what: "uncoded") { coding in coding.with(nil) }
  }

  private func delete(
    _ place: Int, of unit: Article.Unit, _ number: Article.Unit.Number, _ session: inout Session
  ) throws(Refusal) -> Reply {
    var statements = try session.statements(of: unit)
    guard statements.indices.contains(place - 1) else {
      throw .noSuchStatement(place, unit: number, count: statements.count)
    }
    let deleted = statements.remove(at: place - 1).words(in: session.codebook)
    var step = Session.CodingStep(units: [unit], verb: "clear", words: [], movesOn: false)
    step.isJudgement = false
    step.statementPlace = place
    let left = statements.isEmpty ? nil : statements
    return try session.code(step, what: "deleted statement \(place): \(deleted)") { coding in
      coding.with(left)
    }
  }
}
