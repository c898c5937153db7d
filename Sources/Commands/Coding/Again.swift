import Annotations
import Storage

/// `again`: the statements of the unit coded last.
struct Again: Command {
  static let specification = CommandSpecification("again", .code, .changes, usage: "[N]").with {
    $0.summary = "copy all statements of the unit coded last"
    $0.details = """
      Without a number the unit at the cursor is meant, and the cursor moves on to the next uncoded \
      unit. After a recheck, what was said in that is copied.
      """
    $0.options = [.recheck]
  }

  private let selector: UnitSelector?
  private let isRecheck: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    selector = try arguments.takeOneUnit(for: Self.specification)
    isRecheck = arguments.has("--recheck")
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let units = try session.selected(selector)
    let statements = try Self.lastStatements(in: &session)
    let step = Session.CodingStep(units: units, verb: "again", words: [], movesOn: selector == nil)
    if isRecheck { return try session.recheck(step, statements) }
    let words = statements.map { $0.words(in: session.codebook) }
    let what = words.isEmpty ? "none" : words.joined(separator: "; ")
    return try session.code(step, what: "again \(what)") { coding in coding.with(statements) }
  }

  /// What was said last, of a unit or in a recheck.
  private static func lastStatements(in session: inout Session) throws(Refusal) -> [Statement] {
    if let rechecked = try session.openArticle().lastRecheck { return rechecked }
    let last = try session.lastCoded(for: "again")
    guard try session.currentWriter().history.isCoded(last) else {
      throw .nothingThere("unit \(last.number) is uncoded again, so there is nothing to copy")
    }
    return try session.statements(of: last)
  }
}
