import Testing

@testable import Agreement

struct InterpretationTests {
  private func isNear(_ one: [Double], _ other: [Double], within error: Double) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { ($0.0 - $0.1).magnitude < error }
  }

  /// The example in the documentation of irrCAC.
  @Test func membershipIsThatOfGwetsPackage() throws {
    let levels = try #require(BenchmarkScale.altman.membership(of: 0.67, error: 0.15))
    #expect(levels.map(\.name) == ["very good", "good", "moderate", "fair", "poor"])
    #expect(levels.map(\.high) == [1, 0.8, 0.6, 0.4, 0.2])
    let published = [0.18168, 0.67511, 0.96356, 0.99912, 1]
    #expect(isNear(levels.map(\.cumulative), published, within: 1e-5))
  }

  @Test func membershipFollowsFromTheStandardError() throws {
    let table = try Krippendorff2011Tests.fourObservers.table(.nominal)
    let coefficient = try #require(AgreementResult(plain: table).coefficient("gwet_ac1"))
    let levels = try #require(coefficient.membership(on: .fleiss))
    let expected = [0.544147814, 0.995419187, 1]
    #expect(isNear(levels.map(\.cumulative), expected, within: 1e-8))
  }

  @Test func noErrorNoMembership() throws {
    let result = AgreementResult(plain: try table(["a a", "b b", "a a"]))
    #expect(result.coefficient("alpha_nominal")?.membership(on: .landisKoch) == nil)
  }

  @Test(arguments: [
    (0.0, 0.5), (1, 0.841344746068543), (-1.959963984540054, 0.025), (1.644853626951473, 0.95),
    (6, 0.999999999013412), (-40, 0), (12, 1),
  ])
  func normalSharesAreThoseOfTables(number: Double, share: Double) {
    #expect((NormalDistribution.share(below: number) - share).magnitude < 1e-14)
  }

  @Test func normalQuantilesAreThoseOfTables() {
    #expect((NormalDistribution.quantile(of: 0.95) - 1.644853626951473).magnitude < 1e-12)
    #expect((NormalDistribution.quantile(of: 0.975) - 1.959963984540054).magnitude < 1e-12)
  }

  @Test func sharesOfResamplesReachTheThresholds() {
    let reached = ReachedShares([0.5, 0.667, 0.7, 0.8, 0.9])
    #expect(reached.tentative == 0.8)
    #expect(reached.reliable == 0.4)
  }

  @Test func similarLabelsAreTold() throws {
    let rows = ["For for", "for\u{A0} For", "caf\u{E9} cafe\u{301}", "NA na", "1 1.0"]
    var some = try RatingTable(level: .nominal)
    for row in rows {
      let labels = row.split(separator: " ")
      try some.add(
        RatingPattern(
          ratings: [
            .init(annotator: "A", label: String(labels[0])),
            .init(annotator: "B", label: String(labels[1])),
          ]))
    }
    let groups = AgreementResult(plain: some).similarLabels.map { $0.map { $0.utf8.count } }
    #expect(groups == [[3, 3, 5], [2, 2], [6, 5]])
  }

  @Test func marginalsSayWhoGaveWhat() throws {
    let result = AgreementResult(plain: try table(["a b .", "b b a", "c . c"]))
    #expect(result.marginals.map(\.ratings) == [3, 2, 2])
    #expect(result.marginals[1].labels == [LabelCount(label: 1, count: 2)])
    #expect(result.byLabel.map(\.given) == [2, 3, 2])
  }

  @Test func comparedRatingsAreOfUnitsWithTwo() throws {
    let labels = AgreementResult(plain: try table(["a b", "a .", "b b"])).byLabel
    #expect(labels.map(\.given) == [2, 3])
    #expect(labels.map(\.compared) == [1, 3])
  }

  @Test func twoLabelsShowPrevalenceAndBiasOfEachPair() throws {
    let pairs = AgreementResult(plain: try table(["a a a", "a b a", "a a b"])).pairs
    #expect(pairs[0].coefficients.map(\.name).suffix(2) == ["prevalence_index", "bias_index"])
    #expect(pairs[0].coefficients.last?.value == 1.0 / 3)
  }

  @Test func annotatorIsLeftOutAmongThree() throws {
    let two = AgreementResult(plain: try table(["a b", "b b"]))
    #expect(two.withoutAnnotator.isEmpty)
    let three = AgreementResult(plain: try table(["a b .", "b b .", ". . a"], level: .masi))
    let names = three.withoutAnnotator.map { $0.coefficients.map(\.name) }
    #expect(names == Array(repeating: ["alpha_nominal", "alpha_masi", "alpha_jaccard"], count: 3))
    #expect(three.withoutAnnotator[0].coefficients[0].undefined == .noPairableUnits)
  }

  @Test func limitsSayWhatIsMissing() throws {
    let labels = try table((0..<101).map { "\($0) \($0 + 1)" }, level: .interval)
    #expect(AgreementResult(plain: labels).limits == [.manyLabels])
    var crowd = try table(["a b"])
    try crowd.add(CrowdCounts())
    #expect(AgreementResult(plain: crowd).limits == [.crowd])
    #expect(AgreementLimit.allCases.allSatisfy { !$0.sentence.hasSuffix(".") })
  }
}
