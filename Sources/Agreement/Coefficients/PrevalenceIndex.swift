extension Measure {
  /// How much more often two annotators agree on the first of two labels than on the second.
  ///
  /// (n₁₁ − n₂₂) ÷ n over shared units. Far from zero, a kappa is low however much is agreed.
  /// Source: Byrt, Bishop and Carlin 1993.
  static func prevalenceIndex(_ pair: PairCells) -> Measure {
    Measure("prevalence_index", needsAnnotators: true) { sample in
      let table = PairTable(pair, in: sample)
      guard table.shared > 0 else { return .undefined(.noSharedUnits) }
      let difference = zip(pair.cells, table.units).reduce(0) { sum, part in
        guard part.0.row == part.0.column else { return sum }
        return pair.labels[part.0.row] == 0 ? sum + part.1 : sum - part.1
      }
      return .observed(Double(difference) / Double(table.shared))
    }
  }
}
