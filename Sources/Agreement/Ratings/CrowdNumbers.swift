/// The numbers in a table of the annotators, labels and clusters of counts.
struct CrowdNumbers {
  private let annotators: [RatingTable.Annotator]
  private let labels: [RatingTable.Label]
  private let clusters: [RatingTable.Cluster]

  init(of counts: CrowdCounts, in table: inout RatingTable) throws(RatingError) {
    var labels: [RatingTable.Label] = []
    for label in counts.labels { labels.append(try table.label(label)) }
    self.labels = labels
    annotators = counts.annotators.map { table.annotator($0) }
    clusters = counts.clusters.map { table.cluster($0) }
  }

  func rating(_ annotator: Int, _ label: Int) -> Rating {
    Rating(annotator: annotators[annotator], label: labels[label])
  }

  func labels(of row: CrowdCounts.Row) -> [LabelCount] {
    row.labels.map { LabelCount(label: labels[$0.label].number, count: $0.count) }
      .sorted { $0.label < $1.label }
  }

  func cluster(_ number: Int?) -> RatingTable.Cluster? {
    number.map { clusters[$0] }
  }
}

extension CrowdTally {
  /// Adds counts with the numbers that their names have in the table.
  mutating func add(_ counts: CrowdCounts, _ numbers: CrowdNumbers, namesAtMost limit: Int) {
    let rows = counts.rows.map { row(numbers.labels(of: $0)) }
    for (place, row) in rows.enumerated() {
      keep(counts.rows[place].names, ofRow: row, atMost: limit)
    }
    for part in counts.units {
      count(part.units, ofRow: rows[part.row], in: numbers.cluster(part.cluster))
    }
    for part in counts.given {
      let rating = numbers.rating(part.annotator, part.label)
      count(part.units, of: rating, inRow: rows[part.row])
    }
    if counts.met.isEmpty, counts.hasPairs { forgetMeetings() }
    for part in counts.met {
      let (one, other) = (
        numbers.rating(part.first, part.firstLabel), numbers.rating(part.second, part.secondLabel)
      )
      count(part.units, of: one, with: other)
    }
  }
}
