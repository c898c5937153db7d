import Annotations
import Storage

/// A selection of codings with the rounds that it goes by.
struct SelectedCodings {
  /// The period of the judgements that count.
  let period: CodingPeriod
  /// The rounds; nil where every coding counts as it stands.
  private let rounds: Rounds?
  /// The one round that is meant.
  private let round: Round?
  private let isCurrent: Bool

  /// Looks up what was asked for.
  ///
  /// - Parameters:
  ///   - selection: What was asked for.
  ///   - workspace: Where the rounds are.
  /// - Throws: A refusal if there is no such round, or the rounds cannot be read.
  init(_ selection: CodingSelection, in workspace: Workspace) throws(Refusal) {
    period = selection.period
    isCurrent = selection.isCurrent
    guard selection.scope != .everything else {
      (rounds, round) = (nil, nil)
      return
    }
    let rounds = try refusing { () throws(StorageError) in try workspace.rounds() }
    self.rounds = rounds
    guard case .round(let id) = selection.scope else {
      round = nil
      return
    }
    guard let round = rounds.round(id) else {
      throw .unknownRound(id, candidates: rounds.all.map(\.id))
    }
    self.round = round
  }

  /// Which coding of an article by an annotator counts.
  func share(of layer: Layer.ID) -> Rounds.Share {
    guard let rounds else { return .present }
    // Nobody is assigned the reference: it belongs to the rounds of its article.
    if layer.annotator == .reference {
      return round.map { $0.holds(layer.article) } ?? true ? .present : .none
    }
    let share = rounds.share(of: layer, in: round)
    return isCurrent && share != .none ? .present : share
  }

  /// Who is to code an article.
  ///
  /// - Parameter article: The article.
  /// - Returns: Their names; nil where nobody assigned anything, or everything is everybody's.
  func assignees(of article: Article.ID) -> Set<AnnotatorName>? {
    guard let rounds, rounds.isMade else { return nil }
    let meant = round.map { [$0] } ?? rounds.all.filter { $0.kind != .training }
    var names: Set<AnnotatorName> = []
    for round in meant {
      guard let articles = round.articles else { return nil }
      names.formUnion(articles.filter { $0.value.contains(article) }.keys)
    }
    return names
  }

  /// What a person should know of what was left out or is still open.
  var remarks: [String] {
    guard let rounds else { return [] }
    guard let round else {
      return rounds.all.filter { $0.kind == .training }.map {
        "round '\($0.id)' is training and left out; --round \(quoted($0.id)) shows it"
      }
    }
    let assigned = round.articles?.values.reduce(0) { $0 + $1.count } ?? 0
    let closed = round.closed.count + round.unbegun.count
    guard !isCurrent, round.isClosed, closed < assigned else { return [] }
    return [
      "round '\(round.id)': \(closed) of \(assigned) codings are closed; "
        + "the others count as they stand"
    ]
  }
}

extension Round {
  /// Whether anybody codes an article in this round.
  fileprivate func holds(_ article: Article.ID) -> Bool {
    guard let articles else { return true }
    return articles.values.contains { $0.contains(article) }
  }
}
