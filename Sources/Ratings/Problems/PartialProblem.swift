public import JSON

/// What can be wrong with partial summaries.
public enum PartialProblem: Error, Sendable, Equatable {
  /// A line is no JSON, or not complete.
  case json(JSONError)
  /// A line is something else.
  case notPartial
  /// A line is of another version.
  case version(String)
  /// A member is missing or cannot be.
  case member(PartialMember)
  /// The sum over the line is not the one that it names.
  case checksum
  /// The summary was made without the promise that no unit is divided.
  case notClosed
  /// The summary was made with other options than the first one.
  case configuration(String, first: String)
  /// There is no partial summary.
  case noSummary
  /// There are fewer or more records than expected.
  case records(Int, expected: Int)
}

extension PartialProblem {
  /// What is wrong and what to do.
  var parts: ProblemParts {
    switch self {
    case .json(let error):
      ProblemParts("column \(error.column): \(error)", "make the partial summary again")
    case .notPartial: ProblemParts("not a partial summary", "give what --partial printed")
    case .version(let version):
      ProblemParts(
        "a partial summary of format '\(version)', not \(PartialSummary.format)",
        "make it again with this version")
    case .member(let member):
      ProblemParts(
        "the partial summary's '\(member.rawValue)' is missing or cannot be", "make it again")
    case .checksum:
      ProblemParts("the partial summary was changed after it was made", "make it again")
    case .notClosed:
      ProblemParts(
        "the partial summary was made without --closed, so its units may go on in another one",
        "make it again with --closed if they do not")
    case .configuration(let configuration, let first):
      ProblemParts(
        "configuration \(configuration) differs from \(first) of the first partial summary",
        "make all with the same --level, --order and --cluster")
    case .noSummary:
      ProblemParts("there is no partial summary in it", "give what --partial printed")
    case .records(let count, let expected):
      ProblemParts(
        "\(count) records where \(expected) are expected",
        "look for a part that is missing or doubled")
    }
  }

  /// A stable name.
  var code: String {
    switch self {
    case .json, .notPartial, .member, .noSummary: "bad-partial"
    case .version: "partial-version"
    case .checksum: "partial-changed"
    case .notClosed: "partial-not-closed"
    case .configuration: "partial-configuration"
    case .records: "partial-records"
    }
  }
}
