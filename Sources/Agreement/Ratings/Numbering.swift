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
    for rating in table.tallies.lazy.flatMap(\.ratings) {
      rated[rating.annotator.number] = true
      given[rating.label.number] = true
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
    let renumbered = table.tallies.enumerated().map { number, tally in
      (ratings: tally.ratings.map(renumber).sorted(by: Self.precedes), number: number)
    }
    return renumbered.sorted {
      $0.ratings.lexicographicallyPrecedes($1.ratings, by: Self.precedes)
    }
  }

  private func renumber(_ rating: Rating) -> Rating {
    Rating(
      annotator: RatingTable.Annotator(number: newAnnotators[rating.annotator.number]),
      label: RatingTable.Label(number: newLabels[rating.label.number]))
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
