import Agreement
import Testing

struct RatingTableTests {
  @Test func precomposedAndDecomposedLettersAreTwoLabels() throws {
    let result = AgreementResult(plain: try table(["caf\u{E9} cafe\u{301}"]))
    #expect(result.labels.count == 2)
    #expect(result.value("percent_agreement") == 0)
  }

  @Test func wordsForNothingAreLabels() throws {
    let result = AgreementResult(plain: try table(["nan nan", "NA null", "1 1.0"]))
    #expect(result.labels == ["1", "1.0", "NA", "nan", "null"])
  }

  @Test func orderOfUnitsAndAnnotatorsDoesNotMatter() throws {
    var forwards = try RatingTable(level: .nominal)
    var backwards = try RatingTable(level: .nominal)
    let patterns = [pattern("b a ."), pattern("a . b"), pattern("b b b"), pattern(". a .")]
    for pattern in patterns { try forwards.add(pattern) }
    for pattern in patterns.reversed() {
      try backwards.add(RatingPattern(ratings: pattern.ratings.reversed()))
    }
    #expect(forwards == backwards)
  }

  @Test func mixedUpClustersCountAsIfTheyStoodTogether() throws {
    var together = try RatingTable(level: .nominal)
    var mixedUp = try RatingTable(level: .nominal)
    let units = ["one", "one", "two", "two"].map { pattern("a b", cluster: $0) }
    for unit in units { try together.add(unit) }
    for place in [0, 2, 1, 3] { try mixedUp.add(units[place]) }
    #expect(mixedUp == together)
    #expect(mixedUp.patterns.map(\.units) == [2, 2])
  }

  @Test func ratingsOfAUnitComeInAnyOrder() throws {
    var (turned, given) = (try RatingTable(level: .nominal), try RatingTable(level: .nominal))
    for row in LawTests.rows {
      let named = pattern(row).ratings
      var ratings: [Rating] = []
      for rating in named.reversed() {
        let label = try turned.label(rating.label)
        ratings.append(Rating(annotator: turned.annotator(rating.annotator), label: label))
      }
      try turned.add(ratings)
      try given.add(RatingPattern(ratings: named))
    }
    #expect(turned == given)
  }

  @Test func namesThatCannotBeKeptAreNotMade() throws {
    var some = try RatingTable(level: .nominal, namesPerPattern: 1)
    var made: [String] = []
    for name in ["b#1", "c#1", "a#1"] {
      try some.add([], cluster: some.cluster("all"), nameBeginning: String(name.prefix(1))) {
        made.append(name)
        return name
      }
    }
    #expect(made == ["b#1", "a#1"])
    #expect(some.patterns.map(\.names) == [["a#1"]])
  }

  @Test func labelsOfUnitsAreFound() throws {
    let some = try table(["a b"], labels: ["a", "b", "c"])
    #expect(["a", "b", "c", "d"].map(some.hasUnit) == [true, true, false, false])
  }

  @Test func addingTablesCommutes() throws {
    let one = try table(["a b .", "b b a"])
    let other = try table([". c a", "c c c"])
    var sum = one
    try sum.add(other)
    var turned = other
    try turned.add(one)
    #expect(sum == turned)
    #expect(sum == (try table(["a b .", "b b a", ". c a", "c c c"])))
  }

  @Test func emptyTableIsTheIdentity() throws {
    let some = try table(["a b", "b b"])
    var sum = try RatingTable(level: .nominal)
    try sum.add(some)
    #expect(sum == some)
  }

  @Test func addedTablesGiveTheSameBits() throws {
    let rows = ["1 2 .", "2 2 1", "3 . 3", "1 3 2", "2 2 2", ". 1 1", "3 3 1"]
    let whole = AgreementResult(of: try table(rows, level: .interval))
    var sum = try table(Array(rows[4...]), level: .interval)
    try sum.add(try table(Array(rows[..<4]), level: .interval))
    #expect(AgreementResult(of: sum).coefficients == whole.coefficients)
  }

