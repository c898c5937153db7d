import Testing

@testable import Agreement

/// Tables of many annotators or labels.
struct WideTableTests {
  /// Six thousand units, each rated by two of 150 annotators, on whom agreement does not depend.
  private func crowd() throws -> RatingTable {
    var crowd = try RatingTable(level: .nominal)
    let labels = try ["a", "b", "c"].map { try crowd.label($0) }
    let annotators = (0..<150).map { crowd.annotator("annotator-\($0)") }
    for unit in 0..<6000 {
      let first = annotators[unit % 150]
      let second = annotators[(unit * 7 + unit / 150 + 1) % 150]
      guard first != second else { continue }
      try crowd.add([
        Rating(annotator: first, label: labels[unit % 3]),
        Rating(annotator: second, label: labels[unit % 5 == 0 ? 0 : unit % 3]),
      ])
    }
    return crowd
  }

  @Test func resamplesOfACrowdAreOfCountsOfLabels() throws {
    let bootstrap = IntervalChoice.bootstrap(Bootstrap(resamples: 20))
    let result = AgreementResult(of: try crowd(), interval: bootstrap)
    #expect(result.coefficient("alpha_nominal")?.interval != nil)
    #expect(result.coefficient("conger_kappa")?.value != nil)
    #expect(result.coefficient("conger_kappa")?.interval == nil)
  }

  @Test func pairsOfACrowdShareUnits() throws {
    let pairs = AgreementResult(plain: try crowd()).pairs
    #expect(pairs.count < 150 * 149 / 2)
    #expect(pairs.allSatisfy { $0.shared > 0 })
  }

  @Test func thousandsOnOneUnitAreNotComparedTwoByTwo() throws {
    var panel = try RatingTable(level: .nominal)
    let labels = try ["a", "b"].map { try panel.label($0) }
    let ratings = (0..<4200).map {
      Rating(annotator: panel.annotator("annotator-\($0)"), label: labels[$0 % 2])
    }
    try panel.add(ratings)
    let result = AgreementResult(plain: panel)
    #expect(result.limits == [.manyAnnotators, .manyPairs])
    #expect(result.pairs.isEmpty && result.coefficient("light_kappa") == nil)
    #expect(result.value("alpha_nominal") != nil)
  }

  @Test func manyLabelsHaveNoWeights() throws {
    let rows = (0..<101).map { "\($0) \($0 + 1)" }
    let result = AgreementResult(plain: try table(rows, level: .interval))
    #expect(result.value("alpha_interval") != nil)
    #expect(result.coefficient("gwet_ac2_linear") == nil)
  }

  @Test func crowdOfOneUnitKeepsNoMeetings() throws {
    var panel = try RatingTable(level: .nominal)
    let labels = try ["a", "b"].map { try panel.label($0) }
    try panel.add(CrowdCounts())
    try panel.add(
      (0..<4200).map { Rating(annotator: panel.annotator("\($0)"), label: labels[$0 % 2]) })
    let result = AgreementResult(plain: panel)
    #expect(result.limits == [.crowd, .manyAnnotators, .manyPairs])
    #expect(result.coefficient("conger_kappa")?.standardError == nil)
    var again = try RatingTable(level: .nominal)
    try again.add(try #require(panel.crowd))
    #expect(again == panel)
  }

  @Test func longScalesHaveNoInterval() throws {
    let scale = try table((0..<800).map { "\($0) \($0 + 1)" }, level: .ratio)
    let bootstrap = IntervalChoice.bootstrap(Bootstrap(resamples: 3))
    let alpha = AgreementResult.coefficient("alpha_ratio", of: scale, interval: bootstrap)
    #expect(alpha?.value != nil && alpha?.interval == nil)
    #expect(AgreementLimit.all(for: Study(scale)) == [.manyLabels, .manyDistances])
  }

  @Test(arguments: [MeasurementLevel.interval, .ordinal])
  func manyLabelsOfOneUnitAreSummedAtOnce(level: MeasurementLevel) throws {
    var panel = try RatingTable(level: level)
    try panel.add(
      (0..<80).map {
        Rating(annotator: panel.annotator("\($0)"), label: try panel.label("\($0)"))
      })
    let alpha = AgreementResult.coefficient("alpha_\(level.rawValue)", of: panel, interval: .none)
    #expect(try abs(#require(alpha?.value)) < 1e-12)
  }
}
