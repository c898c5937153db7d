/// Percentiles of values.
enum Percentile {
  /// The value below which a share of the values lies, between neighbours in proportion.
  ///
  /// Source: Hyndman and Fan, *Sample Quantiles in Statistical Packages* (1996), definition 7.
  ///
  /// - Parameters:
  ///   - share: from 0 to 1.
  ///   - values: values in any order, at least one; they are moved about.
  /// - Returns: the percentile, one of the values or between two of them.
  static func value(at share: Double, of values: inout [Double]) -> Double {
    let place = share * Double(values.count - 1)
    let lower = Int(place)
    put(lower, of: &values)
    guard let next = values[(lower + 1)...].min() else { return values[lower] }
    let part = place - Double(lower)
    return values[lower] + part * (next - values[lower])
  }

  /// The range from the 2.5th to the 97.5th percentile of values in any order, at least one.
  static func central95(of values: [Double]) -> ClosedRange<Double> {
    var values = values
    let low = value(at: 0.025, of: &values)
    return low...value(at: 0.975, of: &values)
  }

  /// Moves values so that at one place stands what would stand there in order, nothing greater
  /// before and nothing less after it.
  ///
  /// Source: Hoare, *Algorithm 65: Find* (1961).
  private static func put(_ place: Int, of values: inout [Double]) {
    var (first, last) = (0, values.count - 1)
    while first < last {
      let pivot = values[(first + last) / 2]
      var (left, right) = (first, last)
      while left <= right {
        while values[left] < pivot { left += 1 }
        while pivot < values[right] { right -= 1 }
        guard left <= right else { break }
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
      if right < place { first = left }
      if place < left { last = right }
    }
  }
}
