import Annotations
import Corpus
import Files
import Histories
import JSON
import Storage

/// `status`: where the session stands and how far the annotator has come.
struct Status: Command {
  static let specification = CommandSpecification("status", .see, .reads).with {
    $0.summary = "show where you stand and how far you have come"
  }

  init(_ arguments: Arguments) throws(Refusal) {
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let overviews = try session.overviews()
    let totals = Totals(overviews.readable)
    var text = StyledText()
    text.append("annotator ", .dim)
    text.append("\(try session.annotator())", .bold)
    text.append(session.settings.kind == .program ? " (program)" : "")
    text.line(" · codebook \(session.codebook.name) version \(session.codebook.version)", .dim)
    let unreadable = overviews.problems.count
    text.line(
      "\(totals.done) of \(totals.articles) articles done, \(totals.irrelevant) irrelevant"
        + (unreadable > 0 ? ", \(unreadable) cannot be read" : "")
        + "; \(totals.coded) of \(totals.codable) units coded")
    let rounds = try session.roundProgress(overviews.readable)
    for round in rounds { text.line(round.sentence) }
    let shown = session.shownNames
    let losing = overviews.readable.filter { $0.lost > 0 }
    if !losing.isEmpty {
      let names = losing.map { shown.of($0.header.id) }.joined(separator: ", ")
      text.line("\(lostPlaceCount(totals.lost)) in \(names)", .warning)
    }
    let contradicted = overviews.readable.filter { $0.contradicted > 0 }
    if !contradicted.isEmpty {
      let names = contradicted.map { shown.of($0.header.id) }.joined(separator: ", ")
      let verb = totals.contradicted == 1 ? "has" : "have"
      text.line(
        "\(counted(totals.contradicted, "unit")) \(verb) two versions, settle with tag or review, in "
          + names, .warning)
    }
    let copies = session.conflictCopies
    if !copies.isEmpty { text.line(Self.sentence(on: copies), .warning) }
    if session.open != nil {
      text.append(
        session.isReviewing ? try session.reviewHeading() : try session.articleHeading())
      let flagged = try session.flaggedNumbers()
      if !flagged.isEmpty {
        let numbers = flagged.map(\.description).joined(separator: ", ")
        text.line("\(session.isReviewing ? "put off" : "flagged"): \(numbers)", .warning)
      }
    }
    var value = JSONWriter(style: .compact)
    value.beginObject()
    try write(totals, rounds, unreadable: unreadable, copies: copies.count, session, to: &value)
    if session.isReviewing { value.write(try session.reviewProgress()) }
    value.endObject()
    var reply = Reply.shown(text, value.bytes)
    reply.refuse(overviews.problems)
    return reply
  }

  private static func sentence(on copies: [String]) -> String {
    let names = copies.prefix(3).map { visible($0) } + (copies.count > 3 ? ["…"] : [])
    let count = copies.count == 1 ? "a copy" : "\(copies.count) copies"
    return "\(count) that a synchronising program or a merge made, which nothing counts: "
      + names.joined(separator: ", ")
      + "; postil verify --repair takes over what \(copies.count == 1 ? "it says" : "they say") of "
      + "codings"
  }

  private func write(
    _ totals: Totals, _ rounds: [RoundProgress], unreadable: Int, copies: Int,
    _ session: Session, to value: inout JSONWriter
  ) throws(Refusal) {
    value.member("workspace", session.workspace.path)
    value.member("annotator", "\(try session.annotator())")
    value.member("kind", session.settings.kind.rawValue)
    value.key("codebook")
    value.beginObject()
    value.member("name", session.codebook.name)
    value.member("version", session.codebook.version)
    value.endObject()
    value.key("articles")
    value.beginObject()
    value.member("total", totals.articles)
    value.member("done", totals.done)
    value.member("irrelevant", totals.irrelevant)
    if unreadable > 0 { value.member("unreadable", unreadable) }
    value.endObject()
    value.key("units")
    value.beginObject()
    value.member("total", totals.codable)
    value.member("coded", totals.coded)
    if totals.lost > 0 { value.member("orphans", totals.lost) }
    if totals.contradicted > 0 { value.member("twoVersions", totals.contradicted) }
    value.endObject()
    if copies > 0 { value.member("conflictCopies", copies) }
    if !rounds.isEmpty { value.write(rounds) }
    value.member("article", session.open?.article.id.description)
    value.key("unit")
    if let unit = session.open?.current { value.int(unit.number.value) } else { value.null() }
  }

  /// Sums over the articles that can be read.
  private struct Totals {
    var articles: Int
    var done = 0
    var irrelevant = 0
    var coded = 0
    var codable = 0
    var lost = 0
    var contradicted = 0

    init(_ overviews: [ArticleOverview]) {
      articles = overviews.count
      for overview in overviews {
        coded += overview.coded
        codable += overview.codable
        lost += overview.lost
        contradicted += overview.contradicted
        if overview.status == .done { done += 1 }
        if overview.status == .irrelevant { irrelevant += 1 }
      }
    }
  }
}

extension Session {
  /// The paths of copies that a synchronising program or a merge made of the workspace's files.
  fileprivate var conflictCopies: [String] {
    ["annotations", "corpus"].compactMap { RelativePath($0) }
      .flatMap { FolderSurvey(of: $0, in: workspace.folder).copies }
      .map(\.path.text)
  }

  /// The flagged units of the open article.
  fileprivate mutating func flaggedNumbers() throws(Refusal) -> [Article.Unit.Number] {
    let history = try currentWriter().history
    return try openArticle().units.filter { history.coding(at: $0.span)?.isFlagged ?? false }
      .map(\.number)
  }
}

extension JSONWriter {
  /// Writes how far the review of the open article has come.
  fileprivate mutating func write(_ progress: ReviewProgress) {
    key("review")
    beginObject()
    member("units", progress.units)
    member("decided", progress.decided)
    member("stale", progress.stale)
    member("deferred", progress.deferred)
    member("twoVersions", progress.twoVersions)
    member("left", progress.left)
    endObject()
  }
}
