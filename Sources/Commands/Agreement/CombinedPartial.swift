import Ratings

/// `agreement --combine FILE… --partial`: the sum of summaries, to be added up further.
struct CombinedPartial: PortableAgreementForm {
  static let name = "agreement --combine --partial"
  static let options =
    AgreementOptions.combining + [AgreementOptions.partial, ReportOptions.json]

  private let summaries: SummaryArguments

  init(_ words: ArraySlice<String>, _ arguments: Arguments) throws(Refusal) {
    summaries = try SummaryArguments(words, arguments)
  }

  var readsStandardInput: Bool { summaries.areOnStandardInput }

  func execute() throws(Refusal) -> Reply {
    .summary(try summaries.combined())
  }
}
