/// The labels given to a unit, whoever gave them.
struct CountRow: Sendable, Equatable {
  /// The labels that were given, in order.
  let counts: [LabelCount]
  /// The number of ratings of the unit.
  let ratings: Int
  /// The number of ordered pairs of ratings with equal labels.
  let agreeingPairs: Int

  init(_ counts: [LabelCount]) {
    self.counts = counts
    ratings = counts.reduce(0) { $0 + $1.count }
    agreeingPairs = counts.reduce(0) { $0 + $1.count * ($1.count - 1) }
  }

  /// Whether there are ratings to compare.
  var isPairable: Bool { ratings > 1 }

  /// The number of ordered pairs of ratings.
  var pairs: Int { ratings * (ratings - 1) }

  /// The labels as ratings of annotators 0, 1, 2 and so on.
  var anonymousRatings: [Rating] {
    let labels = counts.flatMap { Array(repeating: $0.label, count: $0.count) }
    return labels.enumerated().map { Rating(numbers: $0, $1) }
  }

  static func counts(of ratings: Span<Rating>) -> [LabelCount] {
    var counts: [LabelCount] = []
    for label in ratings.indices.map({ ratings[$0].label.number }).sorted() {
      let earlier = counts.last?.label == label ? counts.removeLast().count : 0
      counts.append(LabelCount(label: label, count: earlier + 1))
    }
    return counts
  }

  static func precedes(_ left: [LabelCount], _ right: [LabelCount]) -> Bool {
    left.lexicographicallyPrecedes(right) { ($0.label, $0.count) < ($1.label, $1.count) }
  }
}
