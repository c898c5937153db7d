import Annotations

/// `same`: a statement with source, speaker and via of the nearest earlier one.
struct Same: Command {
  static let specification = CommandSpecification(
    "same", .code, .changes, usage: "[N] [WORD…] [variable=value]…"
  ).with {
    $0.letter = "s"
    $0.summary = "tag with the nearest earlier source, speaker and via"
    $0.expects = { _ in .judgement }
    $0.details = """
      Source, speaker and via are copied from the nearest earlier statement in reading order; the \
      words give the rest. Without a number the unit at the cursor is meant, and the cursor moves \
      on to the next uncoded unit.
      """
    $0.options = [.recheck]
  }

  private let selector: UnitSelector?
  private let words: [String]
  private let isRecheck: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    selector = try arguments.takeOneUnit(for: Self.specification)
    words = arguments.words
    isRecheck = arguments.has("--recheck")
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let units = try session.selected(selector)
    let given = try session.given(words)
    guard let earlier = try session.nearestStatement(before: units[0]) else {
      throw .noEarlierStatement
    }
    var base = Statement()
    for id in [Variable.KnownID.source, Variable.KnownID.speaker, Variable.KnownID.via] {
      base[id] = earlier[id]
    }
    let statement = try session.statement(given, over: base)
    let step = Session.CodingStep(
      units: units, verb: "same", words: given.typed, movesOn: selector == nil)
    if isRecheck { return try session.recheck(step, [statement]) }
    let replaced = try session.replacedCount(units)
    let remark = replaced > 0 ? " (replaced \(replaced))" : ""
    return try session.code(step, what: statement.words(in: session.codebook) + remark) { coding in
      coding.with([statement])
    }
  }
}
