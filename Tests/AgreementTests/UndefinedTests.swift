import Agreement
import Testing

struct UndefinedTests {
  private let bootstrap = IntervalChoice.bootstrap(Bootstrap(resamples: 20))

  private func reasons(_ rows: [String]) throws -> Set<UndefinedReason?> {
    let result = AgreementResult(of: try table(rows), interval: bootstrap)
    return Set(result.coefficients.map(\.undefined))
  }

  @Test func emptyTableHasNothingToPair() throws {
    #expect(try reasons([]) == [.noPairableUnits])
  }

  @Test func oneAnnotatorIsNotEnough() throws {
    #expect(try reasons(["a", "b", "a"]) == [.oneAnnotator])
  }

  @Test func disjointAnnotatorsShareNothing() throws {
    #expect(try reasons(["a .", ". a"]) == [.noPairableUnits, .noSharedUnits])
  }

  @Test(arguments: MeasurementLevel.allCases)
  func nothingVariedGivesNoFlatteringOne(level: MeasurementLevel) throws {
    let result = AgreementResult(
      of: try table(["1 1 1", "1 1 .", ". 1 1"], level: level), interval: bootstrap)
    let defined = result.coefficients.filter { $0.value != nil }.map(\.name)
    #expect(defined.allSatisfy { $0.hasPrefix("percent_agreement") })
    let reasons = result.coefficients.compactMap(\.undefined)
    #expect(!reasons.isEmpty && reasons.allSatisfy { $0 == .noVariation })
  }

  @Test(arguments: [MeasurementLevel.interval, .ratio, .ordinal])
  func equalNumbersWrittenDifferentlyDoNotVary(level: MeasurementLevel) throws {
    let rows = ["0.1 0.10", "0.1 0.1", "0.10 0.1"]
    let result = AgreementResult(of: try table(rows, level: level), interval: bootstrap)
    #expect(result.coefficient("alpha_\(level.rawValue)")?.undefined == .noVariation)
    #expect(result.coefficient("fleiss_kappa_quadratic")?.undefined == .noVariation)
    #expect(result.coefficient("gwet_ac2_linear")?.undefined == .noVariation)
  }

  @Test func twoEmptySetsAreEqual() throws {
    var some = try RatingTable(level: .masi)
    let empty = try some.label("")
    try some.add(["A", "B"].map { Rating(annotator: some.annotator($0), label: empty) })
    #expect(AgreementResult(of: some).coefficient("alpha_masi")?.undefined == .noVariation)
  }

  @Test func singleRatingsAloneGiveNothingToCompare() throws {
    let result = AgreementResult(of: try table(["a .", ". b", ". a"]))
    #expect(result.units.used == 0)
    #expect(result.units.dropped.map(\.count) == [3])
    #expect(result.influence.isEmpty)
  }

  @Test func undefinedCoefficientsHaveNoErrorAndNoInterval() throws {
    let result = AgreementResult(of: try table(["a a", "a a"]))
    let undefined = result.coefficients.filter { $0.undefined != nil }
    #expect(undefined.allSatisfy { $0.standardError == nil && $0.interval == nil })
  }

  @Test func everyReasonHasASentence() {
    #expect(UndefinedReason.allCases.allSatisfy { !$0.sentence.isEmpty })
  }
}
