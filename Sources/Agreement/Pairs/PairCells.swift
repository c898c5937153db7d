/// Where two annotators of a study meet: the pairs of labels that they gave to shared units.
struct PairCells: Sendable {
  /// The most annotators of whom pairs that share nothing are listed too.
  static let mostAnnotators = 100

  /// A row and a column of a matrix, of labels or of annotators.
  struct Cell: Sendable, Hashable {
    let row: Int
    let column: Int
  }

  let first: Int
  let second: Int
  /// The labels that either gave to a shared unit, in order.
  let labels: [Int]
  /// The cells of the confusion matrix that patterns fall into, as places in ``labels``, row by row.
  let cells: [Cell]
  /// The patterns with ratings of both, each with its cell.
  let patterns: [(pattern: Int, cell: Int)]

  /// Numbers the cells of two annotators.
  ///
  /// - Parameters:
  ///   - first: the annotator of the rows.
  ///   - second: the annotator of the columns.
  ///   - shared: the patterns with ratings of both, and the label that each of them gave.
  init(_ first: Int, _ second: Int, shared: [(pattern: Int, labels: Cell)]) {
    let labels = Set(shared.flatMap { [$0.labels.row, $0.labels.column] }).sorted()
    let given = Set(shared.map(\.labels)).sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    let places = Dictionary(uniqueKeysWithValues: zip(labels, labels.indices))
    let numbers = Dictionary(uniqueKeysWithValues: zip(given, given.indices))
    self.first = first
    self.second = second
    self.labels = labels
    cells = given.map {
      Cell(row: places[$0.row, default: 0], column: places[$0.column, default: 0])
    }
    patterns = shared.map { ($0.pattern, numbers[$0.labels, default: 0]) }
  }

  /// All pairs of annotators of a study in order, or, with many annotators, those that share units.
  static func all(in study: Study) -> [PairCells] {
    let shared = sharedPatterns(in: study)
    let pairs =
      study.annotators.count > mostAnnotators
      ? shared.keys.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
      : study.annotators.indices.flatMap { first in
        study.annotators.indices.dropFirst(first + 1).map { Cell(row: first, column: $0) }
      }
    return pairs.map { PairCells($0.row, $0.column, shared: shared[$0, default: []]) }
  }

  /// By pair of annotators, the patterns that hold ratings of both and the labels that they gave.
  private static func sharedPatterns(in study: Study) -> [Cell: [(pattern: Int, labels: Cell)]] {
    var shared: [Cell: [(pattern: Int, labels: Cell)]] = [:]
    for (number, pattern) in study.patterns.enumerated() {
      for (place, one) in pattern.ratings.enumerated() {
        for other in pattern.ratings[(place + 1)...] {
          let pair = Cell(row: one.annotator.number, column: other.annotator.number)
          let labels = Cell(row: one.label.number, column: other.label.number)
          shared[pair, default: []].append((number, labels))
        }
      }
    }
    return shared
  }
}
