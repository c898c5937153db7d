extension Measure {
  /// Scott's pi: chance draws labels as two annotators together gave them to shared units.
  ///
  /// p_e = Σ_k ((p_k· + p_·k) ÷ 2)². Assumes that the two have the same habits; undefined where both
  /// gave one and the same label only. Source: Scott 1955.
  static func scottPi(_ pair: PairCells) -> Measure {
    Measure("scott_pi", needsAnnotators: true) { sample in
      let table = PairTable(pair, in: sample)
      guard table.shared > 0 else { return .undefined(.noSharedUnits) }
      guard !table.isConstant else { return .undefinedAsNothingVaried }
      let ratings = 2 * table.shared
      let expected = zip(table.rows, table.columns).reduce(0) { sum, totals in
        let given = totals.0 + totals.1
        return sum + Double(given) * Double(ratings - given)
      }
      return .corrected(
        disagreement: table.disagreement, expected: expected / (Double(ratings) * Double(ratings)))
    }
  }
}
