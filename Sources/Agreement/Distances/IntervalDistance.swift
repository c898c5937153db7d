/// (a − b)² for values a and b.
///
/// Sums over pairs are twice the number of labels given times their squares around the mean, without
/// a loop over pairs.
/// Source: Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011), interval metric.
struct IntervalDistance: Distance {
  /// With fewer labels in a unit a loop over pairs is quicker.
  private static let manyLabels = 64

  let values: [Double]

  func between(_ first: Int, _ second: Int) -> Double {
    let difference = values[first] - values[second]
    return difference * difference
  }

  func sum(overPairsOf labels: [Int]) -> Double {
    Self.sum(over: zip(values, labels).filter { $0.1 > 0 })
  }

  func sum(overPairsIn row: CountRow) -> Double {
    guard row.counts.count < Self.manyLabels else {
      return Self.sum(over: row.counts.map { (values[$0.label], $0.count) })
    }
    return loop(overPairsIn: row)
  }

  private static func sum(over given: [(value: Double, count: Int)]) -> Double {
    guard let origin = given.first?.value else { return 0 }
    // From a value that was given, so that equal values sum to exactly 0.
    let shifted = given.map { (value: $0.value - origin, count: Double($0.count)) }
    let all = shifted.reduce(0) { $0 + $1.count }
    let mean = shifted.reduce(0) { $0 + $1.value * $1.count } / all
    return 2 * all
      * shifted.reduce(0) { $0 + ($1.value - mean) * ($1.value - mean) * $1.count }
  }
}
