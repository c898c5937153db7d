/// A confusion matrix under weights: disagreement observed and by chance, and kappa's errors.
struct WeightedPair {
  let observed: Double
  let expected: Double
  private let table: PairTable
  private let weights: Weighting
  /// The mean disagreement of each label of the first annotator with those of the second.
  private let rowMeans: [Double]
  /// The mean disagreement of each label of the second annotator with those of the first.
  private let columnMeans: [Double]

  init(_ table: PairTable, _ weights: Weighting) {
    let labels = table.pair.labels
    let count = Double(table.shared)
    rowMeans = Self.means(of: table, weights, over: table.columns)
    columnMeans = Self.means(of: table, weights, over: table.rows)
    observed =
      zip(table.pair.cells, table.units)
      .reduce(0) { $0 + weights[labels[$1.0.row], labels[$1.0.column]] * Double($1.1) } / count
    expected = zip(table.rows, rowMeans).reduce(0) { $0 + Double($1.0) * $1.1 } / count
    self.table = table
    self.weights = weights
  }

  /// For each label the mean disagreement with labels that were given so often.
  private static func means(
    of table: PairTable, _ weights: Weighting, over totals: ArraySlice<Int>
  ) -> [Double] {
    let count = Double(table.shared)
    // Without weights the same sums at once, since there may be thousands of labels.
    if weights.name == nil { return totals.map { Double(table.shared - $0) / count } }
    return table.pair.labels.map { label in
      zip(table.pair.labels, totals).reduce(0) { $0 + weights[label, $1.0] * Double($1.1) } / count
    }
  }

  /// The standard error of kappa where it is not zero.
  ///
  /// n(1 − p_e)⁴ times its square is Σ p_kl t_kl² − (p_o p_e − 2p_e + p_o)², where t_kl is
  /// w_kl(1 − p_e) − (w̄_k· + w̄_·l)(1 − p_o). Source: Fleiss, Cohen and Everitt 1969.
  var standardError: Double? {
    guard table.shared > 0, expected > 0 else { return nil }
    let cells = zip(table.pair.cells, table.units).reduce(0) {
      $0 + Double($1.1) * square($1.0, chance: observed / expected)
    }
    return cells.squareRoot() / (Double(table.shared) * expected)
  }

  /// The standard error of kappa if there were no agreement beyond chance.
  ///
  /// n(1 − p_e)² times its square is Σ p_k· p_·l (w_kl − (w̄_k· + w̄_·l))² − p_e². The cells are all
  /// pairs of labels. Source: Fleiss, Cohen and Everitt 1969.
  var nullStandardError: Double? {
    guard table.shared > 0, expected > 0, table.rows.count <= Weighting.mostLabels else {
      return nil
    }
    var sum = 0.0
    for (row, first) in table.rows.enumerated() {
      for (column, second) in table.columns.enumerated() {
        let cell = PairCells.Cell(row: row, column: column)
        sum += Double(first) * Double(second) * square(cell, chance: 1)
      }
    }
    let count = Double(table.shared)
    return (sum / count).squareRoot() / (count * expected)
  }

  // The published differences of squares, as squares of deviations from their mean in terms of
  // disagreement, which lose no digits where nearly all agree.
  private func square(_ cell: PairCells.Cell, chance: Double) -> Double {
    let labels = table.pair.labels
    let own = weights[labels[cell.row], labels[cell.column]]
    let term = chance * (rowMeans[cell.row] + columnMeans[cell.column] - expected) - own
    return term * term
  }
}
