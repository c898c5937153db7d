extension Measure {
  /// Krippendorff's alpha: chance-corrected agreement of any number of annotators, of whom none
  /// need rate every unit.
  ///
  /// α = 1 − D_o ÷ D_e over the n ratings of units with m_u ≥ 2 ratings: D_o sums the distances of
  /// the pairs of ratings within units, each ÷ (m_u − 1), ÷ n; D_e those of all pairs of ratings,
  /// ÷ n(n − 1). Units with one rating are left out. Undefined where D_e is 0.
  /// Source: Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011).
  static func alpha<Metric: Distance>(
    _ name: String, _ metric: Metric, in study: Study, errors: StandardErrors = .none
  ) -> Measure {
    let distances = RowValues(in: study) { metric.sum(within: $0) }
    return Measure("alpha_" + name, errors: errors) { sample in
      if let reason = sample.whyUnpairable { return .undefined(reason) }
      return alpha(of: sample, metric, observedSum: distances.sum(in: sample))
    }
    .of { _ in { metric.between($0, $1) } }
  }

  /// Alpha for a distance that depends on how often each label was given.
  static func alpha<Metric: Distance>(
    _ name: String, distance: @escaping @Sendable (Sample) -> Metric
  ) -> Measure {
    Measure("alpha_" + name) { sample in
      if let reason = sample.whyUnpairable { return .undefined(reason) }
      let metric = distance(sample)
      let distances = RowValues(in: sample.study) { metric.sum(within: $0) }
      return alpha(of: sample, metric, observedSum: distances.sum(in: sample))
    }
    .of { sample in
      let metric = distance(sample)
      return { metric.between($0, $1) }
    }
  }

  static func alpha(observed: Double, expected: Double) -> Estimate {
    guard expected > 0 else {
      return .undefined(.noVariation, observed: observed, expected: expected)
    }
    return Estimate(
      value: 1 - observed / expected, observed: observed, expected: expected, undefined: nil)
  }

  private static func alpha<Metric: Distance>(
    of sample: Sample, _ metric: Metric, observedSum: Double
  ) -> Estimate {
    let count = Double(sample.pairableRatings)
    let expected = metric.sum(overPairsOf: sample.pairableLabels) / (count * (count - 1))
    return alpha(observed: observedSum / count, expected: expected)
  }
}

extension Distance {
  /// The distances of the pairs of ratings of a unit, ÷ (m_u − 1).
  fileprivate func sum(within row: CountRow) -> Double {
    sum(overPairsIn: row) / Double(row.ratings - 1)
  }
}
