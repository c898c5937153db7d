/// A value of each distinct row of a study, which no resample changes; 0 for rows without pairs.
struct RowValues: Sendable {
  private let values: [Double]
  /// The rows that sums are made of: those whose value is not 0.
  private let rows: [Int]

  init(in study: Study, _ value: (CountRow) -> Double) {
    let values = study.rows.map { $0.isPairable ? value($0) : 0 }
    self.values = values
    rows = values.indices.filter { values[$0] != 0 }
  }

  subscript(row: Int) -> Double { values[row] }

  /// The sum over the units with two ratings or more.
  func sum(in sample: Sample) -> Double {
    var sum = 0.0
    for row in rows { sum += values[row] * Double(sample.rowUnits[row]) }
    return sum
  }
}
