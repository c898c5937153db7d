import Annotations

/// An annotator's coding of the article under review.
struct ReviewedCoding {
  /// The annotator.
  let annotator: AnnotatorName
  /// The changes, on the units as they are now.
  let history: History
  /// By the places of units, the change by which what stands there was said.
  private let bases: [ScalarSpan: Change.ID]

  /// Prepares a coding to be looked at.
  ///
  /// Nil if it does not count in a review: a program's, one without a judgement, or that of an
  /// annotator who found the article irrelevant.
  init?(_ annotator: AnnotatorName, _ history: History, of article: Article) {
    guard history.changes.first?.kind == .person, history.status.state != .irrelevant,
      article.units.contains(where: { history.isCoded($0) })
    else { return nil }
    self.annotator = annotator
    self.history = history
    var bases: [ScalarSpan: Change.ID] = [:]
    for unit in article.units {
      bases[unit.span] = history.basis(at: unit.span, of: article)?.id
    }
    self.bases = bases
  }

  /// The change by which what stands on a unit was said, or nil.
  func basis(of unit: Article.Unit) -> Change.ID? { bases[unit.span] }

  /// What the annotator says of a unit.
  func judgement(of unit: Article.Unit) -> Judgement {
    let versions = history.versions(at: unit.span)
    return Judgement(
      annotator, versions.last?.coding,
      otherVersions: versions.dropLast().map { $0.coding ?? Coding() })
  }
}
