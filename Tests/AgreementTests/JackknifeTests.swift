import Testing

@testable import Agreement

struct JackknifeTests {
  private func intervals(
    _ rows: [String], over sampling: ConfidenceInterval.Sampling = .units
  ) throws -> [String: ConfidenceInterval] {
    let result = AgreementResult(of: try table(rows), interval: .jackknife(over: sampling))
    return result.coefficients.reduce(into: [:]) { $0[$1.name] = $1.interval }
  }

  /// The jackknife error of a mean of 0, 1, 1 and 1 is that of the mean, 1/4; t for 3 degrees
  /// is 3.182446.
  @Test func errorOfAMeanIsThatOfTheMean() throws {
    let found = try #require(intervals(["a a", "b b", "a a", "a b"])["percent_agreement"])
    #expect((found.low - (0.75 - 3.182446305 * 0.25)).magnitude < 1e-8)
    #expect(found.high == 1)
    #expect(found.method == .jackknife)
  }

  @Test func unitsWithoutWhichNothingVariesAreCounted() throws {
    let found = try #require(intervals(["a a", "a a", "b b"])["alpha_nominal"])
    #expect(found.undefinedResamples == 1)
  }

  @Test func oneClusterHasNoSpread() throws {
    #expect(try intervals(["a a", "b b", "a b"], over: .clusters).isEmpty)
  }

  @Test(arguments: [
    (1, 12.706204736), (2, 4.302652730), (5, 2.570581836), (30, 2.042272456), (199, 1.971956544),
    (200, 1.971896224), (1000, 1.962339081), (1_000_000, 1.959966358),
  ])
  func quantilesAreThoseOfTables(degrees: Int, expected: Double) {
    #expect((StudentT.quantile975(degrees: degrees) - expected).magnitude < 1e-8)
  }
}
