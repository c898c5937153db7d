/// How much agreement two labels count for, from 1 for equal labels down.
///
/// The weights are symmetric. Those named by a published weighting are tabulated; the identity
/// is not, so it serves any number of labels.
struct Weighting: Sendable {
  /// The most labels for which weights are tabulated.
  static let mostLabels = 100

  /// What a coefficient's name ends in, such as `linear`; `nil` for the identity.
  let name: String?
  private let labels: Int
  private let table: [[Double]]

  /// Equal labels agree, others do not.
  static func identity(of study: Study) -> Weighting {
    Weighting(name: nil, labels: study.labels.count, table: [])
  }

  init(name: String, labels: Int, weight: (Int, Int) -> Double) {
    let table = (0..<labels).map { first in (0..<labels).map { weight(first, $0) } }
    self.init(name: name, labels: labels, table: table)
  }

  private init(name: String?, labels: Int, table: [[Double]]) {
    self.name = name
    self.labels = labels
    self.table = table
  }

  /// The sum of all weights.
  var total: Double {
    name == nil ? Double(labels) : table.reduce(0) { $0 + $1.reduce(0, +) }
  }

  subscript(first: Int, second: Int) -> Double {
    name == nil ? (first == second ? 1 : 0) : table[first][second]
  }

  /// For each label the weighted sum of a value of all labels.
  func applied(to values: [Double]) -> [Double] {
    if name == nil { return values }
    return table.map { weights in zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// Whether a pair of the labels counts for less than full agreement.
  func tellApart(_ labels: [Int]) -> Bool {
    guard let first = labels.first else { return false }
    return labels.contains { self[first, $0] < 1 }
  }

  /// The weighted share of agreeing pairs among the pairs of ratings of a unit; 0 without pairs.
  func agreement(of row: CountRow) -> Double {
    guard row.isPairable else { return 0 }
    if name == nil { return Double(row.agreeingPairs) / Double(row.pairs) }
    var sum = 0.0
    for first in row.counts {
      for second in row.counts {
        let others = first.label == second.label ? second.count - 1 : second.count
        sum += Double(first.count * others) * self[first.label, second.label]
      }
    }
    return sum / Double(row.pairs)
  }

  /// A coefficient's name with these weights.
  func named(_ coefficient: String) -> String {
    name.map { coefficient + "_" + $0 } ?? coefficient
  }
}
