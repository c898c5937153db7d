import Ratings
import Reports

/// `agreement explain --ratings FILE`: which units of a table move a coefficient most.
struct ExplainRatings: PortableAgreementForm {
  static let name = "agreement explain --ratings"
  static let options =
    AgreementOptions.rows + ReportOptions.forms + [AgreementOptions.limit]

  private let ratings: RatingsArguments
  private let format: ReportFormat
  private let limit: Int

  init(_ words: ArraySlice<String>, _ arguments: Arguments) throws(Refusal) {
    try Self.refuseFurther(words)
    ratings = try RatingsArguments(arguments)
    format = try ReportFormat(arguments, for: AgreementCommand.specification)
    limit = try AgreementCommand.count("--limit", of: arguments) ?? ExplainReport.usualLimit
  }

  var readsStandardInput: Bool { ratings.areOnStandardInput }

  func execute() throws(Refusal) -> Reply {
    let reading = try refusing { () throws(RatingsError) in
      try RatingsReading.read(ratings.source, ratings.options)
    }
    var report = ExplainReport(of: reading.table, limit: limit)
    report.name(try reading.named(report.shownPatterns, limit: limit))
    return .report(report, as: format)
  }
}
