import Annotations
import Corpus
import Storage

/// `assign`: makes a round in which some articles are everybody's and the rest are divided.
struct Assign: Command {
  static let specification = CommandSpecification(
    "assign", .review, .changes, usage: "--round ID --annotators A,B [OPTION…]"
  ).with {
    $0.summary = "divide articles among annotators, some for all of them"
    $0.details = """
      A share of the articles goes to everybody, so that agreement can be measured; it is drawn from \
      short and long ones alike. The rest is divided so that everybody has as many units. The same \
      seed gives the same round on every machine. todo, status and articles follow it.
      """
    $0.options = [
      OptionSpecification("--round", value: "ID", "the name of the round").taking(.round),
      OptionSpecification("--annotators", value: "A,B", "who codes").taking(.annotators)
        .repeatable(),
      OptionSpecification(
        "--overlap", value: "N%", "the share of the articles for everybody, none if not given"),
      OptionSpecification("--seed", value: "N", "where the draws start, 1 if not given"),
      OptionSpecification(
        "--kind", value: "KIND", "training, reliability or main (if not given)"
      ).taking(.oneOf(Round.Kind.self)),
      OptionSpecification("--articles", value: "TEXT", "only articles whose id has this text")
        .repeatable(),
      OptionSpecification("--replace", "make a round anew in which nobody coded anything"),
      OptionSpecification("--dry-run", "show the division, change nothing"),
    ]
  }

  private let plan: AssignmentPlan
  private let replaces: Bool
  private let isTrial: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    try Self.refuseFurther(arguments.words)
    plan = try AssignmentPlan(arguments)
    replaces = arguments.has("--replace")
    isTrial = arguments.has("--dry-run")
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let items = try session.items(of: plan)
    let assignment = Assignment(
      items, among: plan.annotators, overlap: plan.overlap, seed: plan.seed)
    let table = AssignmentTable(plan, assignment)
    guard !isTrial else {
      try session.requireNew(plan.round, in: try session.rounds(), replacing: replaces)
      return .shown(table.text, table.json)
    }
    let writer = try refusing { () throws(StorageError) in
      try RoundsWriter(in: session.workspace)
    }
    try session.requireNew(plan.round, in: writer.rounds, replacing: replaces)
    let round = Round(plan.round, plan.kind, articles: assignment.articles)
    try refusing { () throws(StorageError) in try writer.put(round) }
    var reply = Reply.changed(Acknowledgement(table.sentence))
    // A script confirms each change in one line.
    if session.settings.mode != .script { reply.text = table.text }
    reply.value = table.json
    return reply
  }
}

extension Session {
  /// The articles that a plan is about, with their units.
  fileprivate func items(of plan: AssignmentPlan) throws(Refusal) -> [Assignment.Item] {
    let ids = try refusing { () throws(CorpusError) in try corpus.articleIDs() }
    guard !ids.isEmpty else { throw .round(.noArticles) }
    for text in plan.texts where !ids.contains(where: { $0.holds(text) }) {
      throw .unknownArticle(text, candidates: ids.map(\.description))
    }
    var items: [Assignment.Item] = []
    for id in ids where plan.texts.isEmpty || plan.texts.contains(where: id.holds) {
      let header = try refusing { () throws(CorpusError) in try corpus.header(id) }
      items.append(Assignment.Item(article: id, units: header.codableCount(in: codebook)))
    }
    return items
  }

  /// Refuses the name of a round that is there, unless it is to be made anew and nobody began.
  fileprivate mutating func requireNew(_ name: String, in rounds: Rounds, replacing: Bool)
    throws(Refusal)
  {
    guard rounds.isMade, let round = rounds.round(name) else { return }
    guard !round.isClosed else { throw .round(.isClosed(name)) }
    let begun = try codings(of: round).first
    guard replacing, begun == nil else { throw .round(.exists(name, begun: begun?.id)) }
  }
}

extension Article.ID {
  /// Whether a text stands in the id.
  fileprivate func holds(_ text: String) -> Bool {
    Array(description.utf8).firstRange(of: Array(text.utf8)) != nil
  }
}
