/// A value of each distinct row of a study, which no resample changes; 0 for rows without pairs.
struct RowValues: Sendable {
  private let values: [Double]

  init(in study: Study, _ value: (CountRow) -> Double) {
    values = study.rows.map { $0.isPairable ? value($0) : 0 }
  }

  subscript(row: Int) -> Double { values[row] }

  /// The sum over the units with two ratings or more.
  func sum(in sample: Sample) -> Double {
    var sum = 0.0
    for row in values.indices { sum += values[row] * Double(sample.rowUnits[row]) }
    return sum
  }
}
