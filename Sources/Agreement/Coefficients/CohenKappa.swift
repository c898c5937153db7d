extension Measure {
  /// Cohen's kappa: chance draws labels as each of two annotators gave them to shared units.
  ///
  /// κ = (p_o − p_e) ÷ (1 − p_e) with p_e = Σ_k p_k· p_·k. With weights, p_o and p_e sum the
  /// weights of all cells; they go by the place of the label unless the name says `by_value`. Assumes two fixed
  /// annotators who work alone; undefined where both gave one and the same label only.
  /// Source: Cohen 1960, weighted Cohen 1968; standard error Fleiss, Cohen and Everitt 1969.
  static func cohenKappa(_ pair: PairCells, _ weights: Weighting) -> Measure {
    Measure(
      weights.named("cohen_kappa"),
      needsAnnotators: true,
      errors: StandardErrors(
        standard: { WeightedPair(PairTable(pair, in: $0), weights).standardError },
        null: { WeightedPair(PairTable(pair, in: $0), weights).nullStandardError },
        hasLimits: false),
      estimate: { cohenKappa(of: PairTable(pair, in: $0), weights) })
  }

  static func cohenKappa(of table: PairTable, _ weights: Weighting) -> Estimate {
    guard table.shared > 0 else { return .undefined(.noSharedUnits) }
    if weights.name == nil {
      let expected = table.expectedDisagreement
      guard expected > 0 else { return .undefinedAsNothingVaried }
      return .corrected(disagreement: table.disagreement, expected: expected)
    }
    let weighted = WeightedPair(table, weights)
    guard weighted.expected > 0 else { return .undefinedAsNothingVaried }
    return .corrected(disagreement: weighted.observed, expected: weighted.expected)
  }
}
