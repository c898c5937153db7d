import Agreement
import Ratings
import Reports

/// `agreement --combine FILE…`: agreement on summaries that were made of parts.
struct CombinedAgreement: PortableAgreementForm {
  static let name = "agreement --combine"
  static let options =
    AgreementOptions.combining + ReportOptions.forms + ReportOptions.intervals
    + AgreementOptions.details

  private let summaries: SummaryArguments
  private let arguments: Arguments
  private let format: ReportFormat
  private let detail: AgreementDetail

  init(_ words: ArraySlice<String>, _ arguments: Arguments) throws(Refusal) {
    let specification = AgreementCommand.specification
    summaries = try SummaryArguments(words, arguments)
    self.arguments = arguments
    format = try ReportFormat(arguments, for: specification)
    detail = try AgreementDetail(arguments, for: specification)
    _ = try ReportOptions.interval(arguments, for: specification)
  }

  var readsStandardInput: Bool { summaries.areOnStandardInput }

  func execute() throws(Refusal) -> Reply {
    let summary = try summaries.combined()
    // Whether clusters are resampled was decided where the parts were made.
    let interval = try ReportOptions.interval(
      arguments, over: summary.isClustered ? .clusters : .units,
      for: AgreementCommand.specification)
    return .report(
      AgreementReport(of: summary.table, interval: interval, detail: detail), as: format)
  }
}
