/// Resamples of two studies together, for the difference between them.
struct PairedBootstrap {
  /// How a difference spreads over resamples.
  struct Spread {
    let interval: ConfidenceInterval
    let probabilityOfGain: Double
  }

  private let bootstrap: Bootstrap
  private let before: Study
  private let after: Study
  /// Whether resamples tell who gave which label.
  private let tellsAnnotatorsApart: Bool
  private let draws: PairedDraws

  init(_ bootstrap: Bootstrap, _ before: Study, _ after: Study) {
    self.bootstrap = bootstrap
    tellsAnnotatorsApart = before.tellsAnnotatorsApart && after.tellsAnnotatorsApart
    self.before = tellsAnnotatorsApart ? before : before.withoutAnnotators
    self.after = tellsAnnotatorsApart ? after : after.withoutAnnotators
    draws = PairedDraws(self.before, self.after, bootstrap.sampling)
  }

  /// The number of clusters that are drawn for both studies together.
  var pairedClusters: Int { draws.pairedClusters }

  /// The spread of each difference, nil where no resample has it on both sides.
  func differences(of measures: [(before: Measure, after: Measure)]) -> [Spread?] {
    let usable = measures.map { pair in
      (tellsAnnotatorsApart || !pair.before.needsAnnotators)
        && !pair.before.isLaborious && !pair.after.isLaborious
    }
    var values = Array(repeating: [Double](), count: measures.count)
    var generator = SplitMix64(seed: bootstrap.seed)
    guard draws.canVary else { return measures.map { _ in nil } }
    var (one, other) = (Sample(of: before), Sample(of: after))
    for _ in 0..<bootstrap.resamples {
      one.recount { earlier in
        other.recount { draws.next(with: &generator, before: &earlier, after: &$0) }
      }
      for (number, pair) in measures.enumerated() where usable[number] {
        guard let earlier = pair.before.estimate(one).value,
          let later = pair.after.estimate(other).value
        else { continue }
        values[number].append(later - earlier)
      }
    }
    return values.map(spread)
  }

  private func spread(of values: [Double]) -> Spread? {
    guard !values.isEmpty else { return nil }
    let gains = 2 * values.count { $0 > 0 } + values.count { $0 == 0 }
    return Spread(
      interval: ConfidenceInterval(
        Percentile.central95(of: values), .bootstrap, over: bootstrap.sampling,
        undefined: bootstrap.resamples - values.count),
      probabilityOfGain: Double(gains) / Double(2 * values.count))
  }
}
