/// A table in its one order: annotators by name, labels in the order of ``LabelRules``, patterns by
/// their numbers.
///
/// Equal tables give equal studies however they were filled, so sums over a study in floating point
/// are the same to the last bit.
struct Study: Sendable, Equatable {
  struct Cluster: Sendable, Equatable {
    let name: ExactText?
    let units: [PatternUnits]
  }

  struct PatternUnits: Sendable, Equatable {
    let pattern: Int
    let units: Int
  }

  struct Pattern: Sendable, Equatable {
    let ratings: [Rating]
    let units: Int
    let names: [ExactText]
    /// The number of the row of ``Study/rows`` with the same labels.
    let row: Int
  }

  /// Patterns and rows without arrays within arrays.
  struct Layout: Sendable {
    /// The row of each pattern.
    let rowNumbers: [Int]
    /// The ratings of each pattern.
    let ratings: FlatLists<Rating>
    /// The labels of each row.
    let labels: FlatLists<LabelCount>

    init(_ patterns: [Pattern], _ rows: [CountRow]) {
      rowNumbers = patterns.map(\.row)
      ratings = FlatLists(patterns.lazy.map(\.ratings))
      labels = FlatLists(rows.lazy.map(\.counts))
    }
  }

  let level: MeasurementLevel
  /// Those who gave a rating, by the bytes of their names.
  let annotators: [String]
  /// The declared labels, or those given.
  let labels: [String]
  let hasDeclaredOrder: Bool
  let patterns: [Pattern]
  /// The distinct counts of labels in a unit, whoever gave them.
  let rows: [CountRow]
  /// The patterns and rows once more, in the shape in which resamples go through them.
  let layout: Layout
  /// Units by cluster; a single nameless one if no clusters were given.
  let clusters: [Cluster]

  init(_ table: RatingTable) {
    let numbering = Numbering(table)
    let sorted = numbering.sortedPatterns(of: table)
    level = table.level
    annotators = numbering.annotators
    labels = numbering.labels
    hasDeclaredOrder = !table.declaredLabels.isEmpty
    (rows, patterns) = Self.patterns(
      sorted.map { ($0.ratings, table.tallies[$0.number].units, table.tallies[$0.number].names) })
    layout = Layout(patterns, rows)
    clusters = Self.clusters(of: table, places: sorted.map(\.number))
  }

  /// A study with other patterns of the same rows.
  init(_ study: Study, patterns: [Pattern], clusters: [Cluster]) {
    level = study.level
    annotators = study.annotators
    labels = study.labels
    hasDeclaredOrder = study.hasDeclaredOrder
    rows = study.rows
    self.patterns = patterns
    layout = Layout(patterns, rows)
    self.clusters = clusters
  }

  /// The units that two annotators of a study share, as a study of the two with all its labels.
  init(_ study: Study, _ table: PairTable) {
    func rating(_ annotator: Int, _ place: Int) -> Rating {
      Rating(
        annotator: RatingTable.Annotator(number: annotator),
        label: RatingTable.Label(number: table.pair.labels[place]))
    }
    level = study.level
    annotators = [study.annotators[table.pair.first], study.annotators[table.pair.second]]
    labels = study.labels
    hasDeclaredOrder = study.hasDeclaredOrder
    (rows, patterns) = Self.patterns(
      zip(table.pair.cells, table.units).map { cell, units in
        ([rating(0, cell.row), rating(1, cell.column)], units, [])
      })
    layout = Layout(patterns, rows)
    clusters = []
  }

  static func == (left: Study, right: Study) -> Bool {
    left.level == right.level && left.hasDeclaredOrder == right.hasDeclaredOrder
      && left.annotators.map(ExactText.init) == right.annotators.map(ExactText.init)
      && left.labels.map(ExactText.init) == right.labels.map(ExactText.init)
      && left.patterns == right.patterns && left.clusters == right.clusters
  }

  func named(_ number: Int, units: Int, cluster: String?) -> RatingPattern {
    let pattern = patterns[number]
    let ratings = pattern.ratings.map {
      RatingPattern.NamedRating(
        annotator: annotators[$0.annotator.number], label: labels[$0.label.number])
    }
    return RatingPattern(
      ratings: ratings, units: units, cluster: cluster, names: pattern.names.map(\.text))
  }

  private static func patterns(
    _ sorted: [(ratings: [Rating], units: Int, names: [ExactText])]
  ) -> (rows: [CountRow], patterns: [Pattern]) {
    let counts = sorted.map { CountRow.counts(of: $0.ratings) }
    let distinct = Set(counts).sorted(by: CountRow.precedes)
    let numbers = Dictionary(uniqueKeysWithValues: zip(distinct, distinct.indices))
    let patterns = zip(sorted, counts).map { pattern, counts in
      Pattern(
        ratings: pattern.ratings, units: pattern.units, names: pattern.names,
        row: numbers[counts, default: 0])
    }
    return (distinct.map(CountRow.init), patterns)
  }

  // `places` has the number in the table of each pattern of the study.
  private static func clusters(of table: RatingTable, places: [Int]) -> [Cluster] {
    var units = Array(repeating: [PatternUnits](), count: table.clusters.count)
    var without: [PatternUnits] = []
    for (pattern, number) in places.enumerated() {
      var rest = table.tallies[number].units
      for cell in table.clusterUnits(ofPattern: number) {
        units[cell.cluster].append(PatternUnits(pattern: pattern, units: cell.units))
        rest -= cell.units
      }
      if rest > 0 { without.append(PatternUnits(pattern: pattern, units: rest)) }
    }
    let names = table.clusters.names.map(ExactText.init)
    let named = names.indices.filter { !units[$0].isEmpty }
      .sorted { names[$0] < names[$1] }
      .map { Cluster(name: names[$0], units: units[$0]) }
    return without.isEmpty ? named : [Cluster(name: nil, units: without)] + named
  }
}
