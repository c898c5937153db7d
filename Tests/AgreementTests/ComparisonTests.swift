import Agreement
import Testing

struct ComparisonTests {
  private func clustered(_ rows: KeyValuePairs<String, String>) throws -> RatingTable {
    var some = try RatingTable(level: .nominal)
    for (row, cluster) in rows { try some.add(pattern(row, cluster: cluster)) }
    return some
  }

  private func alpha(_ comparison: Comparison) throws -> Comparison.Difference {
    try #require(comparison.differences.first { $0.name == "alpha_nominal" })
  }

  @Test func differenceIsAfterMinusBefore() throws {
    let (before, after) = (try table(["a b", "b b", "a a"]), try table(["a a", "b b", "a a"]))
    let difference = try alpha(Comparison(before: before, after: after))
    #expect(difference.before.value == AgreementResult(plain: before).value("alpha_nominal"))
    #expect(difference.value == 1 - (difference.before.value ?? 0))
    #expect(difference.before.interval != nil)
  }

  @Test func clearGainIsNearlySure() throws {
    let before = try table((0..<60).map { $0 % 3 == 0 ? "a b" : ["a a", "b b"][$0 % 2] })
    let after = try table((0..<60).map { $0 % 20 == 0 ? "a b" : ["a a", "b b"][$0 % 2] })
    let difference = try alpha(Comparison(before: before, after: after))
    #expect(difference.probabilityOfGain ?? 0 > 0.99)
    #expect(difference.interval?.low ?? 0 > 0)
    let back = try alpha(Comparison(before: after, after: before))
    #expect(back.probabilityOfGain ?? 1 < 0.01)
  }

  @Test func sameClustersOnBothSidesDoNotDiffer() throws {
    let rows: KeyValuePairs = ["a a": "x", "a b": "x", "b b": "y", "b a": "z", "c c": "z"]
    let some = try clustered(rows)
    let bootstrap = IntervalChoice.bootstrap(Bootstrap(over: .clusters, resamples: 200))
    let comparison = Comparison(before: some, after: some, interval: bootstrap)
    let difference = try alpha(comparison)
    #expect(comparison.pairedClusters == 3)
    #expect(difference.interval?.low == 0 && difference.interval?.high == 0)
    #expect(difference.probabilityOfGain == 0.5)
  }

  @Test func clustersOfOneSideAreDrawnForThemselves() throws {
    let before = try clustered(["a a": "x", "a b": "x", "b b": "y"])
    let after = try clustered(["a b": "y", "b b": "z", "c c": "z", "a a": "w"])
    let bootstrap = IntervalChoice.bootstrap(Bootstrap(over: .clusters, resamples: 200))
    let comparison = Comparison(before: before, after: after, interval: bootstrap)
    #expect(comparison.pairedClusters == 1)
    #expect(try alpha(comparison).interval != nil)
  }

  @Test func onlyBootstrapsGiveDifferencesARange() throws {
    let some = try table(["a a", "b b", "a b", "b b"])
    for choice in [IntervalChoice.none, .jackknife(over: .units)] {
      let difference = try alpha(Comparison(before: some, after: some, interval: choice))
      #expect(difference.value == 0)
      #expect(difference.interval == nil && difference.probabilityOfGain == nil)
    }
  }

  @Test func undefinedSideHasNoDifference() throws {
    let comparison = Comparison(before: try table(["a b", "b b"]), after: try table(["a a"]))
    let difference = try alpha(comparison)
    #expect(difference.value == nil && difference.interval == nil)
    #expect(difference.after.undefined == .noVariation)
  }
}
