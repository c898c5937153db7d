extension Study {
  /// What is known of annotators whose ratings stand in no pattern.
  struct Crowd: Sendable, Equatable {
    /// To how many units of which row each annotator gave a label, in order.
    let given: [CrowdCounts.Given]
    /// The units in which two annotators gave two labels, in order.
    let met: [CrowdCounts.Met]
    /// Whether ``met`` is known; it is too much to keep where hundreds rated the same units.
    let keepsMeetings: Bool

    // `rows` has the number in the table of each row of the study.
    init(_ tally: CrowdTally, _ numbering: Numbering, rows: [Int]) {
      var newRows = Array(repeating: 0, count: rows.count)
      for (place, number) in rows.enumerated() { newRows[number] = place }
      given = tally.given.map { part, units in
        let rating = numbering.renumber(part.rating)
        return CrowdCounts.Given(
          annotator: rating.annotator.number, label: rating.label.number, row: newRows[part.row],
          units: units)
      }.sorted { $0.precedes($1) }
      keepsMeetings = tally.met != nil
      met = (tally.met ?? [:]).map { part, units in
        let (one, other) = (numbering.renumber(part.first), numbering.renumber(part.second))
        let inOrder = one.annotator.number < other.annotator.number
        return inOrder
          ? CrowdCounts.Met(one, other, units: units) : CrowdCounts.Met(other, one, units: units)
      }.sorted { $0.precedes($1) }
    }
  }

  /// Who gave which label to units of which row, in no order.
  var given: [CrowdCounts.Given] {
    if let crowd { return crowd.given }
    return patterns.flatMap { pattern in
      pattern.ratings.map {
        CrowdCounts.Given(
          annotator: $0.annotator.number, label: $0.label.number, row: pattern.row,
          units: pattern.units)
      }
    }
  }

  /// The study of a crowd as its table is told.
  var crowdCounts: CrowdCounts {
    var counts = CrowdCounts()
    counts.annotators = annotators
    counts.labels = labels
    counts.rows = zip(rows, patterns).map {
      CrowdCounts.Row(labels: $0.0.counts, names: $0.1.names.map(\.text))
    }
    for cluster in clusters {
      let place = cluster.name.map { _ in counts.clusters.count }
      if let name = cluster.name { counts.clusters.append(name.text) }
      counts.units += cluster.units.map {
        CrowdCounts.RowUnits(row: $0.pattern, cluster: place, units: $0.units)
      }
    }
    counts.given = crowd?.given ?? []
    counts.met = crowd?.met ?? []
    return counts
  }
}
