/// Every rating of the patterns of a study: the number of its pattern, and the place in a table of
/// annotators and labels where it counts.
struct RatingCells: Sendable {
  private var places: [(pattern: Int, cell: Int)] = []

  /// - Parameters:
  ///   - all: the patterns.
  ///   - labels: the number of labels: a cell is the annotator's number times that, plus the label's.
  init(of all: [Study.Pattern], labels: Int) {
    for (number, pattern) in all.enumerated() {
      for rating in pattern.ratings {
        places.append((number, rating.annotator.number * labels + rating.label.number))
      }
    }
  }

  /// Adds the units of each pattern to the sums in the cells of its ratings.
  ///
  /// Spans, since this is gone through for every resample and arrays would be checked at each step.
  func addUp(_ units: [Int], onto sums: inout [Int]) {
    let (places, units) = (places.span, units.span)
    var sums = sums.mutableSpan
    for number in places.indices {
      let place = places[number]
      sums[place.cell] += units[place.pattern]
    }
  }
}
