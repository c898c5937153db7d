import Annotations

/// One line of an export: a statement, or a unit without one, with everything around it.
struct StatementRow {
  let article: CodedArticle
  let layer: Layer
  let unit: Layer.CodedUnit
  /// The unit's number in the article as it is cut now, else when it was coded.
  let number: Article.Unit.Number
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
      layer.units.flatMap { rows(of: $0, layer, article) }
    }
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
