extension Measure {
  /// Fleiss' kappa: chance draws labels as all annotators together gave them.
  ///
  /// p_e = Σ_kl w_kl π_k π_l, where π_k is the mean over the rated units of the label's share of
  /// the unit's ratings. Assumes that units, not annotators, are what is compared; annotators may
  /// differ from unit to unit. Equal to Fleiss 1971 where no rating is missing.
  /// Source: Fleiss 1971; missing ratings and standard error as in Gwet,
  /// *Handbook of Inter-Rater Reliability* (2014); error without agreement Fleiss, Nee and Landis
  /// 1979.
  static func fleissKappa(_ disagreement: UnitDisagreement) -> Measure {
    let weights = disagreement.weighting
    return Measure(
      weights.named("fleiss_kappa"),
      errors: .linearised(null: { weights.name == nil ? fleissNullError(of: $0) : nil }) {
        sample in
        let (correction, others) = fleissCorrection(disagreement, in: sample)
        return correction.standardError(in: sample) { pattern in
          pattern.ratings.reduce(0) { $0 + others[$1.label.number] }
            / Double(pattern.ratings.count)
        }
      },
      estimate: { sample in
        if let reason = sample.whyUnpairable { return .undefined(reason) }
        return fleissCorrection(disagreement, in: sample).correction.estimate(in: sample)
      })
  }

  /// The correction, and how much each label disagrees with what chance draws.
  private static func fleissCorrection(
    _ disagreement: UnitDisagreement, in sample: Sample
  ) -> (correction: ChanceCorrection, others: [Double]) {
    let shares = sample.labelShares
    let others = disagreement.weighting.applied(to: shares)
    let expected = zip(shares, others).reduce(0) { $0 + $1.0 * $1.1 }
    return (ChanceCorrection(disagreement: disagreement, expected: expected), others)
  }

  /// √(2 ÷ (N m(m − 1)) · ((Σ pq)² − Σ pq(q − p))) ÷ Σ pq for N units of m ratings each, p being a
  /// label's share and q = 1 − p.
  private static func fleissNullError(of sample: Sample) -> Double? {
    let sizes = sample.study.layout.sizes
    guard sizes.count == 1, let size = sizes.first, size > 1 else { return nil }
    let shares = sample.labelShares
    let others = Weighting.identity(of: sample.study).applied(to: shares)
    let products = zip(shares, others).map { $0.0 * $0.1 }
    let sum = products.reduce(0, +)
    let skew = products.indices.reduce(0) {
      $0 + products[$1] * (others[$1] - shares[$1])
    }
    let pairs = Double(sample.ratedUnits) * Double(size * (size - 1))
    return (2 / pairs * max(0, sum * sum - skew)).squareRoot() / sum
  }
}
