import Annotations

/// `none`: the judgement that a unit holds no statement.
struct NoStatement: Command {
  static let specification = CommandSpecification(
    "none", .code, .changes, usage: "[N|N-M]"
  ).with {
    $0.letter = "n"
    $0.summary = "record that a unit holds no statement"
    $0.details = """
      This is a judgement and is counted; a unit not looked at is uncoded, which is not. Without a \
      number the unit at the cursor is meant, and the cursor moves on to the next uncoded unit.
      """
    $0.options = [.recheck]
  }

  private let selector: UnitSelector?
  private let isRecheck: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    selector = try arguments.takeUnits(for: Self.specification)
    isRecheck = arguments.has("--recheck")
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let units = try session.selected(selector)
    let step = Session.CodingStep(units: units, verb: "none", words: [], movesOn: selector == nil)
    if isRecheck { return try session.recheck(step, []) }
    let replaced = try session.replacedCount(units)
    let remark = replaced > 0 ? " (replaced \(replaced))" : ""
    return try session.code(step, what: "none\(remark)") { coding in coding.with([]) }
  }
}
