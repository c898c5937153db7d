extension Measure {
  /// Cohen's kappa: chance draws labels as each of two annotators gave them to shared units.
  ///
  /// κ = (p_o − p_e) ÷ (1 − p_e) with p_e = Σ_k p_k· p_·k. With weights, p_o and p_e sum the
  /// weights of all cells; they go by the place of the label, not by its value. Assumes two fixed
  /// annotators who work alone; undefined where both gave one and the same label only.
  /// Source: Cohen 1960, weighted Cohen 1968; standard error Fleiss, Cohen and Everitt 1969.
  static func cohenKappa(_ pair: PairCells, _ weights: Weighting) -> Measure {
    Measure(
      weights.named("cohen_kappa"),
      needsAnnotators: true,
      standardError: { WeightedPair(PairTable(pair, in: $0), weights).standardError },
      estimate: { sample in
        let table = PairTable(pair, in: sample)
        guard table.shared > 0 else { return .undefined(.noSharedUnits) }
        guard !table.isConstant else { return .undefinedAsNothingVaried }
        if weights.name == nil {
          return .corrected(observed: table.percentAgreement, expected: table.expectedAgreement)
        }
        let weighted = WeightedPair(table, weights)
        return .corrected(observed: weighted.observed, expected: weighted.expected)
      })
  }
}
