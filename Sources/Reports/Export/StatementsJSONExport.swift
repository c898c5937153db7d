public import Annotations
import JSON

/// Statements as lines of JSON, one statement a line, everything known beside it.
///
/// A unit that was looked at and holds no statement is a line with `"found":false` and
/// `"statement":null`; one with a note or a flag only has `"found":null`. A line with
/// `"unit":null` says that an article is closed where no line of a unit does, with the reason as its
/// note. Every variable of the
/// codebook is there, null where nothing was given; values of variables that the codebook no longer
/// has follow. A variable named like another key is written `variable.<id>`.
public struct StatementsJSONExport: ArticleExport {
  private let variables: [String]

  /// An export with the variables of a codebook.
  ///
  /// - Parameter codebook: The codebook.
  public init(_ codebook: Codebook) {
    variables = codebook.variables.map(\.id)
  }

  /// Nothing: each line names its values.
  public var header: [UInt8] { [] }

  /// The lines of an article, by annotator, then in reading order.
  ///
  /// - Parameter article: The article with its codings.
  /// - Returns: Whole lines of UTF-8.
  public func rows(of article: CodedArticle) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in StatementRow.rows(of: article) {
      bytes += line(of: row)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private func line(of row: StatementRow) -> [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.beginObject()
    writer.member("article", "\(row.article.id)")
    writer.member("title", row.article.title)
    writer.member("published", row.article.published)
    writer.member("outlet", row.article.outlet)
    writer.member("unit", row.number?.value)
    writer.member("start", row.unit?.span.lowerBound)
    writer.member("end", row.unit?.span.upperBound)
    writer.member("quote", row.unit?.quote)
    writer.member("annotator", "\(row.layer.id.annotator)")
    writer.member("kind", row.layer.kind.rawValue)
    writer.member("status", row.layer.status.state.rawValue)
    writer.member("version", row.version)
    writer.member("found", row.isFound)
    writer.member("statement", row.statement?.place)
    writeValues(of: row.statement?.values ?? Statement(), to: &writer)
    writer.member("note", row.coding.note)
    writer.member("flag", row.coding.isFlagged)
    writer.member("codebook", row.unit?.codebookVersion)
    writer.member("revision", row.unit?.revision)
    writer.member("at", row.unit?.at)
    writer.endObject()
    return inert(writer.bytes)
  }

  private func writeValues(of statement: Statement, to writer: inout JSONWriter) {
    for variable in variables {
      writer.key(StatementColumns.name(of: variable))
      writer.given(statement[variable])
    }
    for entry in statement.entries where !variables.contains(entry.variable) {
      writer.key(StatementColumns.name(of: entry.variable))
      writer.given(entry.value)
    }
  }
}
