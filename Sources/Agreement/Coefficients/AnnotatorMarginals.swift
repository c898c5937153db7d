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
    let none = Array(repeating: 0.0, count: sample.study.labels.count)
    var labels = Array(repeating: none, count: sample.study.annotators.count)
    var ratings = Array(repeating: 0.0, count: sample.study.annotators.count)
    for (pattern, units) in zip(sample.study.patterns, sample.units) where units > 0 {
      for rating in pattern.ratings {
        labels[rating.annotator.number][rating.label.number] += Double(units)
        ratings[rating.annotator.number] += Double(units)
      }
    }
    for annotator in labels.indices where ratings[annotator] > 0 {
      for label in none.indices { labels[annotator][label] /= ratings[annotator] }
    }
    return (labels, ratings)
  }
}
