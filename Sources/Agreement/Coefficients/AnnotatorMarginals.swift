/// Each annotator's shares of labels among the ratings of a sample, and Conger's chance agreement.
struct AnnotatorMarginals {
  /// The agreement of two annotators who draw from their own shares, over all pairs of them.
  let expected: Double
  private let ratedUnits: Double
  private let ratings: [Double]
  private let shares: [[Double]]
  /// For each annotator and label the weighted shares of all others, summed.
  private let others: [[Double]]
  /// The number of ordered pairs of annotators.
  private let pairs: Double

  /// Annotators who rate nothing in the sample have no shares and are left out.
  init(in sample: Sample, weights: Weighting) {
    let (shares, ratings) = Self.shares(in: sample)
    let weighted = shares.map(weights.applied)
    var total = Array(repeating: 0.0, count: sample.study.labels.count)
    for own in weighted {
      for label in total.indices { total[label] += own[label] }
    }
    let others = weighted.map { own in zip(total, own).map { $0.0 - $0.1 } }
    let active = ratings.count { $0 > 0 }
    pairs = Double(active * (active - 1))
    expected = zip(shares, others).reduce(0) { $0 + Self.product($1.0, $1.1) } / pairs
    ratedUnits = Double(sample.ratedUnits)
    self.ratings = ratings
    self.shares = shares
    self.others = others
  }

  /// What a unit contributes to ``expected``, linearised: its mean over units is ``expected``.
  func expected(of pattern: Study.Pattern) -> Double {
    let deviation = pattern.ratings.reduce(0) { sum, rating in
      let annotator = rating.annotator.number
      let own = Self.product(shares[annotator], others[annotator])
      let difference = others[annotator][rating.label.number] - own
      return sum + ratedUnits / ratings[annotator] * difference
    }
    return expected + deviation / pairs
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func shares(in sample: Sample) -> (labels: [[Double]], ratings: [Double]) {
    let width = sample.study.labels.count
    let ratings = sample.study.layout.ratings
    var given = Array(repeating: 0, count: sample.study.annotators.count * width)
    for pattern in sample.units.indices where sample.units[pattern] > 0 {
      for place in ratings.places(of: pattern) {
        let rating = ratings[place]
        given[rating.annotator.number * width + rating.label.number] += sample.units[pattern]
      }
    }
    let counts = sample.study.annotators.indices.map { given[$0 * width..<($0 + 1) * width] }
    let totals = counts.map { Double($0.reduce(0, +)) }
    let labels = zip(counts, totals).map { counts, total in
      counts.map { total > 0 ? Double($0) / total : 0 }
    }
    return (labels, totals)
  }
}
