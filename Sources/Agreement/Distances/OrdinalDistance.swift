/// (n_c ÷ 2 + the labels given between c and k + n_k ÷ 2)².
///
/// That is the square of the difference of mean ranks: the interval distance of ranks. Labels that
/// are equal numbers share a rank. The distances depend on how often each label was given in units
/// with two ratings or more.
/// Source: Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011), ordinal metric.
struct OrdinalDistance: Distance {
  private let ranks: IntervalDistance

  /// - Parameters:
  ///   - positions: where each label stands, from the least to the greatest.
  ///   - labels: how often each label was given.
  init(positions: [Double], labels: [Int]) {
    var ranks: [Double] = []
    var below = 0
    while ranks.count < positions.count {
      let first = ranks.count
      let equal = positions[first...].prefix { $0 == positions[first] }
      let tied = labels[equal.indices].reduce(0, +)
      ranks += Array(repeating: Double(below) + Double(tied) / 2, count: equal.count)
      below += tied
    }
    self.ranks = IntervalDistance(values: ranks)
  }

  func between(_ first: Int, _ second: Int) -> Double {
    ranks.between(first, second)
  }

  func sum(overPairsOf labels: [Int]) -> Double {
    ranks.sum(overPairsOf: labels)
  }

  func sum(overPairsIn row: CountRow) -> Double {
    ranks.sum(overPairsIn: row)
  }
}
