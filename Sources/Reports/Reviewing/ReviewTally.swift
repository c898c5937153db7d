import Annotations

/// Gathers what a ``ReviewReport`` is made from, article by article.
struct ReviewTally: Sendable {
  private var report = ReviewReport()
  private var causes: [DisagreementCause: Places] = [:]
  private var decisions: [DecisionKind: Places] = [:]

  /// A number of units, the first of them by name.
  private struct Places {
    var count = 0
    var first: [ReviewReport.Place] = []

    mutating func add(_ place: ReviewReport.Place) {
      count += 1
      if first.count < ReviewReport.mostPlaces { first.append(place) }
    }
  }

  private struct DecisionKind: Hashable {
    var by: AnnotatorName?
    var origin: Decision.Origin?
  }

  /// Takes an article with its codings, the reference among them.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - compared: What its annotators say, compared.
  mutating func add(_ article: CodedArticle, _ compared: ComparedArticle) {
    for (position, unit) in article.units.enumerated() {
      let comparison = compared.units[position]
      let place = ReviewReport.Place(article: article.id, unit: unit.number)
      count(comparison, ofAnnotators: compared.annotators, at: place)
      let isStale = article.staleUnits.contains(unit.span)
      count(compared.reference?[position], comparison, at: place, isStale: isStale)
    }
  }

  private mutating func count(
    _ comparison: UnitComparison, ofAnnotators annotators: Int, at place: ReviewReport.Place
  ) {
    for cause in comparison.causes { causes[cause, default: Places()].add(place) }
    guard annotators > 1 else { return }
    switch comparison.mark {
    case .agreed: report.agreed += 1
    case .disagreement: report.differing += 1
    case .incomplete: report.incomplete += 1
    case .uncoded: break
    }
  }

  private mutating func count(
    _ unit: Layer.CodedUnit?, _ comparison: UnitComparison, at place: ReviewReport.Place,
    isStale: Bool
  ) {
    let isDecided = unit?.coding.isCoded ?? false
    if let unit, isDecided {
      report.decided += 1
      let decision = unit.coding.decision
      let kind = DecisionKind(by: decision?.by, origin: decision?.origin)
      decisions[kind, default: Places()].add(place)
    }
    if let gap = unit?.coding.decision?.gap { add(gap, at: place) }
    let state: ReviewReport.State
    if unit?.otherVersions.isEmpty == false {
      state = .twoVersions
    } else if isDecided {
      guard isStale else { return }
      state = .stale
    } else {
      guard comparison.mark == .disagreement else { return }
      state = unit?.coding.isFlagged == true ? .deferred : .undecided
    }
    report.unresolved.append(
      ReviewReport.Unresolved(place: place, state: state, causes: comparison.causes))
  }

  private mutating func add(_ gap: String, at place: ReviewReport.Place) {
    if let known = report.gaps.firstIndex(where: { $0.text == gap }) {
      report.gaps[known].places.append(place)
    } else {
      report.gaps.append(ReviewReport.Gap(text: gap, places: [place]))
    }
  }

  /// The report on everything that was added.
  func finish() -> ReviewReport {
    var report = report
    report.causes = causes.map { cause, places in
      ReviewReport.CauseCount(
        cause: cause, units: places.count, places: places.first.sorted())
    }.sorted { ($1.units, "\($0.cause)") < ($0.units, "\($1.cause)") }
    report.unresolved.sort { $0.place < $1.place }
    for index in report.gaps.indices { report.gaps[index].places.sort() }
    report.gaps.sort { ($0.places[0], $0.text) < ($1.places[0], $1.text) }
    report.decisions =
      decisions.map { kind, places in
        ReviewReport.DecisionCount(
          by: kind.by, origin: kind.origin, units: places.count, places: places.first.sorted())
      }.sorted { $0.order < $1.order }
    return report
  }
}

extension ReviewReport.DecisionCount {
  fileprivate var order: String {
    "\(by?.description ?? "") \(origin?.description ?? "")"
  }
}
