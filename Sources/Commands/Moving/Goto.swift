import Annotations

/// `goto`: moves the cursor to a unit.
struct Goto: Command {
  static let specification = CommandSpecification("goto", .move, .moves, usage: "N").with {
    $0.letter = "g"
    $0.summary = "go to unit N"
  }

  private let number: Article.Unit.Number

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    guard case .one(let number)? = arguments.takeSelector() else {
      throw .usage("goto needs the number of a unit", Self.specification)
    }
    self.number = number
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    var open = try session.openArticle()
    open.move(to: try open.unit(number))
    session.open = open
    return .moved
  }
}
