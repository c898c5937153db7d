import Annotations
import Storage

extension Session {
  /// What is accepted in one article.
  private struct Acceptance {
    /// The reference.
    var writer: LayerWriter
    /// The decisions.
    var effects: [Change.Effect]
  }

  /// Decides every undecided unit of the article under review on which all annotators agree, unless
  /// it was put off.
  mutating func acceptUnanimous() throws(Refusal) -> Reply {
    let article = try openArticle().article
    let review = try currentReview()
    let acceptance = try acceptance(of: article, review)
    guard !acceptance.effects.isEmpty else {
      throw .nothingThere("no undecided unit of '\(article.id)' is agreed on by all annotators")
    }
    var occasion = Occasion(command: "review \(article.id) --accept unanimous")
    join(&occasion, over: [acceptance.writer.id])
    let last = stage(acceptance.effects, on: acceptance.writer, occasion)
    try moveToNextToReview()
    let left = try reviewProgress().left
    let what = "accepted \(counted(acceptance.effects.count, "unanimous unit")); \(left) left"
    var reply = Reply.changed(acknowledgement(of: last, units: [], what: what))
    reply.showsUnit = true
    return reply
  }

  /// Decides what all annotators agree on in every article that is ready, in all or in none.
  ///
  /// Every reference is locked before the first is changed. After a crash the same command finds
  /// what is left to accept, as part of the same step.
  mutating func acceptUnanimousEverywhere() throws(Refusal) -> Reply {
    var acceptances: [Acceptance] = []
    for id in try articlesToReview() {
      let article = try article(id)
      let review = try articleReview(of: article, nil, queue: .order)
      let acceptance = try acceptance(of: article, review)
      if id != openLayer?.article || !isReviewing { leaving.append(acceptance.writer.id) }
      if !acceptance.effects.isEmpty { acceptances.append(acceptance) }
    }
    guard !acceptances.isEmpty else {
      throw .nothingThere("no undecided unit of an article that is ready is agreed on by all")
    }
    var occasion = Occasion(command: "review --accept unanimous --all")
    let begun = try allCommands(of: [.reference])
      .unfinishedStep(occasion.command, by: try annotator())
    join(&occasion, over: acceptances.map(\.writer.id), goingOnWith: begun)
    var last: Change?
    for acceptance in acceptances {
      last = stage(acceptance.effects, on: acceptance.writer, occasion)
    }
    let units = acceptances.reduce(0) { $0 + $1.effects.count }
    let what =
      "accepted \(counted(units, "unanimous unit")) in \(counted(acceptances.count, "article"))"
    guard acceptances.count > 1 else {
      return .changed(acknowledgement(of: last, units: [], what: what))
    }
    var acknowledgement = Acknowledgement(what)
    acknowledgement.layers = acceptances.map(\.writer.id)
    return .changed(acknowledgement)
  }

  private mutating func acceptance(of article: Article, _ review: ArticleReview) throws(Refusal)
    -> Acceptance
  {
    let reviewer = try annotator()
    let id = Layer.ID(annotator: .reference, article: article.id)
    let writer = try writer(of: id, article)
    let units = article.units.filter { codebook.isCodable($0.number) }
    let effects = units.compactMap { unit -> Change.Effect? in
      let comparison = review.comparison(of: unit, codebook)
      guard comparison.mark == .agreed, writer.history.versions(at: unit.span).count < 2,
        let statements = comparison.firstChoice.flatMap(comparison.statements)
      else { return nil }
      let before = writer.history.coding(at: unit.span)
      guard before?.isCoded != true, before?.isFlagged != true else { return nil }
      let after = (before ?? Coding()).decided(
        statements, .unanimous, by: reviewer, on: review.basis(of: unit))
      return .unit(unit, before: before, after: after)
    }
    guard !effects.isEmpty else { return Acceptance(writer: writer, effects: []) }
    try prepare(writer)
    try requireOpen(writer)
    return Acceptance(writer: writer, effects: effects)
  }
}
