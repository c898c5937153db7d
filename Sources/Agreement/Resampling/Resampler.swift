/// Draws the units of a study anew.
struct Resampler {
  private let paired: [Int]
  private let single: [Int]
  private var clusters: ClusterDraws?
  private var generator: SplitMix64

  /// The number of things that are drawn: units with two ratings or more, or clusters.
  let parts: Int

  init(_ study: Study, _ sampling: ConfidenceInterval.Sampling, seed: UInt64) {
    paired = study.patterns.map { $0.ratings.count > 1 ? $0.units : 0 }
    single = study.patterns.map { $0.ratings.count == 1 ? $0.units : 0 }
    clusters = sampling == .clusters ? ClusterDraws(study) : nil
    generator = SplitMix64(seed: seed)
    parts = sampling == .units ? paired.reduce(0, +) : study.clusters.count
  }

  /// The number of units of each pattern in the next resample; units without a rating are not
  /// drawn by themselves.
  mutating func next() -> [Int] {
    if let drawn = clusters?.next(with: &generator) { return drawn }
    let more = Multinomial.resample(paired, with: &generator)
    let one = Multinomial.resample(single, with: &generator)
    return zip(more, one).map { $0 + $1 }
  }
}
