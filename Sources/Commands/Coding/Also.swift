import Annotations

/// `also`: adds a statement, copying what it does not name from the unit's last one.
struct Also: Command {
  static let specification = CommandSpecification(
    "also", .code, .changes, usage: "[N] [WORD…] [variable=value]…"
  ).with {
    $0.letter = "a"
    $0.summary = "add a statement to a unit"
    $0.expects = { _ in .judgement }
    $0.details = """
      Without a number the unit coded last is meant, not the cursor. What is not named is copied \
      from that unit's last statement; a new source drops a copied speaker and via, a new speaker \
      drops a copied via and brings its own source. With --alone nothing is copied.
      """
    $0.options = [.recheck, .alone]
  }

  private let selector: UnitSelector?
  private let words: [String]
  private let isRecheck: Bool
  private let isAlone: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    selector = try arguments.takeOneUnit(for: Self.specification)
    words = arguments.words
    isRecheck = arguments.has("--recheck")
    isAlone = arguments.has("--alone")
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let unit =
      if selector == nil { try session.lastCoded(for: "also") } else {
        try session.selected(selector)[0]
      }
    let given = try session.given(words)
    let statements =
      try isRecheck ? session.recheckedStatements(of: unit) : session.statements(of: unit)
    let statement = try session.statement(given, over: statements.last, isAlone: isAlone)
    var step = Session.CodingStep(units: [unit], verb: "also", words: given.typed, movesOn: false)
    if isAlone { step.options.append("--alone") }
    if isRecheck { return try session.recheck(step, statements + [statement]) }
    let words = statement.words(in: session.codebook)
    return try session.code(step, what: "also \(words)") { coding in
      coding.with(statements + [statement])
    }
  }
}
