/// A way to compute one coefficient, bound to a study.
struct Measure: Sendable {
  let name: String
  /// Whether the coefficient depends on who gave a label.
  let needsAnnotators: Bool
  let estimate: @Sendable (Sample) -> Estimate
  let errors: StandardErrors
  /// Whether the coefficient takes so long that it is computed once, and not for resamples.
  private(set) var isLaborious = false
  /// For an alpha how far apart two labels are, which may depend on how often labels were given.
  private(set) var distance: (@Sendable (Sample) -> @Sendable (Int, Int) -> Double)?

  init(
    _ name: String,
    needsAnnotators: Bool = false,
    errors: StandardErrors = .none,
    estimate: @escaping @Sendable (Sample) -> Estimate
  ) {
    self.name = name
    self.needsAnnotators = needsAnnotators
    self.errors = errors
    self.estimate = estimate
  }

  /// The measure, known to be an alpha of a distance.
  func of(
    _ distance: @escaping @Sendable (Sample) -> @Sendable (Int, Int) -> Double
  ) -> Measure {
    var alpha = self
    alpha.distance = distance
    return alpha
  }

  /// The measure, computed for resamples only if that does not take too long.
  func laborious(unless isQuick: Bool) -> Measure {
    var measure = self
    measure.isLaborious = !isQuick
    return measure
  }

  func coefficient(of sample: Sample, interval: ConfidenceInterval? = nil) -> Coefficient {
    Coefficient(self, of: sample, interval: interval)
  }
}
