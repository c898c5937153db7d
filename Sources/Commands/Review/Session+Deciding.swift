import Annotations
import Storage

extension Session {
  /// A decision that a command takes.
  struct DecisionStep {
    /// The unit.
    var unit: Article.Unit
    /// What is decided.
    var statements: [Statement]
    /// What it was taken from.
    var origin: Decision.Origin
    /// The command in full words.
    var command: String
    /// Whether the cursor goes on to the next unit of the queue.
    var movesOn: Bool
  }

  /// Makes sure that the open article is under review; a subcommand starts one.
  mutating func requireReview() throws(Refusal) {
    guard !isReviewing else { return }
    let id = try openArticle().article.id
    guard settings.mode == .subcommand else { throw .noReview }
    try startReview(ReviewRequest(article: id))
  }

  /// Refuses commands of coding in a review: the reference would be changed without a decision.
  func requireCoding(_ specification: CommandSpecification) throws(Refusal) {
    guard isReviewing, !specification.isAllowedInReviews else { return }
    throw .reviewing(specification.name, try openArticle().article.id)
  }

  /// The unit that a command of review means: the one named, else the one at the cursor.
  mutating func unitUnderReview(_ selector: UnitSelector?) throws(Refusal) -> Article.Unit {
    try requireReview()
    return try selected(selector)[0]
  }

  /// Decides a unit.
  ///
  /// - Parameters:
  ///   - step: What is decided.
  ///   - what: What the confirmation says.
  /// - Returns: The confirmation, to be given once the decision is durable.
  /// - Throws: A refusal if the reference cannot be written.
  mutating func decide(_ step: DecisionStep, what: String) throws(Refusal) -> Reply {
    let reviewer = try annotator()
    let review = try currentReview()
    let writer = try preparedWriter()
    try requireOpen(writer)
    let before = writer.history.coding(at: step.unit.span)
    let after = (before ?? Coding()).decided(
      step.statements, step.origin, by: reviewer, on: review.basis(of: step.unit))
    open?.lastCoded = step.unit
    return try record(
      .unit(step.unit, before: before, after: after), on: writer, step.command,
      movesOn: step.movesOn, what: what)
  }

  /// Records a change of a unit of the reference that decides nothing.
  mutating func remarkOnReference(
    _ unit: Article.Unit, _ command: String, what: String, movesOn: Bool = false,
    _ change: (inout Coding) -> Void
  ) throws(Refusal) -> Reply {
    let writer = try preparedWriter()
    try requireOpen(writer)
    let before = writer.history.coding(at: unit.span)
    var after = before ?? Coding()
    change(&after)
    guard after.orNilIfEmpty != before else {
      throw .nothingThere("unit \(unit.number) is so already")
    }
    return try record(
      .unit(unit, before: before, after: after.orNilIfEmpty), on: writer, command,
      movesOn: movesOn, what: what)
  }

  private mutating func record(
    _ effect: Change.Effect, on writer: LayerWriter, _ command: String, movesOn: Bool, what: String
  ) throws(Refusal) -> Reply {
    let last = stage([effect], on: writer, Occasion(command: command))
    if movesOn, try !moveToNextToReview() { remarks += try remarksOnEnd() }
    return .changed(acknowledgement(of: last, units: [last?.unit].compactMap(\.self), what: what))
  }

  /// What a person should know when the queue is at its end.
  private mutating func remarksOnEnd() throws(Refusal) -> [String] {
    guard settings.mode == .prompt, let queue = review?.queue else { return [] }
    let left = try reviewProgress().left
    guard case .variable(let name) = queue, left > 0 else {
      return ["every unit is decided; 'done' closes the reference"]
    }
    return [
      "no unit is left that differs in \(name); 'review --queue order' goes on with "
        + counted(left, "other unit")
    ]
  }
}

extension Coding {
  /// The coding after a decision: what was said beside it stays, the mark of being put off goes.
  func decided(
    _ statements: [Statement], _ origin: Decision.Origin, by reviewer: AnnotatorName,
    on basis: [AnnotatorName: Change.ID?]
  ) -> Coding {
    var coding = with(statements)
    coding.isFlagged = false
    var decision = coding.decision?.undecided ?? Decision()
    decision.by = reviewer
    decision.origin = origin
    decision.basis = basis
    coding.decision = decision
    return coding
  }
}
