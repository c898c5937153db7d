/// Draws the units of a study anew.
struct Resampler {
  private let paired: Multinomial
  private let single: Multinomial
  private var clusters: ClusterDraws?

  /// The number of things that are drawn: units with two ratings or more, or clusters.
  let parts: Int

  init(_ study: Study, _ sampling: ConfidenceInterval.Sampling) {
    paired = Multinomial(study.patterns.map { $0.ratings.count > 1 ? $0.units : 0 })
    single = Multinomial(study.patterns.map { $0.ratings.count == 1 ? $0.units : 0 })
    clusters = sampling == .clusters ? ClusterDraws(study) : nil
    parts = sampling == .units ? paired.things : study.clusters.count
  }

  /// Adds the number of units of each pattern in the next resample; units without a rating are not
  /// drawn by themselves.
  mutating func next(with generator: inout SplitMix64, onto units: inout [Int]) {
    if let drawn = clusters?.next(with: &generator) {
      for pattern in units.indices { units[pattern] += drawn[pattern] }
      return
    }
    paired.draw(paired.things, with: &generator, onto: &units)
    single.draw(single.things, with: &generator, onto: &units)
  }
}
