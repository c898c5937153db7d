extension Measure {
  /// The greatest kappa that two annotators could reach with the shares of labels they gave.
  ///
  /// (Σ_k min(p_k·, p_·k) − p_e) ÷ (1 − p_e), with p_e as in Cohen's kappa. Source: Cohen 1960.
  static func cohenKappaMax(_ pair: PairCells) -> Measure {
    Measure("cohen_kappa_max", needsAnnotators: true) { sample in
      let table = PairTable(pair, in: sample)
      guard table.shared > 0 else { return .undefined(.noSharedUnits) }
      guard !table.isConstant else { return .undefinedAsNothingVaried }
      let most = zip(table.rows, table.columns).reduce(0) { $0 + min($1.0, $1.1) }
      return .corrected(
        disagreement: Double(table.shared - most) / Double(table.shared),
        expected: table.expectedDisagreement)
    }
  }
}
