import Ratings

/// The summaries that are to be added up, as words and options name them.
struct SummaryArguments: Sendable {
  private let sources: [RatingsSource]
  private let expectedRecords: Int?

  /// Reads the files' names and `--expect-records`.
  ///
  /// - Parameters:
  ///   - words: The files; standard input if there is none.
  ///   - arguments: The options.
  /// - Throws: A refusal if a number is none.
  init(_ words: ArraySlice<String>, _ arguments: Arguments) throws(Refusal) {
    sources = (words.isEmpty ? ["-"] : words).map { RatingsSource(argument: $0) }
    expectedRecords = try arguments.options["--expect-records"].map { (text) throws(Refusal) in
      guard let count = Int(text), count >= 0 else {
        throw .usage(
          "--expect-records takes a whole number, not '\(text)'", AgreementCommand.specification)
      }
      return count
    }
  }

  /// Whether one of them is on standard input.
  var areOnStandardInput: Bool { sources.contains(.standardInput) }

  /// The sum.
  ///
  /// - Returns: A summary of everything.
  /// - Throws: A refusal that names the first line that cannot be added.
  func combined() throws(Refusal) -> PartialSummary {
    try refusing { () throws(RatingsError) in
      try PartialSummary.combine(sources, expectingRecords: expectedRecords)
    }
  }
}
