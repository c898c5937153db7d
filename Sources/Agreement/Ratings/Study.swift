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
    /// The ratings of the patterns.
    let cells: RatingCells
    /// The numbers of ratings that units have, but for none.
    let sizes: [Int]
    /// The place among the sizes of each row's number of ratings; −1 for none.
    let sizeOfRow: [Int]
    /// The labels of each row.
    let labels: FlatLists<LabelCount>

    init(_ patterns: [Pattern], _ rows: [CountRow], labels width: Int) {
      rowNumbers = patterns.map(\.row)
      cells = RatingCells(of: patterns, labels: width)
      let sizes = Set(rows.map(\.ratings).filter { $0 > 0 }).sorted()
      sizeOfRow = rows.map { sizes.firstIndex(of: $0.ratings) ?? -1 }
      self.sizes = sizes
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
  /// Who gave what, where the patterns stand for no annotators; nil where they do.
  let crowd: Crowd?

  init(_ table: RatingTable) {
    let numbering = Numbering(table)
    let tallies: [UnitTally]
    if let crowdTally = table.crowdTally {
      let sorted = numbering.sortedRows(of: crowdTally)
      tallies = sorted.map { crowdTally.tallies[$0.number] }
      rows = sorted.map { CountRow($0.labels) }
      patterns = Self.anonymousPatterns(rows, tallies)
      crowd = Crowd(crowdTally, numbering, rows: sorted.map(\.number))
    } else {
      let sorted = numbering.sortedPatterns(of: table)
      tallies = sorted.map { table.patternCounts.tallies[$0.number] }
      (rows, patterns) = Self.patterns(
        zip(sorted, tallies).map { ($0.0.ratings, $0.1.units, $0.1.names) })
      crowd = nil
    }
    level = table.level
    annotators = numbering.annotators
    labels = numbering.labels
    hasDeclaredOrder = !table.declaredLabels.isEmpty
    layout = Layout(patterns, rows, labels: labels.count)
    clusters = Self.clusters(of: table, tallies)
  }

  /// A study with other patterns of the same rows.
  init(_ study: Study, patterns: [Pattern], clusters: [Cluster]) {
    level = study.level
    annotators = study.annotators
    labels = study.labels
    hasDeclaredOrder = study.hasDeclaredOrder
    rows = study.rows
    self.patterns = patterns
    layout = Layout(patterns, rows, labels: labels.count)
    self.clusters = clusters
    crowd = nil
  }

  /// A study of other rows, of which there are no units yet; its patterns stand for nobody.
  init(_ study: Study, rows: [CountRow]) {
    level = study.level
    annotators = study.annotators
    labels = study.labels
    hasDeclaredOrder = study.hasDeclaredOrder
    self.rows = rows
    patterns = Self.anonymousPatterns(
      rows, Array(repeating: UnitTally(), count: rows.count))
    layout = Layout(patterns, rows, labels: labels.count)
    clusters = []
    crowd = nil
  }

  /// The units that two annotators of a study share, as a study of the two with all its labels.
  init(_ study: Study, _ table: PairTable) {
    func rating(_ annotator: Int, _ place: Int) -> Rating {
      Rating(numbers: annotator, table.pair.labels[place])
    }
    level = study.level
    annotators = [study.annotators[table.pair.first], study.annotators[table.pair.second]]
    labels = study.labels
    hasDeclaredOrder = study.hasDeclaredOrder
    (rows, patterns) = Self.patterns(
      zip(table.pair.cells, table.units).map { cell, units in
        ([rating(0, cell.row), rating(1, cell.column)], units, [])
      })
    layout = Layout(patterns, rows, labels: labels.count)
    clusters = []
    crowd = nil
  }

  static func == (left: Study, right: Study) -> Bool {
    left.level == right.level && left.hasDeclaredOrder == right.hasDeclaredOrder
      && left.annotators.map(ExactText.init) == right.annotators.map(ExactText.init)
      && left.labels.map(ExactText.init) == right.labels.map(ExactText.init)
      && left.patterns == right.patterns && left.clusters == right.clusters
      && left.crowd == right.crowd
  }

  func named(_ number: Int, units: Int, cluster: String?) -> RatingPattern {
    let pattern = patterns[number]
    let ratings = pattern.ratings.map {
      RatingPattern.NamedRating(
        annotator: crowd == nil ? annotators[$0.annotator.number] : "",
        label: labels[$0.label.number])
    }
    return RatingPattern(
      ratings: ratings, units: units, cluster: cluster, names: pattern.names.map(\.text),
      hasAnnotators: crowd == nil)
  }

  private static func patterns(
    _ sorted: [(ratings: [Rating], units: Int, names: [ExactText])]
  ) -> (rows: [CountRow], patterns: [Pattern]) {
    let counts = sorted.map { CountRow.counts(of: $0.ratings.span) }
    let distinct = Set(counts).sorted(by: CountRow.precedes)
    let numbers = Dictionary(uniqueKeysWithValues: zip(distinct, distinct.indices))
    let patterns = zip(sorted, counts).map { pattern, counts in
      Pattern(
        ratings: pattern.ratings, units: pattern.units, names: pattern.names,
        row: numbers[counts, default: 0])
    }
    return (distinct.map(CountRow.init), patterns)
  }

  private static func anonymousPatterns(_ rows: [CountRow], _ tallies: [UnitTally]) -> [Pattern] {
    zip(rows, tallies).enumerated().map { number, part in
      Pattern(
        ratings: part.0.anonymousRatings, units: part.1.units, names: part.1.names, row: number)
    }
  }

  // `tallies` has the units of each pattern of the study.
  private static func clusters(of table: RatingTable, _ tallies: [UnitTally]) -> [Cluster] {
    var units = Array(repeating: [PatternUnits](), count: table.clusters.count)
    var without: [PatternUnits] = []
    for (pattern, tally) in tallies.enumerated() {
      var rest = tally.units
      for cell in tally.clusterUnits {
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
