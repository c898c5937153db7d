import Annotations

/// `join`: makes one unit of two.
struct Join: Command {
  static let specification = CommandSpecification("join", .code, .changes, usage: "N").with {
    $0.isAllowedInReviews = true
    $0.summary = "make one unit of unit N and the next"
    $0.details = """
      Both must be sentences with nothing between them. The units after them are counted anew. What \
      anybody coded on the two follows: their statements stand together, equal ones once; none and \
      none is none; none and uncoded is uncoded. undo takes the join back, and every coding goes \
      back where it was made.
      """
  }

  private let number: Article.Unit.Number

  init(_ arguments: Arguments) throws(Refusal) {
    guard case .one(let number)? = arguments.words.first.flatMap(UnitSelector.init) else {
      throw .usage("join needs the number of a unit", Self.specification)
    }
    self.number = number
    try Self.refuseFurther(arguments.words.dropFirst())
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let open = try session.openArticle()
    let unit = try open.unit(number)
    let offset = try mending { () throws(MendingProblem) in
      try open.article.boundary(joining: unit)
    }
    let acknowledgement = try session.mend(
      ArticleChange.Boundary(offset: offset, unit: number, isMade: false), of: open.article,
      Session.MendingOccasion(command: "join \(number)", verb: "joined"))
    return .changed(acknowledgement)
  }
}
