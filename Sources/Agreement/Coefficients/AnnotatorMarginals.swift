/// Each annotator's shares of labels among the ratings of a sample, and Conger's chance.
struct AnnotatorMarginals {
  /// The disagreement of two annotators who draw from their own shares, over all pairs of them.
  let expected: Double
  /// The number of ordered pairs of annotators.
  let pairs: Double
  private let width: Int
  private let ratedUnits: Double
  /// The number of ratings of each annotator.
  private var ratings: [Double]
  /// For each annotator and label the disagreement with each other annotator's shares, summed; an
  /// annotator after the other, and last the sums of all of them.
  private let others: [Double]
  /// For each annotator the mean of ``others`` over the annotator's own shares.
  private var means: [Double]

  /// Annotators who rate nothing in the sample have no shares and are left out.
  init(in sample: borrowing Sample, weights: Weighting) {
    // Borrowed, since initialisers take copies, and each resample makes marginals.
    let given = Self.given(in: sample)
    width = sample.study.labels.count
    ratings = Array(repeating: 0, count: sample.study.annotators.count)
    means = ratings
    var shares = Array(repeating: 0.0, count: given.count)
    for annotator in ratings.indices {
      let places = annotator * width..<(annotator + 1) * width
      for place in places { ratings[annotator] += Double(given[place]) }
      guard ratings[annotator] > 0 else { continue }
      for place in places { shares[place] = Double(given[place]) / ratings[annotator] }
    }
    others = Self.others(of: shares, weights, width)
    for annotator in ratings.indices {
      for place in annotator * width..<(annotator + 1) * width {
        means[annotator] += shares[place] * others[place]
      }
    }
    let active = ratings.count { $0 > 0 }
    pairs = Double(active * (active - 1))
    expected = means.reduce(0, +) / pairs
    ratedUnits = Double(sample.ratedUnits)
  }

  /// What a unit contributes to ``expected``, linearised: its mean over units is ``expected``.
  func expected(of pattern: Study.Pattern) -> Double {
    expected + pattern.ratings.reduce(0) { $0 + deviation(of: $1) } / pairs
  }

  /// What a rating adds to the deviation of its unit from ``expected``, ``pairs`` times.
  func deviation(of rating: Rating) -> Double {
    let annotator = rating.annotator.number
    let difference = others[annotator * width + rating.label.number] - means[annotator]
    return ratedUnits / ratings[annotator] * difference
  }

  private static func others(
    of shares: [Double], _ weights: Weighting, _ width: Int
  ) -> [Double] {
    var others = Array(repeating: 0.0, count: shares.count + width)
    let starts = stride(from: 0, to: shares.count, by: max(1, width))
    for start in starts {
      weights.apply(to: shares, onto: &others, from: start)
      for label in 0..<width { others[shares.count + label] += others[start + label] }
    }
    for start in starts {
      for label in 0..<width {
        others[start + label] = others[shares.count + label] - others[start + label]
      }
    }
    return others
  }

  /// How often each annotator gave each label, an annotator after the other.
  static func given(in sample: Sample) -> [Int] {
    let width = sample.study.labels.count
    var given = Array(repeating: 0, count: sample.study.annotators.count * width)
    if let crowd = sample.study.crowd {
      for part in crowd.given { given[part.annotator * width + part.label] += part.units }
      return given
    }
    sample.study.layout.cells.addUp(sample.units, onto: &given)
    return given
  }
}
