import Annotations
import Corpus
import Files
import Storage

/// The rounds as they were last read, and what the system knew of their file then.
struct KnownRounds {
  /// The file's status; nil where there is none.
  let status: FileStatus?
  /// The rounds.
  let rounds: Rounds
}

extension Session {
  /// The rounds of the study; read again only where their file is another.
  mutating func rounds() throws(Refusal) -> Rounds {
    let status = try refusing { () throws(StorageError) in try workspace.roundsStatus() }
    if let knownRounds, knownRounds.status == status { return knownRounds.rounds }
    let rounds = try refusing { () throws(StorageError) in try workspace.rounds() }
    knownRounds = KnownRounds(status: status, rounds: rounds)
    return rounds
  }

  /// What the current annotator is to code, in the order in which it is to be coded: round by round
  /// what is assigned and not closed, by id; without rounds every article.
  ///
  /// - Returns: The articles, as far as the corpus has them.
  /// - Throws: A refusal if the rounds or the corpus cannot be read.
  mutating func assignedArticles() throws(Refusal) -> [Article.ID] {
    let annotator = try annotator()
    let rounds = try rounds()
    let ids = try refusing { () throws(CorpusError) in try corpus.articleIDs() }
    guard rounds.isMade else { return ids }
    var assigned: [Article.ID] = []
    var seen: Set<Article.ID> = []
    for round in rounds.all {
      for id in ids where !seen.contains(id) {
        let layer = Layer.ID(annotator: annotator, article: id)
        guard round.holds(layer), !rounds.isClosed(layer) else { continue }
        seen.insert(id)
        assigned.append(id)
      }
    }
    return assigned
  }

  /// The rounds in which the current annotator codes, with the articles that are theirs.
  ///
  /// - Returns: The rounds; none where nobody made any.
  /// - Throws: A refusal if the rounds cannot be read.
  mutating func ownRounds() throws(Refusal) -> [(round: Round, holds: (Article.ID) -> Bool)] {
    let annotator = try annotator()
    let rounds = try rounds()
    guard rounds.isMade else { return [] }
    return rounds.all.filter { $0.articles == nil || $0.articles?[annotator]?.isEmpty == false }
      .map { round in
        (round, { round.holds(Layer.ID(annotator: annotator, article: $0)) })
      }
  }
}
