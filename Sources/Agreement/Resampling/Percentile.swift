/// Percentiles of sorted values.
enum Percentile {
  /// The value below which a share of the values lies, between neighbours in proportion.
  ///
  /// Source: Hyndman and Fan, *Sample Quantiles in Statistical Packages* (1996), definition 7.
  ///
  /// - Parameters:
  ///   - share: from 0 to 1.
  ///   - sorted: values from the least to the greatest, at least one.
  /// - Returns: the percentile, one of the values or between two of them.
  static func value(at share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let lower = Int(place)
    let upper = min(lower + 1, sorted.count - 1)
    let part = place - Double(lower)
    return sorted[lower] + part * (sorted[upper] - sorted[lower])
  }

  /// The range from the 2.5th to the 97.5th percentile of values in any order, at least one.
  static func central95(of values: [Double]) -> ClosedRange<Double> {
    let sorted = values.sorted()
    return value(at: 0.025, of: sorted)...value(at: 0.975, of: sorted)
  }
}
