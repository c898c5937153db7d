import Annotations
import JSON

extension CodingReport {
  /// The report as one JSON object, with counts; shares are left to the reader.
  ///
  /// Where only one part is shown, the keys of the others are left out.
  public var json: [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.beginObject()
    writer.key("codebook")
    writer.beginObject()
    writer.member("name", codebookName)
    writer.member("version", codebookVersion)
    writer.endObject()
    writer.member("articles", articles)
    writer.member("withheld", withheld)
    if shows(.summary) { writer.array("summary", summary) { $0.string($1) } }
    if shows(.progress) {
      writer.array("annotators", progress) { $0.write($1) }
      findings.writeProgress(to: &writer)
    }
    if showsFindings {
      writer.key("findings")
      findings.write(to: &writer, shows)
    }
    if shows(.distributions) { writeDistributions(to: &writer) }
    writer.array("problems", problems) { $0.string($1) }
    if shows(.agreement) {
      writer.key("agreement")
      writer.write(agreement)
    }
    if shows(.review) {
      writer.key("review")
      review.write(to: &writer)
    }
    if shows(.agreement) { writeRechecks(to: &writer) }
    writer.endObject()
    return writer.bytes
  }

  private func writeRechecks(to writer: inout JSONWriter) {
    writer.array("rechecks", rechecks) { writer, entry in
      writer.beginObject()
      writer.member("annotator", "\(entry.annotator)")
      writer.key("rechecks")
      writer.write(entry.rechecks)
      writer.endObject()
    }
  }

  private func writeDistributions(to writer: inout JSONWriter) {
    writer.array("sections", distributions) { $0.write($1) }
    writer.array("missing", missing) { writer, section in
      writer.beginObject()
      writer.member("section", section.section)
      writer.member("variable", section.variable)
      writer.endObject()
    }
  }
}

extension Findings {
  /// Writes what each annotator did of each article, and on each day.
  fileprivate func writeProgress(to writer: inout JSONWriter) {
    writer.array("assignments", progress.cells) { writer, cell in
      writer.beginObject()
      writer.member("annotator", "\(cell.annotator)")
      writer.member("article", "\(articles[cell.article].id)")
      writer.member("state", cell.state?.rawValue)
      writer.member("assigned", cell.isAssigned)
      writer.member("found", cell.found)
      writer.member("none", cell.none)
      writer.member("uncoded", cell.uncoded)
      writer.endObject()
    }
    writer.array("days", progress.days) { writer, day in
      writer.beginObject()
      writer.member("annotator", "\(day.annotator)")
      writer.member("day", day.day)
      writer.member("units", day.units)
      writer.endObject()
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ progress: AnnotatorProgress) {
    beginObject()
    member("annotator", "\(progress.annotator)")
    key("articles")
    beginObject()
    member("open", progress.openArticles)
    member("done", progress.doneArticles)
    member("irrelevant", progress.irrelevantArticles)
    endObject()
    key("units")
    beginObject()
    member("coded", progress.codedUnits)
    member("none", progress.noneUnits)
    member("uncoded", progress.uncodedUnits)
    member("flagged", progress.flaggedUnits)
    member("twoVersions", progress.twoVersionUnits)
    member("placeLost", progress.lostPlaces)
    endObject()
    member("statements", progress.statements)
    endObject()
  }

  fileprivate mutating func write(_ distribution: Distribution) {
    beginObject()
    member("section", distribution.section)
    member("rows", distribution.rowVariable)
    member("columns", distribution.columnVariable)
    array("tables", distribution.tables) { $0.write($1) }
    endObject()
  }

  private mutating func write(_ table: Distribution.Table) {
    beginObject()
    member("annotator", table.annotator.map { "\($0)" })
    member("total", table.total)
    array("columns", table.columns) { $0.write($1) }
    array("rows", table.rows) { $0.write($1) }
    endObject()
  }

  private mutating func write(_ row: Distribution.Row) {
    beginObject()
    member("value", row.value)
    member("total", row.total)
    array("counts", row.counts) { $0.int($1) }
    endObject()
  }

  private mutating func write(_ text: String?) {
    guard let text else { return null() }
    string(text)
  }
}
