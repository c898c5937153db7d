import Agreement

/// Numbers that stand for the values of a question, for programs that take nothing else.
public struct RatingCodes: Sendable {
  /// The values with their numbers, in order; empty if the values are numbers themselves.
  public let list: [(value: String, code: Int)]
  private let codes: [ExactText: Int]

  /// Numbers the values from 1: an ordinal variable's in their order, so that the numbers are ranks.
  ///
  /// - Parameter survey: What the values are.
  public init(_ survey: RatingSurvey) {
    let isNumeric = survey.question.level == .interval || survey.question.level == .ratio
    list = isNumeric ? [] : survey.values.enumerated().map { ($0.element, $0.offset + 1) }
    codes = Dictionary(
      list.map { (ExactText($0.value), $0.code) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number that stands for a value; a value that is a number stands for itself.
  ///
  /// - Parameter value: The value.
  /// - Returns: The number.
  func code(of value: String) -> String {
    codes[ExactText(value)].map(String.init) ?? value
  }
}
