import Ratings

/// `agreement --ratings FILE --partial`: a summary of ratings, to be added up with others.
struct PartialAgreement: PortableAgreementForm {
  static let name = "agreement --partial"
  static let options =
    AgreementOptions.rows + [AgreementOptions.partial, AgreementOptions.closed, ReportOptions.json]

  private let ratings: RatingsArguments
  private let isClosed: Bool

  init(_ words: ArraySlice<String>, _ arguments: Arguments) throws(Refusal) {
    try Self.refuseFurther(words)
    ratings = try RatingsArguments(arguments)
      .acceptingEmptyFiles
    isClosed = arguments.has("--closed")
  }

  var readsStandardInput: Bool { ratings.areOnStandardInput }

  func execute() throws(Refusal) -> Reply {
    let reading = try refusing { () throws(RatingsError) in
      try RatingsReading.read(ratings.source, ratings.options)
    }
    return .summary(PartialSummary(reading, ratings.options, isClosed: isClosed))
  }
}
