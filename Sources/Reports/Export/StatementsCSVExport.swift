public import Annotations

/// Statements as comma-separated values, one statement a row, a column for each variable.
///
/// The columns are the keys of ``StatementsJSONExport``, an empty cell where that has null, sets
/// written `a|b`; a last column `other` holds values of variables that the codebook no longer has,
/// as `variable=value`. Cells are neutralised by the rule of ``SpreadsheetCell``.
public struct StatementsCSVExport: ArticleExport {
  private let variables: [String]

  /// An export with a column for each variable of a codebook.
  ///
  /// - Parameter codebook: The codebook.
  public init(_ codebook: Codebook) {
    variables = codebook.variables.map(\.id)
  }

  /// The row of column names.
  public var header: [UInt8] {
    var writer = CSVWriter()
    let names = variables.map(StatementColumns.name)
    writer.row(StatementColumns.before + names + StatementColumns.after + [StatementColumns.other])
    return writer.bytes
  }

  /// The rows of an article, by annotator, then in reading order.
  ///
  /// - Parameter article: The article with its codings.
  /// - Returns: Whole lines of UTF-8.
  public func rows(of article: CodedArticle) -> [UInt8] {
    var writer = CSVWriter()
    for row in StatementRow.rows(of: article) { writer.row(cells(of: row)) }
    return writer.bytes
  }

  private func cells(of row: StatementRow) -> [String] {
    let statement = row.statement?.values ?? Statement()
    let article = [
      "\(row.article.id)", row.article.title ?? "", row.article.published ?? "",
      row.article.outlet ?? "",
    ]
    let place = [
      row.number.cell, row.unit.map(\.span.lowerBound).cell, row.unit.map(\.span.upperBound).cell,
      row.unit?.quote ?? "",
    ]
    let coder = [
      "\(row.layer.id.annotator)", row.layer.kind.rawValue, row.layer.status.state.rawValue,
    ]
    let judgement = [
      row.version.cell, row.isFound.cell, (row.statement?.place).cell,
    ]
    let values = variables.map { statement[$0].cell }
    let record = [
      row.coding.note ?? "", "\(row.coding.isFlagged)", row.unit.map(\.codebookVersion).cell,
      row.unit.map(\.revision).cell, row.unit?.at ?? "",
    ]
    return article + place + coder + judgement + values + record + [others(in: statement)]
  }

  private func others(in statement: Statement) -> String {
    statement.entries.filter { !variables.contains($0.variable) }
      .map { "\($0.variable)=\(Optional($0.value).cell)" }.joined(separator: "; ")
  }
}

extension Optional where Wrapped: CustomStringConvertible {
  /// What is there as it is written; empty if nothing is.
  fileprivate var cell: String { map(\.description) ?? "" }
}

extension Statement.Value? {
  /// The value as exports of tables have it: empty if none is given, a set's labels joined by bars.
  var cell: String {
    switch self {
    case nil: ""
    case .text(let text), .number(let text): text
    case .set(let labels): labels.joined(separator: "|")
    }
  }
}
