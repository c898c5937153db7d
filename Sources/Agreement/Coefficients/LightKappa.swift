extension Measure {
  /// Light's kappa: the mean of Cohen's kappas over the pairs of annotators for whom it exists.
  ///
  /// Each pair counts alike, however few units it shares. Source: Light 1971.
  static func lightKappa(_ pairs: PairList, in study: Study) -> Measure {
    let identity = Weighting.identity(of: study)
    return Measure("light_kappa", needsAnnotators: true) { sample in
      if let reason = sample.whyUnpairable { return .undefined(reason) }
      var (sum, count) = (0.0, 0)
      for pair in pairs {
        guard let value = cohenKappa(of: PairTable(pair, in: sample), identity).value else {
          continue
        }
        sum += value
        count += 1
      }
      guard count > 0 else { return .undefined(.noVariation) }
      return Estimate(
        value: sum / Double(count), observed: nil, expected: nil, undefined: nil)
    }
  }
}
