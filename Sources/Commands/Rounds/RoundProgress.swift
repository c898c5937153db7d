import Annotations
import Corpus
import JSON
import Storage

/// How far the current annotator has come in a round.
struct RoundProgress {
  /// The round.
  let round: Round
  /// Whether what is theirs in it was closed.
  let isClosed: Bool
  /// Sums over the articles that are theirs and can be read.
  private(set) var articles = 0
  private(set) var done = 0
  private(set) var units = 0
  private(set) var coded = 0

  /// Adds up what is the annotator's in a round.
  ///
  /// - Parameters:
  ///   - round: The round.
  ///   - isClosed: Whether what is theirs in it was closed.
  ///   - overviews: Their articles.
  init(_ round: Round, isClosed: Bool, _ overviews: [ArticleOverview]) {
    self.round = round
    self.isClosed = isClosed
    for overview in overviews {
      articles += 1
      units += overview.codable
      coded += overview.coded
      if overview.isFinished { done += 1 }
    }
  }

  /// The sums in words.
  var sentence: String {
    "round \(round.id) (\(round.kind.rawValue), \(isClosed ? "closed" : "open")): "
      + "\(done) of \(counted(articles, "article")) done, "
      + "\(coded) of \(counted(units, "unit")) coded"
  }
}

extension Session {
  /// How far the current annotator has come in each round that gives them something.
  mutating func roundProgress(_ overviews: [ArticleOverview]) throws(Refusal) -> [RoundProgress] {
    let annotator = try annotator()
    return try ownRounds().map { round, holds in
      let own = overviews.filter { holds($0.header.id) }
      let isClosed = own.allSatisfy {
        round.isClosed(Layer.ID(annotator: annotator, article: $0.header.id))
      }
      return RoundProgress(round, isClosed: isClosed && !own.isEmpty, own)
    }
  }
}

extension JSONWriter {
  /// Writes rounds as a member of an object that is open.
  mutating func write(_ rounds: [RoundProgress]) {
    key("rounds")
    beginArray()
    for progress in rounds {
      beginObject()
      member("id", progress.round.id)
      member("kind", progress.round.kind.rawValue)
      member("closed", progress.isClosed)
      member("articles", progress.articles)
      member("done", progress.done)
      member("units", progress.units)
      member("coded", progress.coded)
      endObject()
    }
    endArray()
  }
}
