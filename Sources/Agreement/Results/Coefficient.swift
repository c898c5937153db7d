/// One figure of agreement with what it was made from.
///
/// No number in it is infinite or not a number: what does not exist is `nil`.
public struct Coefficient: Sendable, Equatable {
  /// What is computed, such as `alpha_nominal`.
  public let name: String
  /// The figure, or `nil` with ``undefined`` saying why.
  public let value: Double?
  /// The standard error for units drawn from an infinite population, where a formula is published.
  public let standardError: Double?
  /// The range for repeated samples, if one was asked for.
  ///
  /// Where ratings form more than 4,096 patterns, coefficients that depend on who gave a label have
  /// none.
  public let interval: ConfidenceInterval?
  /// What was observed: agreement, for alpha disagreement.
  public let observed: Double?
  /// What chance would give: agreement, for alpha disagreement.
  public let expected: Double?
  /// Why there is no value.
  public let undefined: UndefinedReason?

  init(
    name: String, estimate: Estimate, standardError: Double?, interval: ConfidenceInterval?
  ) {
    self.name = name
    value = estimate.value
    self.standardError = standardError
    self.interval = interval
    observed = estimate.observed
    expected = estimate.expected
    undefined = estimate.undefined
  }

  init(undefined reason: UndefinedReason, name: String) {
    self.init(name: name, estimate: .undefined(reason), standardError: nil, interval: nil)
  }
}
