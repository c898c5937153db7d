extension CrowdCounts {
  /// Whether all numbers are in range and what annotators gave adds up to what units got.
  ///
  /// Asked of counts whose units and ratings are few enough for a table.
  var areWhole: Bool {
    let known = known
    return haveNamesOnce && rows.allSatisfy(isRow) && units.allSatisfy(known.hasUnits)
      && given.allSatisfy(known.hasGiven) && met.allSatisfy(known.hasMet)
      && ratingsAddUp && annotatorsRateOnce && pairsAddUp && pairsAreInOrder
  }

  /// The number of units, or more than a table holds where one cannot be or they are too many.
  var unitCount: Int { Self.sum(of: units.lazy.map(\.units)) }

  /// The most ratings of a unit, or too many for any table where a number cannot be.
  var mostRatings: Int {
    rows.reduce(0) { max($0, Self.sum(of: $1.labels.lazy.map(\.count))) }
  }

  /// Whether there are pairs of ratings, met or not.
  var hasPairs: Bool { mostRatings > 1 }

  private static func sum(of numbers: some Sequence<Int>) -> Int {
    numbers.reduce(0) { sum, number in
      let (total, overflow) = sum.addingReportingOverflow(number)
      return overflow || number < 0 ? Int.max : total
    }
  }

  /// Two places of one name would be one annotator, label or cluster in a table.
  private var haveNamesOnce: Bool {
    [annotators, labels, clusters].allSatisfy { Set($0.map(ExactText.init)).count == $0.count }
  }

  private var known: Ranges {
    Ranges(
      annotators: annotators.indices, labels: labels.indices, clusters: clusters.indices,
      rows: rows.indices)
  }

  private func isRow(_ row: Row) -> Bool {
    var last = -1
    for given in row.labels {
      guard given.label > last, given.label < labels.count, given.count > 0 else { return false }
      last = given.label
    }
    return row.ratings <= annotators.count
  }

  /// The number of units of each row.
  private var unitsByRow: [Int] {
    var sums = Array(repeating: 0, count: rows.count)
    for part in units { sums[part.row] += part.units }
    return sums
  }

  /// Whether the ratings of annotators are those of the units, label by label and row by row.
  private var ratingsAddUp: Bool {
    var left: [LabelOfRow: Int] = [:]
    for (number, count) in unitsByRow.enumerated() {
      guard count > 0 else { return false }
      for label in rows[number].labels {
        left[LabelOfRow(label: label.label, row: number)] = label.count * count
      }
    }
    for part in given {
      let place = LabelOfRow(label: part.label, row: part.row)
      guard let rest = left[place], rest >= part.units else { return false }
      left[place] = rest - part.units
    }
    return left.values.allSatisfy { $0 == 0 }
  }

  /// Whether no annotator has more ratings of a row than the row has units.
  private var annotatorsRateOnce: Bool {
    let unitsByRow = unitsByRow
    var rated: [AnnotatorOfRow: Int] = [:]
    for part in given {
      let place = AnnotatorOfRow(annotator: part.annotator, row: part.row)
      rated[place, default: 0] += part.units
    }
    return rated.allSatisfy { $0.value <= unitsByRow[$0.key.row] }
  }

  /// Whether there are as many pairs of ratings as in the units, or none are kept.
  private var pairsAddUp: Bool {
    guard !met.isEmpty else { return true }
    let pairs = zip(rows, unitsByRow).reduce(0) { sum, row in
      sum + row.0.ratings * (row.0.ratings - 1) / 2 * row.1
    }
    return pairs == Self.sum(of: met.lazy.map(\.units))
  }

  /// Whether no pair of ratings is there twice or in more units than there are.
  private var pairsAreInOrder: Bool {
    let most = unitCount
    return met.allSatisfy { $0.units <= most }
      && zip(met, met.dropFirst()).allSatisfy { $0.0.precedes($0.1) }
  }

  private struct LabelOfRow: Hashable {
    let label: Int
    let row: Int
  }

  private struct AnnotatorOfRow: Hashable {
    let annotator: Int
    let row: Int
  }

  /// The places that numbers may stand for.
  private struct Ranges {
    let annotators: Range<Int>
    let labels: Range<Int>
    let clusters: Range<Int>
    let rows: Range<Int>

    func hasUnits(_ part: RowUnits) -> Bool {
      rows.contains(part.row) && part.units > 0
        && part.cluster.map(clusters.contains) ?? true
    }

    func hasGiven(_ part: Given) -> Bool {
      annotators.contains(part.annotator) && labels.contains(part.label)
        && rows.contains(part.row) && part.units > 0
    }

    func hasMet(_ part: Met) -> Bool {
      annotators.contains(part.first) && annotators.contains(part.second)
        && part.first < part.second && labels.contains(part.firstLabel)
        && labels.contains(part.secondLabel) && part.units > 0
    }
  }
}

extension CrowdCounts.Row {
  fileprivate var ratings: Int { labels.reduce(0) { $0 + $1.count } }
}

extension CrowdCounts.Met {
  /// The one order of pairs of ratings.
  func precedes(_ other: Self) -> Bool {
    (first, second, firstLabel, secondLabel)
      < (other.first, other.second, other.firstLabel, other.secondLabel)
  }
}

extension CrowdCounts.Given {
  /// The one order of what annotators gave.
  func precedes(_ other: Self) -> Bool {
    (annotator, label, row) < (other.annotator, other.label, other.row)
  }
}
