import Annotations
import Storage

extension Session {
  /// The units that a reviewer still has to look at, in the queue's order; those put off come last.
  mutating func unitsToReview() throws(Refusal) -> [Article.Unit] {
    let waiting = try reviewedUnits().filter(\.needsReview)
    let queue = try currentReview().queue
    return
      (Self.sorted(waiting.filter { !$0.isDeferred }, by: queue)
      + Self.sorted(waiting.filter(\.isDeferred), by: queue)).map(\.unit)
  }

  private static func sorted(_ units: [ReviewedUnit], by queue: ReviewQueue) -> [ReviewedUnit] {
    switch queue {
    case .order: return units
    case .variable(let name):
      return units.filter { $0.comparison.causes.contains { $0.concerns(name) } }
    case .lowest:
      // Where fewer than two have spoken there is nothing to agree on.
      let ranked = units.map { (share: $0.comparison.agreement ?? 2, unit: $0) }
      return ranked.sorted { ($0.share, $0.unit.unit.number) < ($1.share, $1.unit.unit.number) }
        .map(\.unit)
    }
  }

  /// Moves the cursor to the next unit of the queue.
  ///
  /// - Returns: False if none is left.
  /// - Throws: A refusal if the codings cannot be read.
  @discardableResult
  mutating func moveToNextToReview() throws(Refusal) -> Bool {
    let units = try unitsToReview()
    guard let first = units.first else { return false }
    let current = try openArticle().current
    let history = try currentWriter().history
    let isPutOff = { (unit: Article.Unit) in history.coding(at: unit.span)?.isFlagged ?? false }
    let target: Article.Unit
    if let place = units.firstIndex(of: current), isPutOff(first) || !isPutOff(current) {
      target = units.indices.contains(place + 1) ? units[place + 1] : first
    } else if try currentReview().queue == .lowest {
      target = first
    } else {
      target = units.first { $0.number > current.number && !isPutOff($0) } ?? first
    }
    open?.move(to: target)
    return true
  }

  /// The places of an article's units whose decision an annotator has moved on from.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - layers: Its codings; without the reference among them there is nothing to move on from.
  /// - Returns: The places.
  /// - Throws: A refusal if a history cannot be read.
  mutating func staleUnits(of article: Article, _ layers: [Layer]) throws(Refusal)
    -> Set<ScalarSpan>
  {
    guard let reference = layers.first(where: { $0.id.annotator == .reference }) else { return [] }
    let review = try articleReview(of: article, nil, queue: .order)
    let stale = reference.units.filter { coded in
      guard coded.coding.isCoded, let unit = article.unit(at: coded.span) else { return false }
      return !review.movedOn(from: coded.coding.decision ?? Decision(), on: unit).isEmpty
    }
    return Set(stale.map(\.span))
  }

  /// Puts the cursor on the article's first unit.
  mutating func goToStart() {
    guard let first = open?.units.first else { return }
    open?.move(to: first)
  }

  /// Refuses a queue by a variable that the codebook does not have.
  func requireQueue(_ queue: ReviewQueue) throws(Refusal) {
    guard case .variable(let name) = queue else { return }
    let names = ["found", "segmentation"] + codebook.variables.map(\.id)
    guard names.contains(name) else {
      throw .coding(.unknownVariable(name, candidates: names))
    }
  }
}
