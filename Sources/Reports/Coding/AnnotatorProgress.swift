public import Annotations

/// How much an annotator has coded.
public struct AnnotatorProgress: Sendable, Equatable {
  /// The annotator.
  public let annotator: AnnotatorName
  /// Articles begun and not done.
  public internal(set) var openArticles = 0
  /// Articles done.
  public internal(set) var doneArticles = 0
  /// Articles found irrelevant; their units and statements are not counted anywhere.
  public internal(set) var irrelevantArticles = 0
  /// Units looked at, with statements or without.
  public internal(set) var codedUnits = 0
  /// Units looked at that hold no statement.
  public internal(set) var noneUnits = 0
  /// Units of articles begun or done that were not looked at.
  public internal(set) var uncodedUnits = 0
  /// Units marked to be looked at again.
  public internal(set) var flaggedUnits = 0
  /// Units with two versions, not settled yet; looked at, but their statements are not counted.
  public internal(set) var twoVersionUnits = 0
  /// Places coded that are not, or no longer, units to be coded.
  public internal(set) var lostPlaces = 0
  /// Statements recorded.
  public internal(set) var statements = 0

  init(_ annotator: AnnotatorName) {
    self.annotator = annotator
  }

  /// Counts an article; `layer` is this annotator's coding of it.
  mutating func add(_ layer: Layer, of article: CodedArticle) {
    switch layer.status.state {
    case .open: openArticles += 1
    case .done: doneArticles += 1
    case .irrelevant:
      irrelevantArticles += 1
      return
    }
    let codedBefore = codedUnits
    for unit in layer.units { add(unit, isLost: article.number(at: unit.span) == nil) }
    for unit in layer.orphans { add(unit, isLost: true) }
    uncodedUnits += max(0, article.units.count - (codedUnits - codedBefore))
  }

  private mutating func add(_ unit: Layer.CodedUnit, isLost: Bool) {
    guard !isLost else {
      lostPlaces += unit.coding.isCoded ? 1 : 0
      return
    }
    if unit.coding.isFlagged { flaggedUnits += 1 }
    guard unit.otherVersions.isEmpty else {
      twoVersionUnits += 1
      codedUnits += 1
      return
    }
    guard let recorded = unit.coding.statements else { return }
    codedUnits += 1
    noneUnits += recorded.isEmpty ? 1 : 0
    statements += recorded.count
  }
}
