import Agreement
import Testing

/// Twelve articles with the number of their statements, and of those with a property.
///
/// ```python
/// part = [3, 0, 2, 5, 1, 0, 4, 2, 0, 1, 6, 2]; whole = [5, 2, 2, 9, 4, 3, 4, 7, 1, 3, 8, 6]
/// drawn = numpy.random.default_rng(1).integers(0, 12, (400000, 12))
/// shares = numpy.array(part)[drawn].sum(1) / numpy.array(whole)[drawn].sum(1)
/// numpy.percentile(shares, [2.5, 97.5])
/// ```
struct ShareDrawsTests {
  private static let part = [3, 0, 2, 5, 1, 0, 4, 2, 0, 1, 6, 2]
  private static let whole = [5, 2, 2, 9, 4, 3, 4, 7, 1, 3, 8, 6]

  private func counts(_ counts: [Int]) -> [ShareDraws.ClusterCount] {
    counts.enumerated().map { ShareDraws.ClusterCount(cluster: $0.offset, count: $0.element) }
  }

  private func interval(
    _ part: [Int], of whole: [Int], _ bootstrap: Bootstrap
  ) -> ClosedRange<Double>? {
    let draws = ShareDraws(clusters: whole.count, bootstrap)
    return draws.interval(of: draws.draw(counts(part)), in: draws.draw(counts(whole)))
  }

  @Test func intervalFallsWhereThatOfManyResamplesDoes() throws {
    let found = try #require(interval(Self.part, of: Self.whole, Bootstrap(resamples: 8000)))
    #expect((found.lowerBound - 0.31707).magnitude < 0.01)
    #expect((found.upperBound - 0.63265).magnitude < 0.01)
  }

  @Test func resamplesAreThoseOfTheGenerator() throws {
    var generator = SplitMix64(seed: 5)
    var shares: [Double] = []
    for _ in 0..<41 {
      let drawn = (0..<12).map { _ in generator.next(below: 12) }
      let some = drawn.reduce(0) { $0 + Self.part[$1] }
      shares.append(Double(some) / Double(drawn.reduce(0) { $0 + Self.whole[$1] }))
    }
    shares.sort()
    // With 41 values the 2.5th percentile is the second one, and the 97.5th the last but one.
    #expect(
      interval(Self.part, of: Self.whole, Bootstrap(resamples: 41, seed: 5))
        == shares[1]...shares[39])
  }

  @Test func sameSeedGivesTheSameInterval() {
    let first = interval(Self.part, of: Self.whole, Bootstrap(resamples: 100, seed: 3))
    #expect(first == interval(Self.part, of: Self.whole, Bootstrap(resamples: 100, seed: 3)))
    #expect(first != interval(Self.part, of: Self.whole, Bootstrap(resamples: 100, seed: 4)))
  }

  @Test func resamplesBeyondTheLimitAreNotMade() {
    let limit = Bootstrap(resamples: ShareDraws.mostResamples)
    #expect(
      interval(Self.part, of: Self.whole, Bootstrap(resamples: 1_000_000))
        == interval(Self.part, of: Self.whole, limit))
  }

  @Test func fewClustersHaveNoInterval() {
    let (part, whole) = (Array(Self.part.prefix(9)), Array(Self.whole.prefix(9)))
    #expect(interval(part, of: whole, Bootstrap()) == nil)
  }

  @Test func clustersWithoutAnythingDoNotCount() {
    let whole = Self.whole.enumerated().map { $0.offset < 9 ? $0.element : 0 }
    #expect(interval(Array(Self.part.prefix(9)), of: whole, Bootstrap()) == nil)
  }

  @Test func allOrNoneHasNoInterval() {
    #expect(interval(Self.whole, of: Self.whole, Bootstrap()) == nil)
    #expect(interval([], of: Self.whole, Bootstrap()) == nil)
  }

  @Test func whatIsCountedBeyondTheClustersIsLeftOut() {
    let bootstrap = Bootstrap(resamples: 100)
    let draws = ShareDraws(clusters: 12, bootstrap)
    let more = counts(Self.whole) + [ShareDraws.ClusterCount(cluster: 12, count: 5)]
    #expect(
      draws.interval(of: draws.draw(counts(Self.part)), in: draws.draw(more))
        == interval(Self.part, of: Self.whole, bootstrap))
  }
}
