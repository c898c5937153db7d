import Agreement
import Testing

struct PairDeviationTests {
  private let choice = IntervalChoice.pairDeviation(PairDeviation(resamples: 4000, seed: 3))

  /// The R package icr and the authors' macro give .572 to .850 here; resamples of units .416 to 1.
  @Test func limitsAreThoseOfKrippendorffsAlgorithm() throws {
    let table = try Krippendorff2011Tests.fourObservers.table(.nominal)
    let alpha = AgreementResult.coefficient("alpha_nominal", of: table, interval: choice)
    let interval = try #require(alpha?.interval)
    #expect((interval.low - 0.572).magnitude < 0.02)
    #expect((interval.high - 0.850).magnitude < 0.02)
    #expect(interval.method == .pairDeviation)
  }

  @Test func onlyAlphasHaveIt() throws {
    let table = try Krippendorff2011Tests.fourObservers.table(.ordinal)
    let result = AgreementResult(of: table, interval: choice)
    let names = result.coefficients.filter { $0.interval != nil }.map(\.name)
    #expect(names == ["alpha_nominal", "alpha_ordinal"])
  }

  @Test func perfectAgreementHasNoWidth() throws {
    let table = try table(["a a", "b b", "a a"])
    let alpha = AgreementResult.coefficient("alpha_nominal", of: table, interval: choice)
    #expect(alpha?.interval?.low == 1 && alpha?.interval?.high == 1)
  }
}
