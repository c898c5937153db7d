import Annotations
import Corpus
import JSON
import Storage

/// A round with how far everybody has come in it.
struct RoundOverview {
  /// The round.
  let round: Round
  /// What each annotator codes and how far they have come, by name.
  let progress: [(annotator: AnnotatorName, articles: Int, done: Int)]

  /// Looks at the codings of a round.
  ///
  /// - Parameters:
  ///   - round: The round.
  ///   - codings: Those in which something was recorded.
  ///   - everyArticle: How many articles there are, for a round in which everything is everybody's.
  init(_ round: Round, _ codings: [Session.RoundCoding], everyArticle: Int) {
    self.round = round
    let names = round.articles.map { Array($0.keys) } ?? codings.map(\.id.annotator)
    progress = Set(names).sorted().map { name in
      let done = codings.count { $0.id.annotator == name && $0.state != .open }
      return (name, round.articles?[name]?.count ?? everyArticle, done)
    }
  }

  /// Whether it is open, closed, or closed for some codings only.
  var state: String {
    guard round.isClosed else { return "open" }
    let isWhole = round.assigned?.allSatisfy { round.isClosed($0) } ?? true
    return isWhole ? "closed" : "partly closed"
  }
}

extension Session {
  /// The rounds with who codes in them.
  mutating func roundList() throws(Refusal) -> Reply {
    let rounds = try rounds()
    let articles = try refusing { () throws(CorpusError) in try corpus.articleIDs() }.count
    var overviews: [RoundOverview] = []
    for round in rounds.all where rounds.isMade {
      let codings = try codings(of: round)
      overviews.append(RoundOverview(round, codings, everyArticle: articles))
    }
    guard !overviews.isEmpty else {
      var reply = Reply.shown(StyledText(), Array("[]".utf8))
      reply.text.line("no rounds: everything is everybody's; assign divides it")
      return reply
    }
    var table = TextTable(["round", "kind", "state", "annotator", "articles", "done"])
    for overview in overviews {
      for entry in overview.progress {
        table.append([
          overview.round.id, overview.round.kind.rawValue, overview.state, "\(entry.annotator)",
          "\(entry.articles)", "\(entry.done)",
        ])
      }
      guard overview.progress.isEmpty else { continue }
      table.append([overview.round.id, overview.round.kind.rawValue, overview.state, "–", "0", "0"])
    }
    return .shown(table.text, Self.json(of: overviews))
  }

  private static func json(of overviews: [RoundOverview]) -> [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.beginArray()
    for overview in overviews {
      writer.beginObject()
      writer.member("id", overview.round.id)
      writer.member("kind", overview.round.kind.rawValue)
      writer.member("state", overview.state)
      writer.key("annotators")
      writer.beginArray()
      for entry in overview.progress {
        writer.beginObject()
        writer.member("annotator", "\(entry.annotator)")
        writer.member("articles", entry.articles)
        writer.member("done", entry.done)
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    return writer.bytes
  }
}
