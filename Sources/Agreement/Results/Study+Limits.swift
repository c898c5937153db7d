extension Study {
  /// The most pairs of different labels that are gone through for every resample.
  private static let mostDistances = 1 << 18
  /// The most annotators times labels for which it is kept how often who gave what.
  private static let mostMarginals = 1 << 23
  /// The most of them, with weights times labels, that are gone through for every resample.
  private static let mostMarginalsOfResample = 1 << 20

  /// Whether pairs of different labels are few enough to go through them many times: those within
  /// units, and, where their distances have no closed sum, those of all labels.
  var hasFewDistances: Bool {
    let within = rows.reduce(0) { $0 + Self.pairs(of: $1.counts.count) }
    let all = level.hasClosedSums ? 0 : Self.pairs(of: labels.count)
    return max(within, all) <= Self.mostDistances
  }

  /// Whether a table of annotators and labels is small enough for memory.
  var canCountMarginals: Bool { annotators.count * labels.count <= Self.mostMarginals }

  /// Whether such a table is small enough to be made for every resample, and put under weights.
  func canResampleMarginals(weighted: Bool) -> Bool {
    let steps = annotators.count * labels.count * (weighted ? labels.count : 1)
    return steps <= Self.mostMarginalsOfResample
  }

  /// Whether the level orders labels and there are few enough for tables of weights.
  var hasWeights: Bool {
    let ordered: [MeasurementLevel] = [.ordinal, .interval, .ratio]
    return ordered.contains(level) && labels.count <= Weighting.mostLabels
  }

  private static func pairs(of count: Int) -> Int { count * (count - 1) / 2 }
}

extension MeasurementLevel {
  /// Whether the distances of all pairs are summed without a loop over pairs.
  fileprivate var hasClosedSums: Bool {
    switch self {
    case .nominal, .ordinal, .interval: true
    case .ratio, .jaccard, .masi: false
    }
  }
}
