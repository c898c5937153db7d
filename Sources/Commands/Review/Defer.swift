import Annotations

/// `defer`: puts the decision of a unit off.
struct Defer: Command {
  static let specification = CommandSpecification(
    "defer", .review, .changes, usage: "[N]"
  ).with {
    $0.summary = "put a decision off; the unit comes up last"
    $0.details = """
      Without a number the unit at the cursor is meant, and the cursor goes on to the next unit to \
      review. A decision ends it, and so does flag.
      """
  }

  private let selector: UnitSelector?

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    selector = try arguments.takeOneUnit(for: Self.specification)
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let unit = try session.unitUnderReview(selector)
    guard try session.reviewedUnit(unit).needsReview else {
      throw .nothingThere("unit \(unit.number) is decided, so there is nothing to put off")
    }
    return try session.remarkOnReference(
      unit, "defer \(unit.number)", what: "deferred", movesOn: selector == nil
    ) { coding in coding.isFlagged = true }
  }
}
