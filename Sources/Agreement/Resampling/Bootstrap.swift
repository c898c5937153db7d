/// Intervals from drawing the units, or whole clusters of them, anew with replacement.
///
/// Over units, those with two ratings or more and those with one are drawn apart, each in the
/// number that there are: one multinomial draw over the distinct patterns in their order, as a tree
/// of binomial draws. Over clusters, as many clusters as there are, each with all its units.
/// The interval runs from the 2.5th to the 97.5th percentile of the resampled values. Resamples in
/// which a coefficient does not exist are left out and counted. A single unit or cluster has no
/// interval.
///
/// All draws come one after the other from SplitMix64 (Steele, Lea and Flood 2014), whose first
/// state is the seed, so a seed gives the same interval everywhere.
/// Source: Efron and Tibshirani, *An Introduction to the Bootstrap* (1993); for alpha Zapf and
/// others, *Measuring inter-rater reliability for nominal data* (2016).
public struct Bootstrap: Sendable, Equatable {
  /// The number of clusters below which drawing them anew tells little: few clusters hardly differ
  /// from one resample to the next, however much they differ from others.
  public static let fewestClusters = 10

  /// The number of resamples.
  public let resamples: Int
  /// Where the generator starts.
  public let seed: UInt64
  /// What is drawn anew.
  public let sampling: ConfidenceInterval.Sampling

  /// Describes a bootstrap.
  ///
  /// - Parameters:
  ///   - sampling: what is drawn anew.
  ///   - resamples: the number of resamples; at least one is made.
  ///   - seed: where the generator starts.
  public init(
    over sampling: ConfidenceInterval.Sampling = .units, resamples: Int = 1000, seed: UInt64 = 1
  ) {
    self.sampling = sampling
    self.resamples = max(1, resamples)
    self.seed = seed
  }

  func intervals(of measures: [Measure], in study: Study) -> [ConfidenceInterval?] {
    // Whoever draws clusters may draw them without annotators: there are fewer rows than patterns.
    let needsAnnotators = sampling == .units || measures.contains(where: \.needsAnnotators)
    let study = needsAnnotators ? study : study.withoutAnnotators
    var generator = SplitMix64(seed: seed)
    var source = Resampler(study, sampling)
    guard source.parts > 1 else { return measures.map { _ in nil } }
    var values = ResampledValues(of: measures.count, resamples: resamples)
    let estimates = measures.map(\.estimate)
    var sample = Sample(of: study)
    for _ in 0..<resamples {
      sample.recount { source.next(with: &generator, onto: &$0) }
      for place in estimates.indices {
        if let value = estimates[place](sample).value { values.append(value, to: place) }
      }
    }
    return measures.indices.map { interval(over: values[$0]) }
  }

  private func interval(over values: [Double]) -> ConfidenceInterval? {
    guard !values.isEmpty else { return nil }
    return ConfidenceInterval(
      Percentile.central95(of: values), .bootstrap, over: sampling,
      undefined: resamples - values.count, reached: ReachedShares(values))
  }
}
