/// Why a sample cannot be planned.
public enum SamplePlanError: Error, Sendable, Equatable {
  /// The agreement that the lower limit is to reach is not between 0 and 1.
  case limitOutOfRange(Double)
  /// The agreement that is expected is not between the lower limit and 1.
  case expectedOutOfRange(Double, atLeast: Double)
  /// The confidence is below 0.5, or 1 and above.
  case confidenceOutOfRange(Double)
  /// The share of the label is not between 0 and 1.
  case shareOutOfRange(Double)
  /// There are fewer than 2 annotators or more than 1,000.
  case annotatorsOutOfRange(Int)
}

extension SamplePlanError: CustomStringConvertible {
  /// What is wrong and what to do, in the words of an error message.
  public var description: String {
    switch self {
    case .limitOutOfRange(let limit):
      "a lower limit of \(limit) is not possible; use a number between 0 and 1, such as 0.667"
    case .expectedOutOfRange(let expected, let limit):
      "agreement of \(expected) cannot be expected; use a number between \(limit) and 1"
    case .confidenceOutOfRange(let confidence):
      "a confidence of \(confidence) is not possible; use 0.5 or more and less than 1, such as 0.95"
    case .shareOutOfRange(let share):
      "a share of \(share) is not possible; use a number between 0 and 1"
    case .annotatorsOutOfRange(let count):
      "\(count) annotators are not possible; use 2 to 1000"
    }
  }
}
