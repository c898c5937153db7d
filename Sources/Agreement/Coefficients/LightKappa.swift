extension Measure {
  /// Light's kappa: the mean of Cohen's kappas over the pairs of annotators for whom it exists.
  ///
  /// Each pair counts alike, however few units it shares. Source: Light 1971.
  static func lightKappa(_ pairs: [PairCells], in study: Study) -> Measure {
    let identity = Weighting.identity(of: study)
    let kappas = pairs.map { cohenKappa($0, identity) }
    return Measure("light_kappa", needsAnnotators: true) { sample in
      if let reason = sample.whyUnpairable { return .undefined(reason) }
      let values = kappas.compactMap { $0.estimate(sample).value }
      guard !values.isEmpty else { return .undefined(.noVariation) }
      let mean = values.reduce(0, +) / Double(values.count)
      return Estimate(value: mean, observed: nil, expected: nil, undefined: nil)
    }
  }
}