  @Test func tablesOfOtherLevelsAreRefused() throws {
    var sum = try table(["1 2"])
    #expect(throws: RatingError.levelsDiffer(.nominal, .interval)) {
      try sum.add(table(["1 2"], level: .interval))
    }
  }

  @Test func tablesOfOtherDeclaredOrderAreRefused() throws {
    var sum = try RatingTable(level: .ordinal, labels: ["low", "high"])
    #expect(throws: RatingError.declaredLabelsDiffer) {
      try sum.add(RatingTable(level: .ordinal, labels: ["high", "low"]))
    }
  }

  @Test func secondRatingOfOneAnnotatorIsRefused() throws {
    var some = try RatingTable(level: .nominal)
    let annotator = some.annotator("mira")
    let twice = try ["a", "b"].map { Rating(annotator: annotator, label: try some.label($0)) }
    #expect(throws: RatingError.ratedTwice(annotator: "mira")) { try some.add(twice) }
    #expect(some.unitCount == 0)
  }

  @Test func moreUnitsThanSumsCanHoldAreRefused() throws {
    var some = try RatingTable(level: .nominal)
    try some.add(pattern("a b", units: RatingTable.mostUnits))
    #expect(throws: RatingError.unitsOutOfRange(1)) { try some.add(pattern("a b")) }
    #expect(throws: RatingError.unitsOutOfRange(-1)) { try some.add(pattern("a b", units: -1)) }
    #expect(throws: RatingError.unitsOutOfRange(.max)) { try some.add(pattern("a", units: .max)) }
  }

  @Test func moreRatingsThanSumsCanHoldAreRefused() throws {
    var some = try RatingTable(level: .nominal)
    try some.add(pattern("a b", units: 1 << 39))
    let label = try some.label("a")
    let ratings = (0..<3000).map { Rating(annotator: some.annotator("\($0)"), label: label) }
    #expect(throws: RatingError.tooManyRatings(ofUnit: 3000)) { try some.add(ratings) }
    #expect(some.unitCount == 1 << 39)
  }

  @Test func mostUnitsGiveFiniteFigures() throws {
    var some = try RatingTable(level: .nominal)
    try some.add(pattern("a b", units: RatingTable.mostUnits - 1))
    try some.add(pattern("a a"))
    let result = AgreementResult(of: some, interval: .bootstrap(Bootstrap(resamples: 3)))
    #expect(result.coefficients.allSatisfy { $0.value?.isFinite ?? true })
  }

  @Test func whatWasLeftOutIsCounted() throws {
    var some = try table(["a b", "a .", ". ."])
    some.leaveOut(.missingLabel("unclear"), count: 2)
    some.leaveOut(.severalValues)
    let units = AgreementResult(plain: some).units
    #expect(units.total == 3)
    #expect(units.used == 1)
    #expect(units.dropped.map(\.reason.code) == ["one-rating", "several-values", "unclear"])
    #expect(units.dropped.map(\.count) == [1, 1, 2])
  }

  @Test func labelNamedLikeAReasonIsAnother() throws {
    #expect(DropReason.missingLabel("irrelevant") != .irrelevant)
  }

  @Test func firstNamesOfAPatternAreKept() throws {
    let some = try table(["a b", "a b", "b b", "a b"], namesPerPattern: 2)
    let kept = some.patterns.map(\.names)
    #expect(kept == [["u1", "u2"], ["u3"]])
  }

  @Test func otherNamesLeaveTheRestOfAPattern() throws {
    var crowd = try table(["a b", "a a"])
    try crowd.add(CrowdCounts())
    let pattern = try #require(AgreementResult(plain: crowd).influence.first?.pattern)
    let named = pattern.named(["u7"])
    #expect(named.names == ["u7"] && !named.hasAnnotators && named.units == 1)
  }

  @Test func labelsNeverRatedAreNotCounted() throws {
    var some = try table(["a b"])
    _ = try some.label("c")
    _ = some.annotator("nobody")
    let result = AgreementResult(plain: some)
    #expect(result.labels == ["a", "b"])
    #expect(result.annotators == ["A", "B"])
  }
}
