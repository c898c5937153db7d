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
  /// The standard error if there were no agreement beyond chance, where a formula is published, as
  /// it is for Cohen's kappa and, where all units have equally many ratings, Fleiss'.
  public let nullStandardError: Double?
  /// The range that follows from the standard error alone, where that is Gwet's.
  ///
  /// The value ∓ t times the error, with the 97.5th percentile of Student's t for one degree of
  /// freedom less than there are rated units; the upper limit is at most 1.
  public let analyticInterval: ClosedRange<Double>?
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

  init(_ measure: Measure, of sample: Sample, interval: ConfidenceInterval? = nil) {
    let estimate = measure.estimate(sample)
    let isDefined = estimate.value != nil
    name = measure.name
    value = estimate.value
    standardError = isDefined ? measure.errors.standard(sample) : nil
    nullStandardError = isDefined ? measure.errors.null(sample) : nil
    analyticInterval =
      measure.errors.hasLimits
      ? Self.limits(around: value, standardError, units: sample.ratedUnits) : nil
    self.interval = isDefined ? interval : nil
    observed = estimate.observed
    expected = estimate.expected
    undefined = estimate.undefined
  }

  /// A coefficient that does not exist.
  init(undefined reason: UndefinedReason, name: String) {
    self.name = name
    value = nil
    standardError = nil
    nullStandardError = nil
    analyticInterval = nil
    interval = nil
    observed = nil
    expected = nil
    undefined = reason
  }

  private static func limits(
    around value: Double?, _ error: Double?, units: Int
  ) -> ClosedRange<Double>? {
    guard let value, let error, units > 1 else { return nil }
    let margin = StudentT.quantile975(degrees: units - 1) * error
    return value - margin...max(value - margin, min(1, value + margin))
  }
}
