/// The range in which a coefficient would fall in repeated samples, in 95 of 100.
public struct ConfidenceInterval: Sendable, Equatable {
  /// How a range is found.
  public enum Method: String, Sendable {
    /// Percentiles over resamples.
    case bootstrap
    /// The spread of the values with a part left out.
    case jackknife
    /// Percentiles over draws of single pairs of ratings (``PairDeviation``).
    case pairDeviation = "pair-deviation"
  }

  /// What repeated samples are samples of.
  public enum Sampling: String, Sendable {
    /// Each unit by itself.
    case units
    /// Whole clusters, where the units of a cluster, such as the sentences of an article, are not
    /// independent of each other.
    case clusters
  }

  /// The lower limit.
  public let low: Double
  /// The upper limit.
  public let high: Double
  /// How the limits were found.
  public let method: Method
  /// What was drawn, or left out, together.
  public let over: Sampling
  /// How many resamples (units or clusters left out) gave no value and were not counted.
  public let undefinedResamples: Int
  /// How many of the resamples reach the values that are asked for; nil for a jackknife.
  public let reached: ReachedShares?

  init(
    _ limits: ClosedRange<Double>, _ method: Method, over: Sampling, undefined: Int,
    reached: ReachedShares? = nil
  ) {
    low = limits.lowerBound
    high = limits.upperBound
    self.method = method
    self.over = over
    undefinedResamples = undefined
    self.reached = reached
  }
}
