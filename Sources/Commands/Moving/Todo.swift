import Annotations
import Storage

/// `todo`: goes to the next uncoded unit.
struct Todo: Command {
  static let specification = CommandSpecification("todo", .move, .moves).with {
    $0.summary = "go to the next uncoded unit"
    $0.details = """
      If the open article has none left, or none is open, the next open article with an uncoded \
      unit is entered.
      """
  }

  init(_ arguments: Arguments) throws(Refusal) {
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    if var open = session.open {
      let history = try session.currentWriter().history
      if history.status.state == .open, open.moveToNext(where: { !history.isCoded($0) }) {
        session.open = open
        return .moved
      }
    }
    guard let id = try session.nextArticleToCode() else {
      throw .nothingThere("every article is coded")
    }
    try session.enter(id)
    var reply = Reply.moved
    reply.text = try session.articleHeading()
    return reply
  }
}
