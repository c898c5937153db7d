import Agreement
import Ratings
import Reports

/// `agreement compare A B`: two files of ratings against each other, without a workspace.
struct CompareRatings: PortableAgreementForm {
  static let name = "agreement compare"
  static let options =
    AgreementOptions.reading + ReportOptions.forms + ReportOptions.intervals

  private let before: RatingsArguments
  private let after: RatingsArguments
  private let format: ReportFormat
  private let interval: IntervalChoice
  private let names: (before: String, after: String)

  /// Whether a word names a file, and neither a round nor a date.
  static func isFile(_ word: String) -> Bool {
    word == "-" || word.utf8.contains(UInt8(ascii: "/")) || word.utf8.contains(UInt8(ascii: "."))
  }

  init(_ words: ArraySlice<String>, _ arguments: Arguments) throws(Refusal) {
    let specification = AgreementCommand.specification
    guard words.count == 2, let first = words.first, let second = words.last,
      Self.isFile(first), Self.isFile(second), (first, second) != ("-", "-")
    else { throw Self.usage("compare needs two rounds, two dates or two files") }
    before = try RatingsArguments(first, arguments)
    after = try RatingsArguments(second, arguments)
    names = (before.source.name, after.source.name)
    format = try ReportFormat(arguments, for: specification)
    interval = try ReportOptions.intervalOfDifferences(
      arguments, over: RatingsArguments.sampling(arguments), for: specification)
  }

  var readsStandardInput: Bool { before.areOnStandardInput || after.areOnStandardInput }

  func execute() throws(Refusal) -> Reply {
    let tables = try [before, after].map { (ratings) throws(Refusal) in
      try refusing { () throws(RatingsError) in
        try RatingsReading.read(ratings.source, ratings.options).table
      }
    }
    let report = try refusing { () throws(RatingError) in
      try ComparisonReport(before: tables[0], after: tables[1], interval: interval, names: names)
    }
    return .report(report, as: format)
  }
}
