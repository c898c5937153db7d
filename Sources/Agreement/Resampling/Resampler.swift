/// Draws the units of a study anew.
struct Resampler {
  private let study: Study
  private let sampling: ConfidenceInterval.Sampling
  private let paired: [Int]
  private let single: [Int]

  init(_ study: Study, _ sampling: ConfidenceInterval.Sampling) {
    self.study = study
    self.sampling = sampling
    paired = study.patterns.map { $0.ratings.count > 1 ? $0.units : 0 }
    single = study.patterns.map { $0.ratings.count == 1 ? $0.units : 0 }
  }

  /// The number of things that are drawn: units with two ratings or more, or clusters.
  var parts: Int {
    sampling == .units ? paired.reduce(0, +) : study.clusters.count
  }

  /// The number of units of each pattern in a resample; units without a rating are not drawn.
  func draw(with generator: inout SplitMix64) -> [Int] {
    switch sampling {
    case .units:
      let more = Multinomial.resample(paired, with: &generator)
      let one = Multinomial.resample(single, with: &generator)
      return zip(more, one).map { $0 + $1 }
    case .clusters:
      return drawClusters(with: &generator)
    }
  }

  private func drawClusters(with generator: inout SplitMix64) -> [Int] {
    var units = Array(repeating: 0, count: study.patterns.count)
    for _ in study.clusters {
      let drawn = study.clusters[generator.next(below: study.clusters.count)]
      for cell in drawn.units { units[cell.pattern] += cell.units }
    }
    return units
  }
}
