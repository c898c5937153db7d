/// How far apart two labels are for alpha: 0 for equal ones, symmetric, never negative.
protocol Distance: Sendable {
  /// The distance as alpha sums it (where a metric is squared: its square).
  func between(_ first: Int, _ second: Int) -> Double

  /// Σ n_c n_k δ(c, k) over all ordered pairs of labels given n_c and n_k times.
  func sum(overPairsOf labels: [Int]) -> Double

  /// Σ n_c n_k δ(c, k) over all ordered pairs of labels of a unit given n_c and n_k times.
  func sum(overPairsIn row: CountRow) -> Double
}

extension Distance {
  func sum(overPairsOf labels: [Int]) -> Double {
    let given = labels.indices.filter { labels[$0] > 0 }
    var sum = 0.0
    for (place, first) in given.enumerated() {
      for second in given[..<place] {
        sum += Double(labels[first]) * Double(labels[second]) * between(first, second)
      }
    }
    return 2 * sum
  }

  func sum(overPairsIn row: CountRow) -> Double {
    loop(overPairsIn: row)
  }

  /// Goes through the pairs of labels of a unit.
  func loop(overPairsIn row: CountRow) -> Double {
    var distances = 0.0
    for place in row.counts.indices.dropFirst() {
      let first = row.counts[place]
      for second in row.counts[..<place] {
        distances += Double(first.count * second.count) * between(first.label, second.label)
      }
    }
    return 2 * distances
  }
}
