import Agreement
import Ratings
import Reports

/// `agreement --ratings FILE`: agreement on a table of ratings, without a workspace.
struct RatingsAgreement: PortableAgreementForm {
  static let name = "agreement --ratings"
  static let options =
    AgreementOptions.rows + [AgreementOptions.closed] + ReportOptions.forms
    + ReportOptions.intervals + AgreementOptions.details
  /// How many units that were rated alike are named.
  private static let namesPerPattern = 3

  private let ratings: RatingsArguments
  private let format: ReportFormat
  private let interval: IntervalChoice
  private let detail: AgreementDetail

  init(_ words: ArraySlice<String>, _ arguments: Arguments) throws(Refusal) {
    try Self.refuseFurther(words)
    let specification = AgreementCommand.specification
    ratings = try RatingsArguments(arguments)
    format = try ReportFormat(arguments, for: specification)
    interval = try ReportOptions.interval(
      arguments, over: RatingsArguments.sampling(arguments), for: specification)
    detail = try AgreementDetail(arguments, for: specification)
    guard !detail.contains(.articles) || arguments.has("--cluster") else {
      throw Self.usage("--by article needs --cluster COLUMN, the column that names the article")
    }
  }

  var readsStandardInput: Bool { ratings.areOnStandardInput }

  func execute() throws(Refusal) -> Reply {
    let reading = try refusing { () throws(RatingsError) in
      try RatingsReading.read(ratings.source, ratings.options)
    }
    var report = AgreementReport(of: reading.table, interval: interval, detail: detail)
    // What comes in a stream gives the same bytes as the sum of its parts, which know no names.
    if format == .json, !ratings.areOnStandardInput {
      report.name(try reading.named(report.shownPatterns, limit: Self.namesPerPattern))
    }
    return .report(report, as: format)
  }
}
