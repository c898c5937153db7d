/// The confusion matrix of two annotators on the units of a sample that both rated.
struct PairTable {
  let pair: PairCells
  let shared: Int
  let agreed: Int
  /// ``units``, ``rows`` and ``columns`` one after the other, since each resample makes a table.
  private let counts: [Int]

  init(_ pair: PairCells, in sample: borrowing Sample) {
    // Borrowed, since initialisers take copies.
    var counts = pair.counted ?? []
    let missing = pair.cells.count + 2 * pair.labels.count - counts.count
    counts.append(contentsOf: repeatElement(0, count: missing))
    var sums = counts.mutableSpan
    Self.addUnits(of: pair, sample.units, to: &sums)
    let (rows, columns) = (pair.cells.count, pair.cells.count + pair.labels.count)
    var (agreed, shared) = (0, 0)
    let cells = pair.cells.span
    for place in cells.indices {
      let (cell, count) = (cells[place], sums[place])
      sums[rows + cell.row] += count
      sums[columns + cell.column] += count
      shared += count
      if cell.row == cell.column { agreed += count }
    }
    self.pair = pair
    self.counts = counts
    self.agreed = agreed
    self.shared = shared
  }

  /// The number of units in each cell of the pair.
  var units: ArraySlice<Int> { counts[..<pair.cells.count] }

  /// How often the first annotator gave each label of the pair.
  var rows: ArraySlice<Int> { counts[pair.cells.count...].dropLast(pair.labels.count) }

  /// How often the second annotator gave each label of the pair.
  var columns: ArraySlice<Int> { counts.suffix(pair.labels.count) }

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

  private static func addUnits(
    of pair: PairCells, _ patterns: [Int], to sums: inout MutableSpan<Int>
  ) {
    let (shared, patterns) = (pair.patterns.span, patterns.span)
    for place in shared.indices {
      sums[shared[place].cell] += patterns[shared[place].pattern]
    }
  }
}
