import Annotations
import Corpus
import Storage

/// `todo`: goes to the next uncoded unit.
struct Todo: Command {
  static let specification = CommandSpecification("todo", .move, .moves).with {
    $0.summary = "go to the next uncoded unit"
    $0.details = """
      If the open article has none left, or none is open, the next open article with an uncoded \
      unit is entered: one that a round assigns to you, if there are rounds.
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
    for id in try articlesToCode(overviews.readable) {
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
    guard !problems.isEmpty else { throw .nothingThere(try whyNothingIsLeft()) }
    var reply = Reply()
    reply.text.line("every article that can be read is coded")
    reply.refuse(problems)
    return reply
  }

  /// The assigned articles with an uncoded unit, those after the open one first.
  private mutating func articlesToCode(_ overviews: [ArticleOverview]) throws(Refusal)
    -> [Article.ID]
  {
    let left = Set(
      overviews.filter { $0.status == .open && $0.coded < $0.codable }.map(\.header.id))
    let assigned = try assignedArticles()
    guard let present = open?.article.id else { return assigned.filter(left.contains) }
    let place = assigned.firstIndex(of: present) ?? assigned.firstIndex { $0 > present } ?? 0
    return (assigned[place...] + assigned[..<place]).filter { $0 != present && left.contains($0) }
  }

  /// That nothing is left to code, or that nothing was assigned.
  private mutating func whyNothingIsLeft() throws(Refusal) -> String {
    guard try rounds().isMade else { return "every article is coded" }
    guard try ownRounds().isEmpty else { return "every article that is assigned to you is coded" }
    return "no round assigns an article to '\(try annotator())'"
  }
}
