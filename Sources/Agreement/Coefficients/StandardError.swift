/// Standard errors of means over units drawn from an infinite population.
enum StandardError {
  /// The standard error of the mean over the rated units of a value that depends on the row.
  ///
  /// - Returns: the error, or `nil` with fewer than two rated units.
  static func ofMean(in sample: Sample, value: (Int) -> Double) -> Double? {
    let rows = sample.study.rows.indices.filter { sample.study.rows[$0].ratings > 0 }
    return ofMean(rows.map { (value($0), sample.rowUnits[$0]) })
  }

  /// √(Σ uᵢ(xᵢ − x̄)² ÷ (n(n − 1))) for values xᵢ that uᵢ units have, n units in all.
  static func ofMean(_ values: [(value: Double, units: Int)]) -> Double? {
    let count = Double(values.reduce(0) { $0 + $1.units })
    guard count > 1 else { return nil }
    let mean = values.reduce(0) { $0 + $1.value * Double($1.units) } / count
    let squares = values.reduce(0) {
      $0 + ($1.value - mean) * ($1.value - mean) * Double($1.units)
    }
    return (squares / (count * (count - 1))).squareRoot()
  }
}
