import Annotations

/// `pick`: decides a unit as one annotator coded it.
struct Pick: Command {
  static let specification = CommandSpecification(
    "pick", .review, .changes, usage: "[N] ANNOTATOR"
  ).with {
    $0.expects = { given in given.words.count < 2 ? .annotator : .anything }
    $0.summary = "decide a unit as an annotator coded it"
    $0.details = """
      Without a number the unit at the cursor is meant, and the cursor goes on to the next unit to \
      review. The reference keeps who decided, whose coding was taken, and what everybody's coding \
      was then. Where all annotators say the same, nobody's was taken: it keeps that all did.
      """
  }

  private let selector: UnitSelector?
  private let name: String

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    // A name may be all digits; alone it is a name.
    selector =
      arguments.words.count > 1 ? try arguments.takeOneUnit(for: Self.specification) : nil
    guard let name = arguments.words.first else {
      throw .usage("pick needs an annotator", Self.specification)
    }
    self.name = name
    try Self.refuseFurther(arguments.words.dropFirst())
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let unit = try session.unitUnderReview(selector)
    let comparison = try session.reviewedUnit(unit).comparison
    let judgement = try judgement(in: comparison, &session)
    guard let statements = judgement.statements else {
      let problem =
        judgement.otherVersions.isEmpty
        ? "\(judgement.annotator) has not coded unit \(unit.number)"
        : "unit \(unit.number) has two versions with \(judgement.annotator), who is to settle them"
      throw .nothingThere(problem)
    }
    let step = Session.DecisionStep(
      unit: unit, statements: statements,
      origin: comparison.mark == .agreed ? .unanimous : .picked(judgement.annotator),
      command: "pick \(unit.number) \(judgement.annotator)", movesOn: selector == nil)
    let words = session.words(of: statements)
    return try session.decide(step, what: "picked \(judgement.annotator): \(words)")
  }

  private func judgement(in comparison: UnitComparison, _ session: inout Session) throws(Refusal)
    -> Judgement
  {
    let known = comparison.judgements
    if let exact = known.first(where: { "\($0.annotator)" == name }) { return exact }
    let beginning = known.filter { "\($0.annotator)".utf8.starts(with: name.utf8) }
    if session.settings.mode == .prompt, beginning.count == 1 { return beginning[0] }
    throw .unknownAnnotator(name, candidates: known.map { "\($0.annotator)" })
  }
}

extension Session {
  /// Statements in words, on one line.
  func words(of statements: [Statement]) -> String {
    statements.isEmpty
      ? "none" : statements.map { $0.words(in: codebook) }.joined(separator: "; ")
  }
}
