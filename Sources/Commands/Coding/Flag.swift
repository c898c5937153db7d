import Annotations
import Storage

/// `flag`: marks units to be looked at again, or takes the mark away.
struct Flag: Command {
  static let specification = CommandSpecification(
    "flag", .code, .changes, usage: "[N|N-M]"
  ).with {
    $0.isAllowedInReviews = true
    $0.summary = "mark a unit to be looked at again"
    $0.details = """
      Without a number the unit at the cursor is meant. A flag on a flagged unit takes it away; in \
      a range it is set on all units unless all have it.
      """
  }

  private let selector: UnitSelector?

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    selector = try arguments.takeUnits(for: Self.specification)
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let units = try session.selected(selector)
    let history = try session.currentWriter().history
    let isSet = !units.allSatisfy { history.coding(at: $0.span)?.isFlagged ?? false }
    var step = Session.CodingStep(units: units, verb: "flag", words: [], movesOn: false)
    step.isJudgement = false
    return try session.code(step, what: isSet ? "flagged" : "flag taken away") { coding in
      var flagged = coding
      flagged.isFlagged = isSet
      return flagged
    }
  }
}
