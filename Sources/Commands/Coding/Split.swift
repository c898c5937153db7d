import Annotations

/// `split`: makes two units of one.
struct Split: Command {
  static let specification = CommandSpecification(
    "split", .code, .changes, usage: "N TEXT"
  ).with {
    $0.words = .unitAndText
    $0.isAllowedInReviews = true
    $0.summary = "make two units of unit N"
    $0.details = """
      TEXT is the words of the unit at which the new unit begins: as many as it takes to tell them \
      from the rest. The units after it are counted anew. What anybody coded on the unit follows: \
      a statement goes to the part that names its speaker, or else to the longest part, none stays \
      none on both, and what a part does not get leaves it uncoded. undo takes the split back, and \
      with it the codings.
      """
  }

  private let number: Article.Unit.Number
  private let text: String

  init(_ arguments: Arguments) throws(Refusal) {
    text = arguments.text
    guard case .one(let number)? = arguments.words.first.flatMap(UnitSelector.init) else {
      throw .usage("split needs the number of a unit", Self.specification)
    }
    guard !text.isEmpty else {
      throw .usage("split needs the words at which the new unit begins", Self.specification)
    }
    self.number = number
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let open = try session.openArticle()
    let unit = try open.unit(number)
    let offset = try mending { () throws(MendingProblem) in
      try open.article.boundary(splitting: unit, at: text)
    }
    let acknowledgement = try session.mend(
      ArticleChange.Boundary(offset: offset, unit: number, isMade: true), of: open.article,
      Session.MendingOccasion(command: "split \(number) \(quoted(text))", verb: "split"))
    return .changed(acknowledgement)
  }
}

/// Does something that the text may refuse.
///
/// - Parameter body: What to do.
/// - Returns: What came of it.
/// - Throws: The refusal that says why not.
func mending<Value>(_ body: () throws(MendingProblem) -> Value) throws(Refusal) -> Value {
  do throws(MendingProblem) {
    return try body()
  } catch {
    throw .mending(error)
  }
}
