import Agreement

/// Finds the intervals of shares by drawing the articles anew, those that tell one story together.
struct ShareIntervals {
  private let draws: ShareDraws?
  /// The cluster of each article, by its place; nil for articles without anything taken.
  private let clusters: [Int?]
  /// Whether every cluster is one article.
  private let areApart: Bool

  /// Draws the articles.
  ///
  /// - Parameters:
  ///   - articles: Whether anything was taken of each article, by its place.
  ///   - stories: The places of articles that tell one story, which are not independent.
  ///   - bootstrap: How intervals are found; nil for none.
  init(articles: [Bool], stories: [[Int]] = [], bootstrap: Bootstrap?) {
    var roots = Array(articles.indices)
    for story in stories {
      for article in story { roots[article] = story.min() ?? article }
    }
    var numbers: [Int: Int] = [:]
    clusters = articles.indices.map { article in
      guard articles[article] else { return nil }
      let number = numbers[roots[article]] ?? numbers.count
      numbers[roots[article]] = number
      return number
    }
    areApart = stories.isEmpty
    let isPossible = numbers.count >= Bootstrap.fewestClusters
    draws = isPossible ? bootstrap.map { ShareDraws(clusters: numbers.count, $0) } : nil
  }

  /// Statements of which shares are taken.
  func whole(_ statements: [UnitReference]) -> Whole {
    Whole(count: statements.count, drawn: drawn(Counted(statements).units), intervals: self)
  }

  /// The number of statements in each resample; the statements are in order.
  fileprivate func drawn(_ statements: [UnitReference]) -> ShareDraws.Drawn? {
    guard let draws else { return nil }
    var counts: [ShareDraws.ClusterCount] = []
    var start = 0
    while start < statements.count {
      let article = statements[start].article
      let end = statements[start...].firstIndex { $0.article != article } ?? statements.count
      if let cluster = clusters[article] {
        counts.append(ShareDraws.ClusterCount(cluster: cluster, count: end - start))
      }
      start = end
    }
    return draws.draw(areApart ? counts : Self.summedUp(counts))
  }

  /// The counts of articles of one cluster as one.
  private static func summedUp(
    _ counts: [ShareDraws.ClusterCount]
  ) -> [ShareDraws.ClusterCount] {
    var sums: [Int: Int] = [:]
    for part in counts { sums[part.cluster, default: 0] += part.count }
    return sums.map { ShareDraws.ClusterCount(cluster: $0.key, count: $0.value) }
  }

  /// The interval of a mean; the order of the statements plays no part.
  func interval(ofMean measured: [(unit: UnitReference, number: Double)]) -> ClosedRange<Double>? {
    guard let draws else { return nil }
    var sums: [Int: (count: Int, sum: Double)] = [:]
    for (unit, number) in measured.sorted(by: { ($0.unit, $0.number) < ($1.unit, $1.number) }) {
      guard let cluster = clusters[unit.article] else { continue }
      let known = sums[cluster] ?? (0, 0)
      sums[cluster] = (known.count + 1, known.sum + number)
    }
    return draws.interval(
      ofMean: sums.sorted { $0.key < $1.key }.map {
        ShareDraws.ClusterSum(cluster: $0.key, count: $0.value.count, sum: $0.value.sum)
      })
  }

  /// Statements of which shares are taken.
  struct Whole {
    let count: Int
    fileprivate let drawn: ShareDraws.Drawn?
    fileprivate let intervals: ShareIntervals

    /// The share of some of them.
    func share(of part: [UnitReference]) -> Share {
      let counted = Counted(part)
      guard let drawn, 0 < part.count, part.count < count,
        let draws = intervals.draws, let partDrawn = intervals.drawn(counted.units)
      else { return Share(counted, of: count) }
      return Share(counted, of: count, interval: draws.interval(of: partDrawn, in: drawn))
    }
  }
}
