public import Annotations

/// Codings as comma-separated values, one unit a row, the annotators beside each other.
///
/// Behind the article and the unit come the columns of each annotator, named `annotator:column`:
/// `found`, one for each variable, `note` and `flag`. Where a unit has several statements, a cell has
/// the value of each in their order, separated by `;`, and a `;` or `%` in a value as `%3B` or `%25`.
/// A unit with two versions has no values but `two versions` under `found`. Every unit has its row,
/// be it coded or not, and so has every other place that somebody coded. Cells are neutralised by the
/// rule of ``SpreadsheetCell``.
public struct UnitsCSVExport: ArticleExport {
  private let variables: [String]
  private let annotators: [AnnotatorName]

  private static let unitColumns = [
    "article", "title", "published", "outlet", "unit", "start", "end", "quote",
  ]

  /// An export with columns for some annotators.
  ///
  /// - Parameters:
  ///   - codebook: What has the variables.
  ///   - annotators: The annotators, in the order of their columns.
  public init(_ codebook: Codebook, annotators: [AnnotatorName]) {
    variables = codebook.variables.map(\.id)
    self.annotators = annotators
  }

  /// The row of column names.
  public var header: [UInt8] {
    let columns = ["found"] + variables.map(StatementColumns.name) + ["note", "flag"]
    var writer = CSVWriter()
    writer.row(
      Self.unitColumns + annotators.flatMap { name in columns.map { "\(name):\($0)" } })
    return writer.bytes
  }

  /// The rows of an article, in reading order.
  ///
  /// - Parameter article: The article with its codings.
  /// - Returns: Whole lines of UTF-8.
  public func rows(of article: CodedArticle) -> [UInt8] {
    let layers = annotators.map { name in article.layers.first { $0.id.annotator == name } }
    let codings = layers.map { layer in
      Dictionary((layer?.units ?? []).map { ($0.span, $0) }, uniquingKeysWith: { $1 })
    }
    var writer = CSVWriter()
    for unit in Self.units(of: article, coded: codings.flatMap(\.values)) {
      let cells = codings.flatMap { self.cells(of: $0[unit.span]) }
      writer.row(Self.cells(of: unit, in: article) + cells)
    }
    return writer.bytes
  }

  /// The article's units and what was coded elsewhere, by their places.
  private static func units(of article: CodedArticle, coded: [Layer.CodedUnit]) -> [Article.Unit] {
    var units = Dictionary(article.units.map { ($0.span, $0) }, uniquingKeysWith: { $1 })
    for unit in coded where units[unit.span] == nil {
      units[unit.span] = Article.Unit(number: unit.number, span: unit.span)
    }
    return units.values.sorted {
      ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
    }
  }

  private static func cells(of unit: Article.Unit, in article: CodedArticle) -> [String] {
    [
      "\(article.id)", article.title ?? "", article.published ?? "", article.outlet ?? "",
      "\(unit.number)", "\(unit.span.lowerBound)", "\(unit.span.upperBound)",
      article.text(at: unit.span),
    ]
  }

  /// What one annotator has on a unit.
  private func cells(of unit: Layer.CodedUnit?) -> [String] {
    guard let unit else { return Array(repeating: "", count: variables.count + 3) }
    let hasVersions = !unit.otherVersions.isEmpty
    let statements = hasVersions ? [] : unit.coding.statements ?? []
    let found = unit.coding.statements.map { String(!$0.isEmpty) } ?? ""
    let values = variables.map { variable in
      statements.map { separable($0[variable].cell, by: ";") }.joined(separator: ";")
    }
    return [hasVersions ? "two versions" : found] + values
      + [unit.coding.note ?? "", String(unit.coding.isFlagged)]
  }
}
