/// The new numbers of a table's annotators and labels in the order of a study.
struct Numbering {
  let annotators: [String]
  let labels: [String]
  private let newAnnotators: [Int]
  private let newLabels: [Int]

  init(_ table: RatingTable) {
    var rated = Array(repeating: false, count: table.annotators.count)
    var given = Array(repeating: false, count: table.labels.count)
    if !table.level.hasSets {
      for declared in table.declaredLabels.indices { given[declared] = true }
    }
    table.forEachRating { rating in
      rated[rating.annotator.number] = true
      given[rating.label.number] = true
    }
    for row in table.crowdTally?.rows ?? [] {
      for label in row { given[label.label] = true }
    }
    let annotators = table.annotators.names.indices.filter { rated[$0] }
      .sorted { ExactText(table.annotators.names[$0]) < ExactText(table.annotators.names[$1]) }
    let labels = table.labels.names.indices.filter { given[$0] }
      .sorted { table.rules.precedes(table.labels.names[$0], table.labels.names[$1]) }
    self.annotators = annotators.map { table.annotators.names[$0] }
    self.labels = labels.map { table.labels.names[$0] }
    newAnnotators = Self.inverse(of: annotators, count: table.annotators.count)
    newLabels = Self.inverse(of: labels, count: table.labels.count)
  }

  /// The patterns of the table in new numbers and in order, each with its number in the table.
  func sortedPatterns(of table: RatingTable) -> [(ratings: [Rating], number: Int)] {
    let patterns = table.patternCounts.patterns
    let renumbered = (0..<patterns.count).map { number in
      (ratings: patterns.list(number).map(renumber).sorted(by: Self.precedes), number: number)
    }
    return renumbered.sorted {
      $0.ratings.lexicographicallyPrecedes($1.ratings, by: Self.precedes)
    }
  }

  /// The rows of a crowd in new numbers and in order, each with its number in the table.
  func sortedRows(of crowd: CrowdTally) -> [(labels: [LabelCount], number: Int)] {
    let renumbered = crowd.rows.enumerated().map { number, labels in
      let counts = labels.map { LabelCount(label: newLabels[$0.label], count: $0.count) }
      return (labels: counts.sorted { $0.label < $1.label }, number: number)
    }
    return renumbered.sorted { CountRow.precedes($0.labels, $1.labels) }
  }

  func renumber(_ rating: Rating) -> Rating {
    Rating(numbers: newAnnotators[rating.annotator.number], newLabels[rating.label.number])
  }

  private static func precedes(_ left: Rating, _ right: Rating) -> Bool {
    (left.annotator.number, left.label.number) < (right.annotator.number, right.label.number)
  }

  private static func inverse(of order: [Int], count: Int) -> [Int] {
    var places = Array(repeating: 0, count: count)
    for (place, number) in order.enumerated() { places[number] = place }
    return places
  }
}

extension RatingTable {
  /// Goes through the distinct ratings of the table, in no order and some more than once.
  fileprivate func forEachRating(_ body: (Rating) -> Void) {
    let patterns = patternCounts.patterns
    for place in 0..<patterns.elementCount { body(patterns[place]) }
    guard let crowdTally else { return }
    for part in crowdTally.given.keys { body(part.rating) }
  }
}
