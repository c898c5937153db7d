/// (a − b)² for values a and b.
///
/// Source: Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011), interval metric.
struct IntervalDistance: Distance {
  let values: [Double]

  func between(_ first: Int, _ second: Int) -> Double {
    let difference = values[first] - values[second]
    return difference * difference
  }

  /// Twice the number of labels given times their squares around the mean, which is the sum over
  /// pairs without a loop over pairs.
  func sum(overPairsOf labels: [Int]) -> Double {
    let given = zip(values, labels).filter { $0.1 > 0 }
    guard let origin = given.first?.0 else { return 0 }
    // From a value that was given, so that equal values sum to exactly 0.
    let shifted = given.map { (value: $0.0 - origin, count: Double($0.1)) }
    let all = shifted.reduce(0) { $0 + $1.count }
    let mean = shifted.reduce(0) { $0 + $1.value * $1.count } / all
    return 2 * all
      * shifted.reduce(0) { $0 + ($1.value - mean) * ($1.value - mean) * $1.count }
  }
}
