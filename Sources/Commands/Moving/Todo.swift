import Annotations
import Corpus
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
    return try session.enterNextToCode()
  }
}

extension Session {
  /// Enters the next article with an uncoded unit that can be read.
  fileprivate mutating func enterNextToCode() throws(Refusal) -> Reply {
    let overviews = try overviews()
    var problems = overviews.problems
    for id in articlesToCode(overviews.readable) {
      do throws(Refusal) {
        try enter(id)
      } catch {
        problems.append(error)
        continue
      }
      var reply = Reply.moved
      reply.text = try articleHeading()
      reply.refuse(problems)
      return reply
    }
    guard !problems.isEmpty else { throw .nothingThere("every article is coded") }
    var reply = Reply()
    reply.text.line("every article that can be read is coded")
    reply.refuse(problems)
    return reply
  }

  /// The articles with an uncoded unit, those after the open one first.
  private func articlesToCode(_ overviews: [ArticleOverview]) -> [Article.ID] {
    let left = overviews.filter { $0.status == .open && $0.coded < $0.codable }
    let ids = left.map(\.header.id).filter { $0 != open?.article.id }
    guard let present = open?.article.id else { return ids }
    return ids.filter { $0 > present } + ids.filter { $0 < present }
  }
}
