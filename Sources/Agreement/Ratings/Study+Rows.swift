extension Study {
  /// The study as counts of labels: a pattern a row, whose annotators stand for nobody.
  ///
  /// Rows keep their numbers, so what is bound to rows holds for it; what is bound to patterns or
  /// annotators does not. A cluster lists a row once for each of its patterns.
  var withoutAnnotators: Study {
    var units = Array(repeating: 0, count: rows.count)
    for pattern in patterns { units[pattern.row] += pattern.units }
    let counted = rows.indices.map { row in
      Pattern(ratings: rows[row].anonymousRatings, units: units[row], names: [], row: row)
    }
    let counts = clusters.map { cluster in
      let units = cluster.units.map {
        PatternUnits(pattern: layout.rowNumbers[$0.pattern], units: $0.units)
      }
      return Cluster(name: cluster.name, units: units)
    }
    return Study(self, patterns: counted, clusters: counts)
  }

  /// For each label the rows that hold it, and how often.
  var rowsByLabel: [[RowOfLabel]] {
    var found = Array(repeating: [RowOfLabel](), count: labels.count)
    for (number, row) in rows.enumerated() {
      for given in row.counts {
        found[given.label].append(
          RowOfLabel(row: number, count: given.count, ratings: row.ratings))
      }
    }
    return found
  }
}

/// How often one label stands in a row of a study.
struct RowOfLabel: Sendable {
  let row: Int
  let count: Int
  let ratings: Int
}
