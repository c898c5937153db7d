/// Krippendorff's bootstrap of alpha from the distances of single pairs of ratings.
///
/// Each pair of ratings of a unit is replaced by one drawn from all pairs, with its distance, while
/// chance stays as observed: α = 1 − Σ 2δ ÷ ((m − 1) n D_e) over as many draws as there are pairs, m
/// being the ratings of the unit in whose place a pair stands. Pairs of one unit are not independent
/// and chance varies too, so the interval is too narrow; it is here because other programs print it.
/// Only alphas have one.
/// Source: Krippendorff, *Bootstrapping Distributions for Krippendorff's Alpha* (2006), as in the
/// macro of Hayes and Krippendorff 2007.
public struct PairDeviation: Sendable, Equatable {
  /// The number of resamples.
  public let resamples: Int
  /// Where the generator starts.
  public let seed: UInt64

  /// Describes such a bootstrap.
  ///
  /// - Parameters:
  ///   - resamples: the number of resamples; at least one is made.
  ///   - seed: where the generator starts.
  public init(resamples: Int = 1000, seed: UInt64 = 1) {
    self.resamples = max(1, resamples)
    self.seed = seed
  }
}

extension PairDeviation {
  func intervals(of measures: [Measure], in study: Study) -> [ConfidenceInterval?] {
    guard study.hasFewDistances else { return measures.map { _ in nil } }
    let sample = Sample(of: study)
    let kinds = PairKinds(sample)
    var generator = SplitMix64(seed: seed)
    let draws = (0..<resamples).map { _ in kinds.draw(with: &generator) }
    return measures.map { measure in
      guard let distance = measure.distance?(sample), let expected = measure.chance(in: sample)
      else { return nil }
      let distances = kinds.distances(distance)
      let values = draws.map { drawn in
        1 - zip(drawn, distances).reduce(0) { $0 + $1.0 * $1.1 }
          / (Double(sample.pairableRatings) * expected)
      }
      return ConfidenceInterval(
        Percentile.central95(of: values), .pairDeviation, over: .units, undefined: 0,
        reached: ReachedShares(values))
    }
  }
}

extension Measure {
  /// The expected disagreement of an alpha that exists.
  fileprivate func chance(in sample: Sample) -> Double? {
    let estimate = estimate(sample)
    return estimate.value == nil ? nil : estimate.expected
  }
}
