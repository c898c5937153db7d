/// One level of a benchmark scale, and how sure it is that agreement is there or higher.
public struct BenchmarkLevel: Sendable, Equatable {
  /// The share from which a level may be claimed.
  public static let sureShare = 0.95

  /// The name of the level, in lower case.
  public let name: String
  /// The lower limit.
  public let low: Double
  /// The upper limit.
  public let high: Double
  /// The probability that the coefficient lies in this level or a higher one.
  public let cumulative: Double
}

extension BenchmarkScale {
  /// How sure it is that agreement is in each level or above.
  ///
  /// The coefficient is taken as normal around its value with its standard error, cut off at −1 and
  /// 1. The level to claim is the highest whose probability is ``BenchmarkLevel/sureShare`` or more.
  /// Source: Gwet, *Handbook of Inter-Rater Reliability* (2014).
  ///
  /// - Parameters:
  ///   - value: the coefficient.
  ///   - error: its standard error.
  /// - Returns: the levels, the highest first; nil for an error that is not above zero.
  public func membership(of value: Double, error: Double) -> [BenchmarkLevel]? {
    func probability(_ low: Double, _ high: Double) -> Double {
      NormalDistribution.share(below: (value - low) / error)
        - NormalDistribution.share(below: (value - high) / error)
    }
    guard error > 0, error.isFinite, case let all = probability(-1, 1), all > 0 else { return nil }
    var (levels, high, sum) = ([BenchmarkLevel](), 1.0, 0.0)
    for (name, low) in limits {
      sum += probability(low, high)
      levels.append(
        BenchmarkLevel(name: name, low: low, high: high, cumulative: min(1, sum / all)))
      high = low
    }
    return levels
  }
}

extension Coefficient {
  /// How sure it is that agreement is in each level of a scale or above, by the standard error.
  ///
  /// - Parameter scale: the scale.
  /// - Returns: the levels, the highest first; nil without a value or a standard error above zero.
  public func membership(on scale: BenchmarkScale) -> [BenchmarkLevel]? {
    guard let value, let standardError else { return nil }
    return scale.membership(of: value, error: standardError)
  }
}
