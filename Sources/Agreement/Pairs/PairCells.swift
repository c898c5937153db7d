/// Where two annotators of a study meet: the pairs of labels that they gave to shared units.
struct PairCells: Sendable {
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
  /// The patterns with ratings of both, each with its cell; none where ``counted`` has the units.
  let patterns: [(pattern: Int, cell: Int)]
  /// The units of each cell where the patterns of the study stand for no annotators.
  let counted: [Int]?

  /// Numbers the cells of two annotators.
  ///
  /// - Parameters:
  ///   - first: the annotator of the rows.
  ///   - second: the annotator of the columns.
  ///   - shared: the patterns with ratings of both, and the label that each of them gave.
  init(_ first: Int, _ second: Int, shared: [(pattern: Int, labels: Cell)]) {
    let given = Set(shared.map(\.labels)).sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    let numbers = Dictionary(uniqueKeysWithValues: zip(given, given.indices))
    self.first = first
    self.second = second
    (labels, cells) = Self.places(of: given)
    patterns = shared.map { ($0.pattern, numbers[$0.labels, default: 0]) }
    counted = nil
  }

  /// Numbers the cells of two annotators whose units were counted for them alone.
  ///
  /// - Parameters:
  ///   - first: the annotator of the rows.
  ///   - second: the annotator of the columns.
  ///   - counted: the units of each pair of labels, in order.
  init(_ first: Int, _ second: Int, counted: ArraySlice<CrowdCounts.Met>) {
    self.first = first
    self.second = second
    (labels, cells) = Self.places(
      of: counted.map { Cell(row: $0.firstLabel, column: $0.secondLabel) })
    patterns = []
    self.counted = counted.map(\.units)
  }

  /// The labels of some cells in order, and the cells as places among them.
  private static func places(of given: [Cell]) -> (labels: [Int], cells: [Cell]) {
    var labels: [Int] = []
    for label in given.flatMap({ [$0.row, $0.column] }).sorted() where label != labels.last {
      labels.append(label)
    }
    let places = Dictionary(uniqueKeysWithValues: zip(labels, labels.indices))
    let cells = given.map {
      Cell(row: places[$0.row, default: 0], column: places[$0.column, default: 0])
    }
    return (labels, cells)
  }
}
