/// How much two labels disagree, from 0 for equal labels up to 1: one minus the published weights.
///
/// Disagreement is what is summed, since where nearly all agree a difference from one has few
/// digits left. It is symmetric. Weightings with a published name are tabulated; the identity is
/// not, so it serves any number of labels.
struct Weighting: Sendable {
  /// The most labels for which weights are tabulated.
  static let mostLabels = 100

  /// What a coefficient's name ends in, such as `linear`; `nil` for the identity.
  let name: String?
  /// Whether there are labels that disagree at all.
  let tellsApart: Bool
  private let labels: Int
  private let table: [[Double]]

  /// Equal labels agree, others do not.
  static func identity(of study: Study) -> Weighting {
    Weighting(name: nil, labels: study.labels.count, table: [])
  }

  init(name: String, labels: Int, disagreement: (Int, Int) -> Double) {
    let table = (0..<labels).map { first in
      (0..<labels).map { first == $0 ? 0 : disagreement(first, $0) }
    }
    self.init(name: name, labels: labels, table: table)
  }

  private init(name: String?, labels: Int, table: [[Double]]) {
    self.name = name
    self.labels = labels
    self.table = table
    tellsApart = name == nil ? labels > 1 : table.contains { $0.contains { $0 > 0 } }
  }

  /// The same weights under another name.
  func renamed(_ name: String) -> Weighting {
    Weighting(name: name, labels: labels, table: table)
  }

  /// The sum of all disagreements.
  var total: Double {
    name == nil ? Double(labels) * Double(labels - 1) : table.reduce(0) { $0 + $1.reduce(0, +) }
  }

  subscript(first: Int, second: Int) -> Double {
    name == nil ? (first == second ? 0 : 1) : table[first][second]
  }

  /// For each label the sum of a value of all labels by their disagreement with it.
  func applied(to values: [Double]) -> [Double] {
    var sums = Array(repeating: 0.0, count: values.count)
    apply(to: values, onto: &sums, from: 0)
    return sums
  }

  /// Adds to the sums from a place on those of the values from there on, one of each label.
  func apply(to values: [Double], onto sums: inout [Double], from start: Int) {
    guard name == nil else {
      for first in 0..<labels {
        for second in 0..<labels {
          sums[start + first] += table[first][second] * values[start + second]
        }
      }
      return
    }
    // All others from before and from after the label, since all less its own would lose digits.
    var (before, after) = (0.0, 0.0)
    for place in 0..<labels {
      let mirrored = labels - 1 - place
      sums[start + place] += before
      sums[start + mirrored] += after
      before += values[start + place]
      after += values[start + mirrored]
    }
  }

  /// The weighted share of disagreeing pairs among the pairs of ratings of a unit; 0 without pairs.
  func disagreement(of row: CountRow) -> Double {
    guard row.isPairable else { return 0 }
    if name == nil { return Double(row.pairs - row.agreeingPairs) / Double(row.pairs) }
    var sum = 0.0
    for (place, first) in row.counts.enumerated() {
      for second in row.counts[..<place] {
        sum += Double(first.count * second.count) * self[first.label, second.label]
      }
    }
    return 2 * sum / Double(row.pairs)
  }

  /// A coefficient's name with these weights.
  func named(_ coefficient: String) -> String {
    name.map { coefficient + "_" + $0 } ?? coefficient
  }
}
