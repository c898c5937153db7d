extension RatingTable {
  /// The whole table in names, a pattern and cluster at a time, in one order for equal tables;
  /// empty for a table of a crowd, which is told by ``crowd``.
  public var patterns: [RatingPattern] {
    guard !isCrowd else { return [] }
    let study = Study(self)
    return study.clusters.flatMap { cluster in
      cluster.units.map { study.named($0.pattern, units: $0.units, cluster: cluster.name?.text) }
    }
  }

  /// Adds units in names, such as a pattern of another table.
  ///
  /// - Parameter pattern: the ratings, the number of units, their cluster and names.
  /// - Throws: a ``RatingError`` if a label is not allowed, an annotator is there twice or the
  ///   number of units is out of range.
  public mutating func add(_ pattern: RatingPattern) throws(RatingError) {
    var ratings: [Rating] = []
    for rating in pattern.ratings {
      let label = try label(rating.label)
      ratings.append(Rating(annotator: annotator(rating.annotator), label: label))
    }
    let home = pattern.cluster.map { cluster($0) }
    try add(ratings, units: pattern.units, cluster: home, names: pattern.names)
  }
}

extension RatingTable: Equatable {
  /// Whether two tables hold the same ratings, in whatever order they were added.
  public static func == (left: RatingTable, right: RatingTable) -> Bool {
    left.rules == right.rules && left.leftOutCounts == right.leftOutCounts
      && Study(left) == Study(right)
  }
}
