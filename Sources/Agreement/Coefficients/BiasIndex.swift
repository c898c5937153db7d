extension Measure {
  /// How much more often the first annotator gave the first of two labels than the second did.
  ///
  /// (n₁₂ − n₂₁) ÷ n over shared units. Source: Byrt, Bishop and Carlin 1993.
  static func biasIndex(_ pair: PairCells) -> Measure {
    Measure("bias_index", needsAnnotators: true) { sample in
      let table = PairTable(pair, in: sample)
      guard table.shared > 0 else { return .undefined(.noSharedUnits) }
      let difference = zip(pair.cells, table.units).reduce(0) { sum, part in
        guard part.0.row != part.0.column else { return sum }
        return pair.labels[part.0.row] == 0 ? sum + part.1 : sum - part.1
      }
      return .observed(Double(difference) / Double(table.shared))
    }
  }
}
