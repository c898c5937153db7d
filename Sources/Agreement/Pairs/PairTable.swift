/// The confusion matrix of two annotators on the units of a sample that both rated.
struct PairTable {
  let pair: PairCells
  /// The number of units in each cell of the pair.
  let units: [Int]
  /// How often the first annotator gave each label of the pair.
  let rows: [Int]
  /// How often the second annotator gave each label of the pair.
  let columns: [Int]
  let shared: Int
  let agreed: Int

  init(_ pair: PairCells, in sample: borrowing Sample) {
    // Borrowed, since initialisers take copies, and each resample makes a table of each pair.
    let units = pair.counted ?? Self.units(of: pair, sample.units)
    var rows = Array(repeating: 0, count: pair.labels.count)
    var columns = rows
    var (agreed, shared) = (0, 0)
    for place in units.indices {
      let (cell, count) = (pair.cells[place], units[place])
      rows[cell.row] += count
      columns[cell.column] += count
      shared += count
      if cell.row == cell.column { agreed += count }
    }
    self.pair = pair
    self.units = units
    self.rows = rows
    self.columns = columns
    self.agreed = agreed
    self.shared = shared
  }

  private static func units(of pair: PairCells, _ patterns: [Int]) -> [Int] {
    var units = Array(repeating: 0, count: pair.cells.count)
    let (shared, patterns) = (pair.patterns.span, patterns.span)
    var sums = units.mutableSpan
    for place in shared.indices {
      sums[shared[place].cell] += patterns[shared[place].pattern]
    }
    return units
  }

  /// The share of shared units with different labels.
  var disagreement: Double { Double(shared - agreed) / Double(shared) }

  /// Whether both gave one and the same label to every shared unit.
  var isConstant: Bool {
    zip(rows, columns).contains { $0.0 == shared && $0.1 == shared }
  }

  /// The disagreement of two who draw from their own shares of labels, Σ_k p_k·(1 − p_·k).
  var expectedDisagreement: Double {
    zip(rows, columns).reduce(0) { $0 + Double($1.0) * Double(shared - $1.1) }
      / (Double(shared) * Double(shared))
  }
}
