/// A way to compute one coefficient, bound to a study.
struct Measure: Sendable {
  let name: String
  /// Whether the coefficient depends on who gave a label.
  let needsAnnotators: Bool
  let estimate: @Sendable (Sample) -> Estimate
  let standardError: @Sendable (Sample) -> Double?

  init(
    _ name: String,
    needsAnnotators: Bool = false,
    standardError: @escaping @Sendable (Sample) -> Double? = { _ in nil },
    estimate: @escaping @Sendable (Sample) -> Estimate
  ) {
    self.name = name
    self.needsAnnotators = needsAnnotators
    self.estimate = estimate
    self.standardError = standardError
  }

  func coefficient(of sample: Sample, interval: ConfidenceInterval? = nil) -> Coefficient {
    let estimate = estimate(sample)
    let isDefined = estimate.value != nil
    return Coefficient(
      name: name, estimate: estimate, standardError: isDefined ? standardError(sample) : nil,
      interval: isDefined ? interval : nil)
  }
}
