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

  init(_ pair: PairCells, in sample: Sample) {
    var units = Array(repeating: 0, count: pair.cells.count)
    for (pattern, cell) in pair.patterns { units[cell] += sample.units[pattern] }
    var rows = Array(repeating: 0, count: pair.labels.count)
    var columns = rows
    var agreed = 0
    for (cell, count) in zip(pair.cells, units) {
      rows[cell.row] += count
      columns[cell.column] += count
      if cell.row == cell.column { agreed += count }
    }
    self.pair = pair
    self.units = units
    self.rows = rows
    self.columns = columns
    self.agreed = agreed
    shared = units.reduce(0, +)
  }

  /// The share of shared units with equal labels.
  var percentAgreement: Double { Double(agreed) / Double(shared) }

  /// Whether both gave one and the same label to every shared unit.
  var isConstant: Bool {
    zip(rows, columns).contains { $0.0 == shared && $0.1 == shared }
  }

  /// The agreement of two who draw from their own shares of labels, Σ_k p_k· p_·k.
  var expectedAgreement: Double {
    zip(rows, columns).reduce(0) { $0 + Double($1.0) * Double($1.1) }
      / (Double(shared) * Double(shared))
  }
}
