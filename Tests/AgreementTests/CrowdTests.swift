import Agreement
import Testing

/// Tables that keep counts in place of patterns.
struct CrowdTests {
  /// The same ratings kept as counts.
  private func crowd(_ table: RatingTable) throws -> RatingTable {
    var crowd = table
    try crowd.add(CrowdCounts())
    return crowd
  }

  private static let tables = [
    Krippendorff2011Tests.fourObservers, Gwet2014Tests.fourRaters,
    Krippendorff1980Tests.threeRaters,
  ]

  @Test(arguments: tables.indices)
  func countsGiveEveryFigureThatPatternsGive(number: Int) throws {
    let table = try Self.tables[number].table(.nominal)
    let patterns = AgreementResult(plain: table)
    let counts = AgreementResult(plain: try crowd(table))
    #expect(patterns.coefficients.count == counts.coefficients.count)
    for (one, other) in zip(patterns.coefficients, counts.coefficients) {
      #expect(PublishedTable.isSame(one.value, other.value), "\(one.name)")
      #expect(PublishedTable.isSame(one.standardError, other.standardError), "\(one.name)_se")
    }
  }

  @Test func countsGiveThePairsThatPatternsGive() throws {
    let table = try Krippendorff2011Tests.fourObservers.table(.ordinal)
    let counts = AgreementResult(plain: try crowd(table)).pairs
    #expect(counts == AgreementResult(plain: table).pairs)
  }

  @Test func countsSurviveBeingTold() throws {
    let table = try crowd(table(LawTests.rows, namesPerPattern: 2))
    var again = try RatingTable(level: .nominal, namesPerPattern: 2)
    try again.add(try #require(table.crowd))
    #expect(again == table)
    #expect(again.patterns.isEmpty)
  }

  @Test func countsAddUpWithPatternsInAnyOrder() throws {
    let counts = try crowd(table(["a b .", "b b a"]))
    let patterns = try table(["c . c", "a c b", "a b ."])
    var (one, other) = (counts, patterns)
    try one.add(patterns)
    try other.add(counts)
    #expect(one == other)
    #expect(one == (try crowd(table(["a b .", "b b a", "c . c", "a c b", "a b ."]))))
  }

  @Test func clustersStayWithTheCounts() throws {
    var some = try RatingTable(level: .nominal)
    for (row, cluster) in [("a a", "x"), ("a b", "x"), ("a b", "y"), ("b b", "z"), ("a a", "x")] {
      try some.add(pattern(row, cluster: cluster))
    }
    let clusters = IntervalChoice.bootstrap(Bootstrap(over: .clusters, resamples: 50))
    let results = try [some, crowd(some)].map {
      AgreementResult(of: $0, interval: clusters).coefficient("alpha_nominal")?.interval
    }
    #expect(results[0] == results[1])
  }

  @Test func countsThatDoNotAddUpAreRefused() throws {
    let whole = try #require(try crowd(table(LawTests.rows)).crowd)
    var (outOfRange, lost, twice, named) = (whole, whole, whole, whole)
    outOfRange.units[0] = CrowdCounts.RowUnits(row: 99, cluster: nil, units: 1)
    lost.given.removeLast()
    twice.met.append(twice.met[0])
    named.annotators[1] = named.annotators[0]
    for wrong in [outOfRange, lost, twice, named] {
      var some = try RatingTable(level: .nominal)
      #expect(throws: RatingError.crowdDoesNotAddUp) { try some.add(wrong) }
      #expect(some.unitCount == 0)
    }
  }

  /// Two units of two ratings each.
  private func twoUnits(_ given: [(annotator: Int, row: Int)]) -> CrowdCounts {
    var counts = CrowdCounts()
    (counts.annotators, counts.labels) = (["A", "B"], ["a"])
    counts.rows = [CrowdCounts.Row(labels: [LabelCount(label: 0, count: 2)])]
    counts.units = [CrowdCounts.RowUnits(row: 0, cluster: nil, units: 2)]
    counts.given = given.map {
      CrowdCounts.Given(annotator: $0.annotator, label: 0, row: $0.row, units: 1)
    }
    return counts
  }

  @Test func nobodyRatesAUnitTwice() throws {
    var some = try RatingTable(level: .nominal)
    #expect(throws: RatingError.crowdDoesNotAddUp) {
      try some.add(twoUnits([(0, 0), (0, 0), (0, 0), (1, 0)]))
    }
    try some.add(twoUnits([(0, 0), (0, 0), (1, 0), (1, 0)]))
    #expect(AgreementResult(plain: some).limits == [.crowd, .manyPairs])
  }

  @Test func rowsWithoutUnitsAreRefused() throws {
    var (some, counts) = (try RatingTable(level: .nominal), CrowdCounts())
    counts.labels = ["a"]
    counts.rows = [CrowdCounts.Row(labels: [LabelCount(label: 0, count: .max)])]
    #expect(throws: RatingError.tooManyRatings(ofUnit: .max)) { try some.add(counts) }
    counts.rows = [CrowdCounts.Row(labels: [])]
    #expect(throws: RatingError.crowdDoesNotAddUp) { try some.add(counts) }
  }
}
