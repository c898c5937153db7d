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
}
