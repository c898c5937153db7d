/// The pairs of ratings of a sample by the labels that meet in them.
struct PairKinds {
  private struct Kind: Hashable {
    let first: Int
    let second: Int
  }

  /// The pairs of different labels, in order.
  private let kinds: [Kind]
  /// Draws from all pairs; the last kind stands for those of equal labels.
  private let multinomial: Multinomial
  /// How many pairs there are in units of how many ratings.
  private let sizes: [(ratings: Int, pairs: Int)]

  init(_ sample: Sample) {
    var counts: [Kind: Int] = [:]
    var pairs: [Int: Int] = [:]
    var equal = 0
    for (row, units) in zip(sample.study.rows, sample.rowUnits) where row.isPairable && units > 0 {
      pairs[row.ratings, default: 0] += units * row.pairs / 2
      equal += units * row.agreeingPairs / 2
      for (place, first) in row.counts.enumerated() {
        for second in row.counts[(place + 1)...] {
          let kind = Kind(first: first.label, second: second.label)
          counts[kind, default: 0] += units * first.count * second.count
        }
      }
    }
    kinds = counts.keys.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    multinomial = Multinomial(kinds.map { counts[$0, default: 0] } + [equal])
    sizes = pairs.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// How often each kind of pair is drawn in place of all pairs, each time 2 ÷ (m − 1) for a pair in
  /// place of one in a unit of m ratings.
  func draw(with generator: inout SplitMix64) -> [Double] {
    var weights = Array(repeating: 0.0, count: kinds.count)
    for (ratings, pairs) in sizes {
      let drawn = multinomial.draw(pairs, with: &generator)
      for kind in weights.indices {
        weights[kind] += 2 * Double(drawn[kind]) / Double(ratings - 1)
      }
    }
    return weights
  }

  /// The distance of each kind of pair.
  func distances(_ distance: (Int, Int) -> Double) -> [Double] {
    kinds.map { distance($0.first, $0.second) }
  }
}
