import Annotations

/// `decide`: decides a unit in the reviewer's own words.
struct Decide: Command {
  static let specification = CommandSpecification(
    "decide", .review, .changes, usage: "[N] WORD… [+ WORD…]…|none"
  ).with {
    $0.expects = { _ in .judgement }
    $0.summary = "decide a unit in your own words"
    $0.details = """
      The words are those of tag; none decides that the unit holds no statement. A lone + begins a \
      further statement, which copies what it does not name from the one before, as also does. \
      Without a number the unit at the cursor is meant, and the cursor goes on to the next unit to \
      review. Where no annotator says so, why must have been said first.
      """
  }

  private let selector: UnitSelector?
  private let statements: [[String]]
  private let isNone: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    selector = try arguments.takeOneUnit(for: Self.specification)
    guard !arguments.words.isEmpty else {
      throw .usage("decide needs at least one word, or none", Self.specification)
    }
    isNone = arguments.words == ["none"]
    statements = arguments.words.split(separator: "+", omittingEmptySubsequences: false)
      .map(Array.init)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let unit = try session.unitUnderReview(selector)
    var decided: [Statement] = []
    var typed: [String] = []
    for words in isNone ? [] : statements {
      let given = try session.given(words)
      decided.append(try session.statement(given, over: decided.last))
      typed.append(given.typed.joined(separator: " "))
    }
    let reviewed = try session.reviewedUnit(unit)
    guard !reviewed.overrules(with: decided) || reviewed.reference?.decision?.why != nil else {
      throw .whyMissing(unit.number)
    }
    let words = isNone ? "none" : typed.joined(separator: " + ")
    let step = Session.DecisionStep(
      unit: unit, statements: decided, origin: .own, command: "decide \(unit.number) \(words)",
      movesOn: selector == nil)
    return try session.decide(step, what: "decided: \(session.words(of: decided))")
  }
}
