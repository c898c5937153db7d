/// The values of several coefficients in resamples, in which each may be defined or not.
struct ResampledValues {
  private let resamples: Int
  private var values: [Double]
  private var counts: [Int]

  init(of coefficients: Int, resamples: Int) {
    self.resamples = resamples
    values = Array(repeating: 0, count: coefficients * resamples)
    counts = Array(repeating: 0, count: coefficients)
  }

  /// Adds a coefficient's value in the next resample that has one.
  mutating func append(_ value: Double, to coefficient: Int) {
    values[coefficient * resamples + counts[coefficient]] = value
    counts[coefficient] += 1
  }

  /// The values of a coefficient in the order of the resamples.
  subscript(coefficient: Int) -> [Double] {
    let start = coefficient * resamples
    return Array(values[start..<start + counts[coefficient]])
  }
}
