import Annotations
import JSON
import Reports

/// A report that can be read by people and as JSON.
protocol WrittenReport {
  /// For a terminal.
  var text: StyledText { get }
  /// As Markdown.
  var markdown: String { get }
  /// As JSON, compact.
  var json: [UInt8] { get }
}

/// A report that is a table too.
protocol RenderedReport: WrittenReport {
  /// As CSV.
  var csv: [UInt8] { get }
}

extension CodingReport: RenderedReport {}
extension AgreementReport: RenderedReport {}
extension ExplainReport: RenderedReport {}
extension ComparisonReport: RenderedReport {}
extension IntraReport: RenderedReport {}
extension PlanReport: RenderedReport {}
extension MethodsParagraph: WrittenReport {}

extension Reply {
  /// A report in the form that was asked for, and as JSON for those who want every answer so.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - format: The form; a report that is no table is shown as text in place of CSV.
  /// - Returns: The report.
  static func report(_ report: some WrittenReport, as format: ReportFormat) -> Reply {
    var reply = Reply()
    reply.value = report.json
    switch format {
    case .text, .html: reply.text = report.text
    case .json: reply.document = inert(report.json) + [10]
    case .markdown: reply.document = Array(report.markdown.utf8)
    case .csv:
      if let table = report as? any RenderedReport {
        reply.document = table.csv
      } else {
        reply.text = report.text
      }
    }
    return reply
  }
}
