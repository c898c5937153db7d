/// A confusion matrix under weights: agreement observed, agreement by chance, and kappa's error.
struct WeightedPair {
  let observed: Double
  let expected: Double
  private let table: PairTable
  private let weights: Weighting
  private let rowMeans: [Double]
  private let columnMeans: [Double]

  init(_ table: PairTable, _ weights: Weighting) {
    let labels = table.pair.labels
    let count = Double(table.shared)
    func mean(of label: Int, over totals: [Int]) -> Double {
      zip(labels, totals).reduce(0) { $0 + weights[label, $1.0] * Double($1.1) } / count
    }
    rowMeans = labels.map { mean(of: $0, over: table.columns) }
    columnMeans = labels.map { mean(of: $0, over: table.rows) }
    observed =
      zip(table.pair.cells, table.units)
      .reduce(0) { $0 + weights[labels[$1.0.row], labels[$1.0.column]] * Double($1.1) } / count
    expected = zip(table.rows, rowMeans).reduce(0) { $0 + Double($1.0) * $1.1 } / count
    self.table = table
    self.weights = weights
  }

  /// The standard error of kappa where it is not zero.
  ///
  /// n(1 − p_e)⁴ times its square is Σ p_kl t_kl² − (p_o p_e − 2p_e + p_o)², where t_kl is
  /// w_kl(1 − p_e) − (w̄_k· + w̄_·l)(1 − p_o). Source: Fleiss, Cohen and Everitt 1969.
  var standardError: Double? {
    guard table.shared > 0, expected < 1 else { return nil }
    let labels = table.pair.labels
    // The term subtracted is the square of the mean of t, so this is a variance without cancelling.
    let mean = observed * expected - 2 * expected + observed
    var squares = 0.0
    for (cell, units) in zip(table.pair.cells, table.units) {
      let weight = weights[labels[cell.row], labels[cell.column]]
      let means = rowMeans[cell.row] + columnMeans[cell.column]
      let term = weight * (1 - expected) - means * (1 - observed)
      squares += (term - mean) * (term - mean) * Double(units)
    }
    let count = Double(table.shared)
    return squares.squareRoot() / (count * (1 - expected) * (1 - expected))
  }
}
