/// How the intervals of coefficients are found.
public enum IntervalChoice: Sendable, Equatable {
  /// No intervals.
  case none
  /// Percentiles over resamples.
  case bootstrap(Bootstrap)
  /// The spread of the values without each unit or cluster in turn.
  case jackknife(over: ConfidenceInterval.Sampling)
  /// Percentiles over draws of single pairs of ratings, which are too narrow; only for alphas.
  case pairDeviation(PairDeviation)

  /// The most patterns of which resamples tell annotators apart.
  ///
  /// With more, as where hundreds of people rate a few units each, resamples are of counts of
  /// labels, and coefficients that depend on who gave a label have no interval.
  static let mostPatterns = 4096

  /// The bootstrap, if it is one.
  public var bootstrap: Bootstrap? {
    if case .bootstrap(let bootstrap) = self { bootstrap } else { nil }
  }

  /// The coefficients of groups of measures, all intervals from the same resamples.
  func coefficients(of groups: [[Measure]], in study: Study) -> [[Coefficient]] {
    let sample = Sample(of: study)
    var intervals = intervals(of: groups.flatMap(\.self), in: study)[...]
    return groups.map { measures in
      let own = intervals.prefix(measures.count)
      intervals.removeFirst(measures.count)
      return zip(measures, own).map { $0.coefficient(of: sample, interval: $1) }
    }
  }

  private func intervals(of measures: [Measure], in study: Study) -> [ConfidenceInterval?] {
    let usable = measures.indices.filter {
      study.tellsAnnotatorsApart || !measures[$0].needsAnnotators
    }.filter { !measures[$0].isLaborious }
    let drawn = study.tellsAnnotatorsApart ? study : study.withoutAnnotators
    let found = intervals(over: drawn, of: usable.map { measures[$0] })
    var all = [ConfidenceInterval?](repeating: nil, count: measures.count)
    for (number, interval) in zip(usable, found) { all[number] = interval }
    return all
  }

  private func intervals(over study: Study, of measures: [Measure]) -> [ConfidenceInterval?] {
    switch self {
    case .none: measures.map { _ in nil }
    case .bootstrap(let bootstrap): bootstrap.intervals(of: measures, in: study)
    case .jackknife(let sampling):
      Jackknife(sampling: sampling).intervals(of: measures, in: study)
    case .pairDeviation(let deviation): deviation.intervals(of: measures, in: study)
    }
  }
}

extension Study {
  /// Whether resamples tell who gave which label; elsewhere they are of counts of labels.
  var tellsAnnotatorsApart: Bool {
    crowd == nil && patterns.count <= IntervalChoice.mostPatterns
  }
}
