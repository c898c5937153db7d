/// Draws the units of two studies anew, in turn or cluster by cluster.
enum PairedDraws {
  /// Each study's units for themselves, those of the first study first.
  case units(Resampler, Resampler)
  /// Whole clusters, those of one name for both studies together.
  case clusters(PairedClusters)

  init(_ before: Study, _ after: Study, _ sampling: ConfidenceInterval.Sampling) {
    switch sampling {
    case .units: self = .units(Resampler(before, .units), Resampler(after, .units))
    case .clusters: self = .clusters(PairedClusters(before, after))
    }
  }

  /// Whether there is more than one way to draw.
  var canVary: Bool {
    switch self {
    case .units(let before, let after): before.parts > 1 || after.parts > 1
    case .clusters(let clusters): clusters.canVary
    }
  }

  /// The number of clusters that are drawn for both studies together.
  var pairedClusters: Int {
    if case .clusters(let clusters) = self { clusters.paired } else { 0 }
  }

  /// Adds the number of units of each pattern of either study in the next resample.
  func next(
    with generator: inout SplitMix64, before: inout [Int], after: inout [Int]
  ) {
    switch self {
    case .units(var earlier, var later):
      earlier.next(with: &generator, onto: &before)
      later.next(with: &generator, onto: &after)
    case .clusters(let clusters):
      clusters.next(with: &generator, before: &before, after: &after)
    }
  }
}
