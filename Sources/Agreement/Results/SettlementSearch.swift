/// The rows of a study whose units pull alpha down, settled one unit after the other.
struct SettlementSearch {
  /// A unit of a row that was settled, and alpha then.
  struct Settled {
    let row: Int
    let label: Int
    let delta: Double?
    let value: Double
  }

  /// A row with different labels, and the row that its units are of once they are settled.
  private struct Candidate {
    let row: Int
    let settledRow: Int
    let label: Int
    /// Alpha without a unit of the row minus alpha; nil if it does not exist then.
    var delta: Double?

    /// How early the row is settled: rows without which alpha does not exist come last.
    var rank: Double { delta ?? 0 }
  }

  /// The name of the leading alpha.
  var coefficient: String { measure.name }
  /// Alpha as it is now.
  private(set) var value: Double
  private let measure: Measure
  private var sample: Sample
  /// The rows that are left, in the order in which they are settled.
  private var candidates: ArraySlice<Candidate> = []

  /// - Parameter study: the ratings; nil where they have no alpha or too many different rows.
  init?(_ study: Study) {
    guard study.rows.count <= Influence.mostRows else { return nil }
    var rows = study.rows
    var candidates: [Candidate] = []
    for (number, row) in study.rows.enumerated() where row.counts.count > 1 {
      let label = row.mostGiven
      candidates.append(Candidate(row: number, settledRow: rows.count, label: label))
      rows.append(CountRow([LabelCount(label: label, count: row.ratings)]))
    }
    let settled = Array(repeating: 0, count: candidates.count)
    sample = Sample(of: Study(study, rows: rows), units: Sample(of: study).rowUnits + settled)
    measure = Catalog(sample.study, pairs: PairList()).leadingAlpha
    guard !measure.isLaborious, let value = measure.estimate(sample).value else { return nil }
    self.value = value
    self.candidates = ranked(candidates)
  }

  /// Settles a unit of the first row that has one left, if alpha exists then.
  mutating func settleNext() -> Settled? {
    while let next = candidates.first {
      if sample.rowUnits[next.row] > 0 {
        let settled = sample.moving(next.row, to: next.settledRow)
        if let value = measure.estimate(settled).value {
          (sample, self.value) = (settled, value)
          return Settled(row: next.row, label: next.label, delta: next.delta, value: value)
        }
      }
      candidates.removeFirst()
    }
    return nil
  }

  /// The candidates that pull alpha down, those that do most first, of equal ones in their order.
  private func ranked(_ candidates: [Candidate]) -> ArraySlice<Candidate> {
    let pulling = candidates.compactMap { candidate -> Candidate? in
      var candidate = candidate
      let rest = measure.estimate(sample.without(candidate.row)).value
      candidate.delta = rest.map { $0 - value }
      return candidate.delta ?? 1 > 0 ? candidate : nil
    }
    return pulling.sorted { ($1.rank, $0.row) < ($0.rank, $1.row) }[...]
  }
}

extension CountRow {
  /// The label given most often, of labels given equally often the first.
  fileprivate var mostGiven: Int {
    let most = counts.map(\.count).max()
    return counts.first { $0.count == most }?.label ?? 0
  }
}
