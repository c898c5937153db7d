import Annotations

/// `tag`: gives units exactly one statement, or changes values of one statement.
struct Tag: Command {
  static let specification = CommandSpecification(
    "tag", .code, .changes, usage: "[N|N-M|N.K] WORD… [variable=value]…"
  ).with {
    $0.letter = "t"
    $0.summary = "give a unit one statement"
    $0.expects = { _ in .judgement }
    $0.details = """
      Without a number the unit at the cursor is meant, and the cursor moves on to the next uncoded \
      unit. A word is a label of the codebook, or a known name; anything else is written \
      variable=value. A known speaker fills a source that is not given. What is left out takes the \
      codebook's default. Statements that the unit had are replaced, and the confirmation says how \
      many.

      tag N.K changes only the named values of statement K of unit N. With --recheck the unit is \
      judged once more and its coding stays as it is.
      """
    $0.options = [.recheck, .alone]
  }

  private let selector: UnitSelector?
  private let words: [String]
  private let isRecheck: Bool
  private let isAlone: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    selector = arguments.takeSelector()
    words = arguments.words
    isRecheck = arguments.has("--recheck")
    isAlone = arguments.has("--alone")
    if case .statement? = selector, isRecheck || isAlone {
      throw .usage("tag N.K takes no --recheck or --alone", Self.specification)
    }
    guard !words.isEmpty else { throw .usage("tag needs at least one word", Self.specification) }
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let given = try session.given(words)
    if case .statement(let number, let place)? = selector {
      return try amend(number, place, given, &session)
    }
    let statement = try session.statement(given, over: nil, isAlone: isAlone)
    let units = try session.selected(selector)
    var step = Session.CodingStep(
      units: units, verb: "tag", words: given.typed, movesOn: selector == nil)
    if isAlone { step.options.append("--alone") }
    if isRecheck { return try session.recheck(step, [statement]) }
    let replaced = try session.replacedCount(units)
    let remark = replaced > 0 ? " (replaced \(replaced))" : ""
    return try session.code(step, what: statement.words(in: session.codebook) + remark) { coding in
      coding.with([statement])
    }
  }

  private func amend(
    _ number: Article.Unit.Number, _ place: Int, _ given: GivenWords, _ session: inout Session
  ) throws(Refusal) -> Reply {
    let unit = try session.openArticle().unit(number)
    var statements = try session.statements(of: unit)
    guard statements.indices.contains(place - 1) else {
      throw .noSuchStatement(place, unit: number, count: statements.count)
    }
    var statement = statements[place - 1]
    for entry in given.statement.entries { statement[entry.variable] = entry.value }
    statement = statement.ordered(by: session.codebook)
    statements[place - 1] = statement
    var step = Session.CodingStep(
      units: [unit], verb: "tag", words: given.typed, movesOn: false)
    step.statementPlace = place
    let words = statement.words(in: session.codebook)
    return try session.code(step, what: "statement \(place): \(words)") { coding in
      coding.with(statements)
    }
  }
}

extension Coding {
  /// A copy with other statements, its note and flag kept.
  func with(_ statements: [Statement]?) -> Coding {
    var copy = self
    copy.statements = statements
    return copy
  }
}
