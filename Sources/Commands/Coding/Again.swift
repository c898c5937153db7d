import Annotations
import Storage

/// `again`: the statements of the unit coded last.
struct Again: Command {
  static let specification = CommandSpecification("again", .code, .changes, usage: "[N]").with {
    $0.summary = "copy all statements of the unit coded last"
    $0.details = """
      Without a number the unit at the cursor is meant, and the cursor moves on to the next uncoded \
      unit.
      """
  }

  private let selector: UnitSelector?

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    selector = try arguments.takeOneUnit(for: Self.specification)
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let units = try session.selected(selector)
    let last = try session.lastCoded(for: "again")
    guard try session.currentWriter().history.isCoded(last) else {
      throw .nothingThere("unit \(last.number) is uncoded again, so there is nothing to copy")
    }
    let statements = try session.statements(of: last)
    let step = Session.CodingStep(units: units, verb: "again", words: [], movesOn: selector == nil)
    let words = statements.map { $0.words(in: session.codebook) }
    let what = words.isEmpty ? "none" : words.joined(separator: "; ")
    return try session.code(step, what: "again \(what)") { coding in coding.with(statements) }
  }
}
