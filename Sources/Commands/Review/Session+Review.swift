import Annotations
import Corpus
import Files
import Storage

extension Session {
  /// Whether the open article is under review, so that what is recorded goes to the reference.
  var isReviewing: Bool { review != nil }

  /// Opens an article for review, the cursor on the first unit of the queue.
  ///
  /// - Parameter request: Which article, and how.
  /// - Throws: A refusal if there is none, or it may not be reviewed yet.
  mutating func startReview(_ request: ReviewRequest) throws(Refusal) {
    try requireQueue(request.queue)
    let named = request.article ?? open?.article.id
    let id = if let named { named } else { try firstToReview() }
    try requireReviewable(id, unblinding: request.isUnblinding)
    let present = self
    do throws(Refusal) {
      try enter(id)
      try look(at: try openArticle(), queue: request.queue)
      let first = try unitsToReview().first
      if let first { open?.move(to: first) } else { goToStart() }
    } catch {
      self = present
      throw error
    }
  }

  /// Goes on coding: the article stays open.
  mutating func endReview() throws(Refusal) {
    guard isReviewing, let id = open?.article.id else { return }
    try enter(id)
  }

  /// Reads the codings of the article that was entered.
  private mutating func look(at entered: OpenArticle, queue: ReviewQueue) throws(Refusal) {
    let review = try articleReview(of: entered.article, entered.historyStatus, queue: queue)
    guard !review.codings.isEmpty else {
      throw .nothingThere("nobody has coded '\(entered.article.id)' yet")
    }
    // What could not be recorded is not shown.
    try recordSightBeforeCoding(of: entered.article)
    // The coding that was open is put away; from now on the reference is what is written.
    if let layer = openLayer { leaving.append(layer) }
    self.review = review
    _ = try currentWriter()
  }

  /// The codings of an article that count in its review, as they are now.
  mutating func articleReview(of article: Article, _ status: FileStatus?, queue: ReviewQueue)
    throws(Refusal) -> ArticleReview
  {
    let basis = ArticleReview.Basis(article: status, codings: try codingStatuses(of: article.id))
    var codings: [ReviewedCoding] = []
    for annotator in basis.codings.keys.sorted() {
      let id = Layer.ID(annotator: annotator, article: article.id)
      guard let history = try history(of: id, on: article),
        let coding = ReviewedCoding(annotator, history, of: article)
      else { continue }
      codings.append(coding)
    }
    return ArticleReview(article, codings, from: basis, queue: queue, codebook)
  }

  /// The histories of an article's codings as files, those that the session has staged among them.
  private func codingStatuses(of id: Article.ID) throws(Refusal) -> [AnnotatorName: FileStatus?] {
    var statuses: [AnnotatorName: FileStatus?] = [:]
    for annotator in try refusing({ () throws(StorageError) in try workspace.annotators() })
    where annotator != .reference {
      let layer = Layer.ID(annotator: annotator, article: id)
      let status = try refusing { () throws(StorageError) in
        try workspace.historyStatus(of: layer)
      }
      if status != nil || writers[layer] != nil { statuses.updateValue(status, forKey: annotator) }
    }
    return statuses
  }

  /// What annotators say, read again where a file is not what it was.
  mutating func currentReview() throws(Refusal) -> ArticleReview {
    let open = try openArticle()
    guard let review else { throw .noReview }
    let basis = ArticleReview.Basis(
      article: open.historyStatus, codings: try codingStatuses(of: open.article.id))
    guard basis != review.basis else { return review }
    let fresh = try articleReview(of: open.article, open.historyStatus, queue: review.queue)
    self.review = fresh
    return fresh
  }

  /// The unit at the cursor as a reviewer sees it.
  mutating func reviewedUnit() throws(Refusal) -> ReviewedUnit {
    try reviewedUnit(try openArticle().current)
  }

  /// A unit of the article under review as a reviewer sees it.
  mutating func reviewedUnit(_ unit: Article.Unit) throws(Refusal) -> ReviewedUnit {
    reviewed(unit, try currentReview(), try currentWriter().history)
  }

  /// How far the review of the open article has come.
  mutating func reviewProgress() throws(Refusal) -> ReviewProgress {
    var progress = ReviewProgress()
    for unit in try reviewedUnits() { progress.count(unit) }
    return progress
  }

  /// Every unit of the article under review, in reading order.
  mutating func reviewedUnits() throws(Refusal) -> [ReviewedUnit] {
    let review = try currentReview()
    let reference = try currentWriter().history
    return try openArticle().units.map { reviewed($0, review, reference) }
  }

  /// A unit with what annotators say and what the reference has.
  func reviewed(_ unit: Article.Unit, _ review: ArticleReview, _ reference: History) -> ReviewedUnit
  {
    let versions = reference.versions(at: unit.span)
    let coding = versions.last?.coding
    let isDecided = coding?.isCoded ?? false
    let decision = isDecided ? coding?.decision ?? Decision() : nil
    return ReviewedUnit(
      unit: unit, comparison: review.comparison(of: unit, codebook), reference: coding,
      otherVersions: versions.dropLast().map { $0.coding ?? Coding() },
      stale: decision.map { review.movedOn(from: $0, on: unit) } ?? [])
  }
}
