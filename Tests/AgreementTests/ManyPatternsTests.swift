import Testing

@testable import Agreement

/// Tables that reach the limit of patterns while they are filled.
struct ManyPatternsTests {
  private static let rows = [
    "a b .", "b b a", "c . c", "a c b", "b b b", ". a a", "c c a", "a . .", "b a c", "a b .",
  ]

  private func table(_ rows: some Sequence<String>, mostRatings: Int) throws -> RatingTable {
    var table = try RatingTable(level: .nominal, namesPerPattern: 2)
    table.mostPatternRatings = mostRatings
    for (place, row) in rows.enumerated() {
      let cluster = place % 3 == 0 ? nil : "c\(row.utf8.count)"
      try table.add(pattern(row, cluster: cluster, name: row + cluster.debugDescription))
    }
    return table
  }

  @Test(arguments: [1, 5, 12, 21, 22, 30])
  func orderDoesNotShowWhenCountsTakeOver(mostRatings: Int) throws {
    let forwards = try table(Self.rows, mostRatings: mostRatings)
    var backwards = try table([], mostRatings: mostRatings)
    for pattern in try table(Self.rows, mostRatings: 99).patterns.reversed() {
      try backwards.add(pattern)
    }
    #expect(forwards == backwards)
    #expect(forwards.isCrowd == (mostRatings < 22))
  }

  @Test(arguments: [1, 5, 12, 21, 22, 30])
  func tablesAddUpAcrossTheSwitchToCounts(mostRatings: Int) throws {
    for cut in [0, 4, 8] {
      let one = try table(Self.rows[..<cut], mostRatings: mostRatings)
      let other = try table(Self.rows[cut...], mostRatings: mostRatings)
      var (sum, mirrored) = (one, other)
      try sum.add(other)
      try mirrored.add(one)
      #expect(sum == mirrored && sum.isCrowd == (mostRatings < 22))
      #expect(
        AgreementResult(plain: sum).coefficients == AgreementResult(plain: mirrored).coefficients)
    }
  }

  @Test func unitOfACrowdIsRecognisedByItsLabels() throws {
    let crowd = try table(Self.rows, mostRatings: 3)
    let influence = try #require(AgreementResult(plain: crowd).influence.first)
    #expect(!influence.pattern.hasAnnotators)
    #expect(!influence.pattern.names.isEmpty)
  }

  @Test func oneRatingAnAnnotatorAlsoInACrowd() throws {
    var crowd = try table(Self.rows, mostRatings: 3)
    let rating = Rating(annotator: crowd.annotator("A"), label: try crowd.label("a"))
    #expect(throws: RatingError.ratedTwice(annotator: "A")) { try crowd.add([rating, rating]) }
  }
}
