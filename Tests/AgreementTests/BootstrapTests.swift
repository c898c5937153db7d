import Agreement
import Testing

struct BootstrapTests {
  private func interval(
    of table: RatingTable, _ bootstrap: Bootstrap, _ name: String = "alpha_nominal"
  ) -> ConfidenceInterval? {
    AgreementResult(of: table, interval: .bootstrap(bootstrap)).coefficient(name)?.interval
  }

  /// The limits of all 75,582 resamples of the eleven units, by their probability.
  @Test func resamplesOfKrippendorff2011FallWhereAllOfThemDo() throws {
    let some = try Krippendorff2011Tests.fourObservers.table(.nominal)
    let found = try #require(interval(of: some, Bootstrap(resamples: 2000)))
    #expect((found.low - 0.41629).magnitude < 0.04)
    #expect(found.high == 1)
  }

  /// The limits of all resamples of the nine units, by their probability; 2.6 % of them give 1.
  @Test func resamplesOfKrippendorff1980FallWhereAllOfThemDo() throws {
    let some = try Krippendorff1980Tests.threeRaters.table(.nominal)
    let found = try #require(interval(of: some, Bootstrap(resamples: 2000)))
    #expect((found.low - 0.21395).magnitude < 0.04)
    #expect(found.high > 0.9)
  }

  /// Over all 75,582 resamples of these units alpha is below .667 with a probability of .3273.
  @Test func thresholdsAreReachedAsOftenAsOverAllResamples() throws {
    let table = try Krippendorff2011Tests.fourObservers.table(.nominal)
    let choice = IntervalChoice.bootstrap(Bootstrap(resamples: 4000))
    let alpha = AgreementResult.coefficient("alpha_nominal", of: table, interval: choice)
    let reached = try #require(alpha?.interval?.reached)
    #expect((reached.tentative - 0.6727).magnitude < 0.03)
    #expect(reached.reliable < reached.tentative)
  }

  @Test func sameSeedGivesTheSameInterval() throws {
    let some = try table(LawTests.rows)
    let first = interval(of: some, Bootstrap(resamples: 50, seed: 7))
    #expect(first == interval(of: some, Bootstrap(resamples: 50, seed: 7)))
    #expect(first != interval(of: some, Bootstrap(resamples: 50, seed: 8)))
  }

  @Test func orderOfUnitsDoesNotChangeTheInterval() throws {
    let bootstrap = Bootstrap(resamples: 50)
    let forwards = interval(of: try table(LawTests.rows), bootstrap)
    #expect(forwards == interval(of: try table(LawTests.rows.reversed()), bootstrap))
  }

  @Test func undefinedResamplesAreCounted() throws {
    let found = try #require(interval(of: try table(["a a", "b b"]), Bootstrap(resamples: 400)))
    #expect(found.low == 1)
    #expect((150...250).contains(found.undefinedResamples))
  }

  @Test func equalClustersLeaveNothingToChance() throws {
    var some = try RatingTable(level: .nominal)
    for cluster in ["one", "two", "three"] {
      try some.add(pattern("a a", cluster: cluster))
      try some.add(pattern("a b", cluster: cluster))
    }
    let bootstrap = Bootstrap(over: .clusters, resamples: 40)
    let found = try #require(interval(of: some, bootstrap, "percent_agreement"))
    #expect(found.low == 0.5 && found.high == 0.5)
    #expect(found.over == .clusters)
  }

  @Test func aCoefficientAloneIsTheOneOfTheWholeResult() throws {
    var some = try RatingTable(level: .masi)
    for (place, row) in LawTests.rows.enumerated() {
      try some.add(pattern(row, cluster: "\(place / 2)"))
    }
    let choice = IntervalChoice.bootstrap(Bootstrap(over: .clusters, resamples: 30))
    let whole = AgreementResult(of: some, interval: choice).coefficient("alpha_masi")
    #expect(AgreementResult.coefficient("alpha_masi", of: some, interval: choice) == whole)
    #expect(AgreementResult.coefficient("no_such", of: some, interval: choice) == nil)
  }

  @Test func singleUnitOrClusterHasNoInterval() throws {
    let some = try table(["a b"])
    #expect(interval(of: some, Bootstrap(resamples: 9)) == nil)
    let more = try table(["a b", "b b"])
    #expect(interval(of: more, Bootstrap(over: .clusters, resamples: 9)) == nil)
  }

  @Test func labelsHaveIntervalsToo() throws {
    let bootstrap = IntervalChoice.bootstrap(Bootstrap(resamples: 30))
    let labels = AgreementResult(of: try table(LawTests.rows), interval: bootstrap).byLabel
    let found = labels.flatMap(\.coefficients).compactMap(\.interval)
    #expect(found.count == 6)
    #expect(found.allSatisfy { $0.low <= $0.high })
  }

  @Test func largeSamplesHaveTheWidthOfTheStandardError() throws {
    var some = try RatingTable(level: .nominal)
    for (row, units) in [("a a", 40_000), ("a b", 9000), ("b a", 11_000), ("b b", 40_000)] {
      try some.add(pattern(row, units: units))
    }
    let result = AgreementResult(of: some, interval: .bootstrap(Bootstrap()))
    let kappa = try #require(result.coefficient("cohen_kappa"))
    let width = try #require(kappa.interval.map { $0.high - $0.low })
    let error = try #require(kappa.standardError)
    #expect((width / (2 * 1.96 * error) - 1).magnitude < 0.1)
  }
}
