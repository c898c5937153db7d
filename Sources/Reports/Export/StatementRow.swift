import Annotations

/// One line of an export: a statement, a unit without one, or an article that was closed, with
/// everything around it.
struct StatementRow {
  let article: CodedArticle
  let layer: Layer
  /// The unit; nil if the line is about the article as a whole.
  let unit: Layer.CodedUnit?
  /// The unit's number in the article as it is cut now, else when it was coded.
  let number: Article.Unit.Number?
  /// Which of several versions the line belongs to, counted from 1; nil if there is only one.
  let version: Int?
  let coding: Coding
  /// The statement with its place in the unit, counted from 1.
  let statement: (place: Int, values: Statement)?

  /// Whether the annotator found a statement; nil if the unit was not judged.
  var isFound: Bool? {
    coding.statements.map { !$0.isEmpty }
  }

  /// All lines of an article, by annotator, then in reading order.
  static func rows(of article: CodedArticle) -> [StatementRow] {
    article.layers.flatMap { layer in
      layer.units.flatMap { rows(of: $0, layer, article) } + closingRow(of: layer, article)
    }
  }

  /// The line that says what the lines of units do not: why an article is irrelevant, or that it is
  /// where no unit was coded.
  private static func closingRow(of layer: Layer, _ article: CodedArticle) -> [StatementRow] {
    guard layer.status.state != .open, layer.units.isEmpty || layer.status.reason != nil else {
      return []
    }
    return [
      StatementRow(
        article: article, layer: layer, unit: nil, number: nil, version: nil,
        coding: Coding(note: layer.status.reason), statement: nil)
    ]
  }

  private static func rows(
    of unit: Layer.CodedUnit, _ layer: Layer, _ article: CodedArticle
  ) -> [StatementRow] {
    let versions = [unit.coding] + unit.otherVersions
    return versions.enumerated().flatMap { index, coding in
      statements(of: coding).map { statement in
        StatementRow(
          article: article, layer: layer, unit: unit,
          number: article.number(at: unit.span) ?? unit.number,
          version: versions.count > 1 ? index + 1 : nil, coding: coding, statement: statement)
      }
    }
  }

  private static func statements(of coding: Coding) -> [(place: Int, values: Statement)?] {
    guard let statements = coding.statements, !statements.isEmpty else { return [nil] }
    return statements.enumerated().map { ($0.offset + 1, $0.element) }
  }
}
