import Annotations
import Corpus
import Storage

extension Session {
  /// Refuses the review of an article that its reviewer is still to code, or of an open round.
  ///
  /// - Parameters:
  ///   - id: The article.
  ///   - isUnblinding: Whether the user insists on seeing what is not to be seen yet.
  /// - Throws: A refusal that says what is to be done first.
  mutating func requireReviewable(_ id: Article.ID, unblinding isUnblinding: Bool) throws(Refusal) {
    let rounds = try refusing { () throws(StorageError) in try workspace.rounds() }
    if let round = rounds.openRound(of: id) { throw .round(.stillOpen(round.id, id)) }
    guard try isToCode(id, rounds) else { return }
    guard isUnblinding else { throw .blind(id) }
    try recordSight(of: try article(id), command: "review")
  }

  /// Whether the annotator's own coding of an article is begun or assigned, and not done.
  private mutating func isToCode(_ id: Article.ID, _ rounds: Rounds) throws(Refusal) -> Bool {
    guard try !maySeeOthers(on: id) else { return false }
    let own = Layer.ID(annotator: try annotator(), article: id)
    let isAssigned = rounds.all.contains { $0.articles?[own.annotator]?.contains(id) ?? false }
    guard !isAssigned else { return true }
    return try layer(own)?.isBegun ?? false
  }

  /// Records, once, that an annotator saw what others say of an article that is theirs to code and
  /// not begun.
  ///
  /// Of programs, and of reviewers who code nothing here, nothing is recorded.
  mutating func recordSightBeforeCoding(of article: Article) throws(Refusal) {
    let own = Layer.ID(annotator: try annotator(), article: article.id)
    guard settings.kind == .person, try !maySeeOthers(on: article.id),
      try rounds().all.contains(where: { $0.holds(own) })
    else { return }
    let codings = try refusing { () throws(StorageError) in
      try workspace.layers(of: own.annotator)
    }
    let changes = try history(of: own, on: article)?.changes ?? []
    guard !codings.isEmpty, !changes.contains(where: \.isSight) else { return }
    try recordSight(of: article, command: "review")
  }

  /// The first article that two annotators or more are done with and that is not all decided.
  mutating func firstToReview() throws(Refusal) -> Article.ID {
    let ready = try articlesToReview()
    for id in ready where try isLeft(in: id) { return id }
    throw .nothingToReview(decided: ready.count)
  }

  /// The articles that may be reviewed and that two annotators or more have coded to the end.
  mutating func articlesToReview() throws(Refusal) -> [Article.ID] {
    let ids = try refusing { () throws(CorpusError) in try corpus.articleIDs() }
    let annotators = try refusing { () throws(StorageError) in try workspace.annotators() }
    let rounds = try refusing { () throws(StorageError) in try workspace.rounds() }
    var ready: [Article.ID] = []
    for id in ids {
      guard rounds.openRound(of: id) == nil, try !isToCode(id, rounds) else { continue }
      var layers: [Layer] = []
      for annotator in annotators where annotator != .reference {
        guard let layer = try layer(Layer.ID(annotator: annotator, article: id)),
          layer.kind == .person, layer.isBegun
        else { continue }
        layers.append(layer)
      }
      let isClosed = layers.allSatisfy { $0.status.state != .open }
      if isClosed, layers.count(where: { $0.status.state == .done }) > 1 { ready.append(id) }
    }
    return ready
  }

  private mutating func isLeft(in id: Article.ID) throws(Refusal) -> Bool {
    let article = try article(id)
    let review = try articleReview(of: article, nil, queue: .order)
    let reference =
      try history(
        of: Layer.ID(annotator: .reference, article: id), on: article) ?? History()
    return article.units.contains { unit in
      codebook.isCodable(unit.number) && reviewed(unit, review, reference).needsReview
    }
  }
}

extension Layer {
  /// Whether anything was judged that still stands; what was only seen of others begins no coding.
  var isBegun: Bool {
    status.state != .open || !units.isEmpty || !orphans.isEmpty
  }
}

extension Change {
  /// Whether it records that others' codings were seen, and so changes nothing.
  fileprivate var isSight: Bool {
    guard case .status(let before, let after) = effect else { return false }
    return before == after && after.state == .open
  }
}
