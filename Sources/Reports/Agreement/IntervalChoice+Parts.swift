import Agreement

extension IntervalChoice {
  /// The same way with something else drawn anew; pairs stay pairs.
  func resampling(_ sampling: ConfidenceInterval.Sampling) -> IntervalChoice {
    switch self {
    case .none: .none
    case .bootstrap(let plan):
      .bootstrap(Bootstrap(over: sampling, resamples: plan.resamples, seed: plan.seed))
    case .jackknife: .jackknife(over: sampling)
    case .pairDeviation: self
    }
  }

  /// The name in commands and output.
  var kind: String {
    switch self {
    case .none: "none"
    case .bootstrap: "bootstrap"
    case .jackknife: "jackknife"
    case .pairDeviation: "pair-deviation"
    }
  }

  /// What is drawn, or left out, together.
  var sampling: ConfidenceInterval.Sampling? {
    switch self {
    case .none, .pairDeviation: nil
    case .bootstrap(let plan): plan.sampling
    case .jackknife(let sampling): sampling
    }
  }

  /// The number of resamples, where there are any.
  var resamples: Int? {
    switch self {
    case .none, .jackknife: nil
    case .bootstrap(let plan): plan.resamples
    case .pairDeviation(let plan): plan.resamples
    }
  }

  /// Where the generator starts, where there is one.
  var seed: UInt64? {
    switch self {
    case .none, .jackknife: nil
    case .bootstrap(let plan): plan.seed
    case .pairDeviation(let plan): plan.seed
    }
  }
}
