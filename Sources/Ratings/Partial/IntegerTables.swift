internal import Agreement

/// A table of ratings in lists of names, and lists of whole numbers that refer to them.
///
/// A table has patterns, or, if it is one of a crowd, all of rows, units, given and met.
struct IntegerTables: Sendable, Equatable {
  var annotators: [String] = []
  var labels: [String] = []
  var clusters: [String] = []
  /// Number of units, cluster (from 1; 0 for none), and then annotator and label of each rating.
  var patterns: [[Int]] = []
  /// Of a crowd: label and count of each label of a row.
  var rows: [[Int]] = []
  /// Of a crowd: row, cluster (from 1; 0 for none), number of units.
  var units: [[Int]] = []
  /// Of a crowd: annotator, label, row, number of units.
  var given: [[Int]] = []
  /// Of a crowd: two annotators, their labels, number of units.
  var met: [[Int]] = []

  /// Nothing.
  init() {}

  /// The lists of a table, equal for equal tables.
  init(_ table: RatingTable) {
    if let crowd = table.crowd { self.init(crowd) } else { self.init(table.patterns) }
  }

  private init(_ patterns: [RatingPattern]) {
    var (annotators, labels, clusters) = (NameList(), NameList(), NameList())
    for pattern in patterns {
      let cluster = pattern.cluster.map { clusters.number(of: $0) + 1 } ?? 0
      let ratings = pattern.ratings.flatMap {
        [annotators.number(of: $0.annotator), labels.number(of: $0.label)]
      }
      self.patterns.append([pattern.units, cluster] + ratings)
    }
    (self.annotators, self.labels) = (annotators.names, labels.names)
    self.clusters = clusters.names
  }

  private init(_ crowd: CrowdCounts) {
    (annotators, labels, clusters) = (crowd.annotators, crowd.labels, crowd.clusters)
    rows = crowd.rows.map { $0.labels.flatMap { [$0.label, $0.count] } }
    units = crowd.units.map { [$0.row, $0.cluster.map { $0 + 1 } ?? 0, $0.units] }
    given = crowd.given.map { [$0.annotator, $0.label, $0.row, $0.units] }
    met = crowd.met.map { [$0.first, $0.second, $0.firstLabel, $0.secondLabel, $0.units] }
  }

  /// Adds what the lists hold to a table.
  ///
  /// - Throws: The list that cannot be.
  func add(to table: inout RatingTable) throws(PartialProblem) {
    guard patterns.isEmpty || rows.isEmpty else { throw .member(.rows) }
    for pattern in patterns {
      guard let named = named(pattern) else { throw .member(.patterns) }
      do throws(RatingError) { try table.add(named) } catch { throw .member(.patterns) }
    }
    guard !rows.isEmpty else {
      // What refers to rows has nothing to refer to.
      guard units.isEmpty, given.isEmpty, met.isEmpty else { throw .member(.rows) }
      return
    }
    do throws(RatingError) { try table.add(try crowd()) } catch { throw .member(.rows) }
  }

  /// Whether all units belong to a cluster, or none does.
  func areClustered(_ isClustered: Bool) -> Bool {
    (isClustered || clusters.isEmpty)
      && patterns.allSatisfy { $0.count > 1 && ($0[1] != 0) == isClustered }
      && units.allSatisfy { $0.count > 1 && ($0[1] != 0) == isClustered }
  }

  private func named(_ pattern: [Int]) -> RatingPattern? {
    guard pattern.count >= 2, pattern.count.isMultiple(of: 2), pattern[0] > 0 else { return nil }
    var ratings: [RatingPattern.NamedRating] = []
    for place in stride(from: 2, to: pattern.count, by: 2) {
      guard annotators.indices.contains(pattern[place]), labels.indices.contains(pattern[place + 1])
      else { return nil }
      ratings.append(
        RatingPattern.NamedRating(
          annotator: annotators[pattern[place]], label: labels[pattern[place + 1]]))
    }
    guard pattern[1] == 0 || clusters.indices.contains(pattern[1] &- 1) else { return nil }
    return RatingPattern(
      ratings: ratings, units: pattern[0],
      cluster: pattern[1] == 0 ? nil : clusters[pattern[1] - 1])
  }

  /// The counts of a crowd, which the table that takes them checks.
  private func crowd() throws(RatingError) -> CrowdCounts {
    let isWhole =
      rows.allSatisfy { $0.count.isMultiple(of: 2) } && units.allSatisfy { $0.count == 3 }
      && given.allSatisfy { $0.count == 4 } && met.allSatisfy { $0.count == 5 }
    guard isWhole else { throw .crowdDoesNotAddUp }
    var counts = CrowdCounts()
    (counts.annotators, counts.labels, counts.clusters) = (annotators, labels, clusters)
    counts.rows = rows.map { row in
      CrowdCounts.Row(
        labels: stride(from: 0, to: row.count, by: 2).map {
          LabelCount(label: row[$0], count: row[$0 + 1])
        })
    }
    counts.units = units.map {
      CrowdCounts.RowUnits(row: $0[0], cluster: $0[1] == 0 ? nil : $0[1] &- 1, units: $0[2])
    }
    counts.given = given.map {
      CrowdCounts.Given(annotator: $0[0], label: $0[1], row: $0[2], units: $0[3])
    }
    for list in met {
      let met: CrowdCounts.Met? = CrowdCounts.Met(
        annotators: (list[0], list[1]), labels: (list[2], list[3]), units: list[4])
      guard let met else { throw .crowdDoesNotAddUp }
      counts.met.append(met)
    }
    return counts
  }
}

/// Names numbered from 0 in the order in which they are met, compared byte by byte.
private struct NameList {
  private(set) var names: [String] = []
  private var numbers: [[UInt8]: Int] = [:]

  mutating func number(of name: String) -> Int {
    let key = Array(name.utf8)
    if let number = numbers[key] { return number }
    numbers[key] = names.count
    names.append(name)
    return names.count - 1
  }
}
