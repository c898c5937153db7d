/// How many units of a table have which ratings by annotator.
struct PatternCounts: Sendable {
  /// The most ratings that the distinct patterns of a table hold together.
  static let mostRatings = 1 << 18

  /// The ratings of each pattern, ordered by the annotators' numbers.
  private(set) var patterns = FlatLists<Rating>()
  /// The units of each pattern.
  private(set) var tallies: [UnitTally] = []
  private var numbers: [[Rating]: Int] = [:]
  private var recent = RecentPatterns()

  /// Counts units and gives the number of their pattern.
  mutating func count(
    _ ratings: Span<Rating>, _ units: Int, in cluster: RatingTable.Cluster?
  ) -> Int {
    let number = number(of: ratings)
    tallies[number].count(units, in: cluster)
    return number
  }

  mutating func keep(_ names: [String], of pattern: Int, atMost limit: Int) {
    tallies[pattern].keep(names, atMost: limit)
  }

  private mutating func number(of ratings: Span<Rating>) -> Int {
    let place = RecentPatterns.place(of: ratings)
    let known = recentNumber(of: ratings, at: place)
    if known >= 0 { return known }
    let number = storedNumber(of: ratings)
    recent.remember(number, at: place)
    return number
  }

  /// The number of a pattern that was met recently, or −1.
  private func recentNumber(of ratings: Span<Rating>, at place: Int) -> Int {
    let (candidate, other) = recent.candidates(at: place)
    if isPattern(candidate, ratings) { return candidate }
    return isPattern(other, ratings) ? other : -1
  }

  private func isPattern(_ number: Int, _ ratings: Span<Rating>) -> Bool {
    guard number < patterns.count else { return false }
    let places = patterns.places(of: number)
    guard places.count == ratings.count else { return false }
    for place in ratings.indices where patterns[places.lowerBound + place] != ratings[place] {
      return false
    }
    return true
  }

  private mutating func storedNumber(of ratings: Span<Rating>) -> Int {
    let key = ratings.indices.map { ratings[$0] }
    if let known = numbers[key] { return known }
    numbers[key] = tallies.count
    patterns.append(ratings)
    tallies.append(UnitTally())
    return tallies.count - 1
  }
}
