/// Intervals from leaving out one unit, or one cluster of them, after the other.
///
/// With θᵢ the value without part i of n parts and θ̄ their mean, the standard error s is
/// √((n − 1) ÷ n · Σ(θᵢ − θ̄)²) and the interval θ ± t·s, with the 97.5th percentile of Student's t
/// for n − 1 degrees of freedom; the upper limit is at most 1. Parts without which a coefficient
/// does not exist are left out and counted.
/// Source: Efron and Tibshirani, *An Introduction to the Bootstrap* (1993).
struct Jackknife {
  let sampling: ConfidenceInterval.Sampling

  func intervals(of measures: [Measure], in study: Study) -> [ConfidenceInterval?] {
    let whole = Sample(of: study)
    var values = Array(repeating: [(value: Double, units: Int)](), count: measures.count)
    var undefined = Array(repeating: 0, count: measures.count)
    for part in parts(of: whole) {
      for (number, measure) in measures.enumerated() {
        if let value = measure.estimate(part.rest).value {
          values[number].append((value, part.count))
        } else {
          undefined[number] += part.count
        }
      }
    }
    return measures.indices.map { number in
      measures[number].estimate(whole).value.flatMap { value in
        interval(around: value, without: values[number], undefined: undefined[number])
      }
    }
  }

  /// The sample without each part in turn, and how many parts leave the same behind.
  private func parts(of whole: Sample) -> [(rest: Sample, count: Int)] {
    let study = whole.study
    switch sampling {
    case .units:
      return study.patterns.indices.filter { !study.patterns[$0].ratings.isEmpty }.map { pattern in
        (whole.without(pattern), whole.units[pattern])
      }
    case .clusters:
      return study.clusters.map { cluster in
        var units = whole.units
        for cell in cluster.units { units[cell.pattern] -= cell.units }
        return (Sample(of: study, units: units), 1)
      }
    }
  }

  private func interval(
    around value: Double, without values: [(value: Double, units: Int)], undefined: Int
  ) -> ConfidenceInterval? {
    let count = values.reduce(0) { $0 + $1.units }
    // The error of the mean of n values is 1 ÷ (n(n − 1)) under its root where this is (n − 1) ÷ n.
    guard let error = StandardError.ofMean(values) else { return nil }
    let margin = StudentT.quantile975(degrees: count - 1) * error * Double(count - 1)
    return ConfidenceInterval(
      value - margin...max(value - margin, min(1, value + margin)), .jackknife, over: sampling,
      undefined: undefined)
  }
}
