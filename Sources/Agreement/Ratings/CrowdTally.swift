/// What a table keeps in place of patterns where these are too many: whole numbers that add up.
///
/// How often each label was given to a unit, whoever gave it; how often each annotator gave which
/// label to such a unit; and which labels two annotators gave to units that both rated. Coefficients
/// and standard errors are functions of these; only resamples that tell annotators apart are not.
struct CrowdTally: Sendable {
  /// A rating of a unit with certain labels.
  struct RatingInRow: Sendable, Hashable {
    let rating: Rating
    let row: Int
  }

  /// Two ratings of the same unit, the annotator with the lower number first.
  struct Meeting: Sendable, Hashable {
    let first: Rating
    let second: Rating
  }

  /// The distinct counts of labels in a unit, labels in the order of their numbers.
  private(set) var rows: [[LabelCount]] = []
  /// The units of each row.
  private(set) var tallies: [UnitTally] = []
  private(set) var given: [RatingInRow: Int] = [:]
  /// The meetings of ratings; nil where there are more than ``PairList/mostMeetings`` of them.
  private(set) var met: [Meeting: Int]? = [:]
  private var numbers: [[LabelCount]: Int] = [:]

  init() {}

  /// Forgets in what pattern the ratings of a unit stood.
  init(_ counts: PatternCounts, namesAtMost limit: Int) {
    for (number, tally) in counts.tallies.enumerated() {
      let row = count(counts.patterns.list(number).span, tally.units)
      tallies[row].add(tally, namesAtMost: limit)
    }
  }

  /// Counts units and gives the number of their row.
  mutating func count(
    _ ratings: Span<Rating>, _ units: Int, in cluster: RatingTable.Cluster?
  ) -> Int {
    let row = count(ratings, units)
    tallies[row].count(units, in: cluster)
    return row
  }

  /// The number of a row, which need not be known yet.
  mutating func row(_ labels: [LabelCount]) -> Int {
    if let known = numbers[labels] { return known }
    numbers[labels] = rows.count
    rows.append(labels)
    tallies.append(UnitTally())
    return rows.count - 1
  }

  mutating func count(_ units: Int, ofRow row: Int, in cluster: RatingTable.Cluster?) {
    tallies[row].count(units, in: cluster)
  }

  mutating func count(_ units: Int, of rating: Rating, inRow row: Int) {
    given[RatingInRow(rating: rating, row: row), default: 0] += units
  }

  mutating func count(_ units: Int, of one: Rating, with other: Rating) {
    let inOrder = one.annotator.number < other.annotator.number
    let meeting =
      inOrder ? Meeting(first: one, second: other) : Meeting(first: other, second: one)
    met?[meeting, default: 0] += units
    if (met?.count ?? 0) > PairList.mostMeetings { forgetMeetings() }
  }

  // The meetings of more units are never fewer, so tables add up the same in any order.
  mutating func forgetMeetings() {
    met = nil
  }

  mutating func keep(_ names: [String], ofRow row: Int, atMost limit: Int) {
    tallies[row].keep(names, atMost: limit)
  }

  private mutating func count(_ ratings: Span<Rating>, _ units: Int) -> Int {
    let row = row(CountRow.counts(of: ratings))
    // The meetings in one unit are all different, so these would be too many.
    if ratings.count * (ratings.count - 1) / 2 > PairList.mostMeetings { forgetMeetings() }
    for place in ratings.indices {
      count(units, of: ratings[place], inRow: row)
      guard met != nil else { continue }
      for other in 0..<place { count(units, of: ratings[other], with: ratings[place]) }
    }
    return row
  }
}
