import Agreement
import Testing

/// Tables in which nearly all agree on one label, where differences from one have few digits left.
struct ExtremePrevalenceTests {
  private func result(_ rows: KeyValuePairs<String, Int>) throws -> AgreementResult {
    try AgreementResult(plain: PublishedTable(annotators: "A B", rows: rows).table(.nominal))
  }

  /// One of the two never varies, so nothing is beyond chance, and no resample could change that.
  @Test(arguments: [1_000_000, 10_000_000, 1_000_000_000])
  func onlyOneVaries(units: Int) throws {
    let result = try result(["a a": units - 1, "a b": 1])
    let kappa = try #require(result.coefficient("cohen_kappa"))
    #expect(kappa.value == 0)
    #expect(kappa.standardError ?? 1 < 1e-12)
    let conger = try #require(result.coefficient("conger_kappa"))
    #expect(conger.value?.magnitude ?? 1 < 1e-12)
    #expect(conger.standardError ?? 1 < 1e-12)
    let expected = -1 / Double(2 * units - 1)
    #expect((try #require(result.value("fleiss_kappa")) - expected).magnitude < 1e-15)
    #expect((try #require(result.value("scott_pi")) - expected).magnitude < 1e-15)
  }

  @Test func oneUnitIsAgreedToBeDifferent() throws {
    let units = 1_000_000_000
    let result = try result(["a a": units - 3, "a b": 1, "b a": 1, "b b": 1])
    for name in ["cohen_kappa", "fleiss_kappa", "conger_kappa"] {
      #expect((try #require(result.value(name)) - 0.499999999).magnitude < 1e-12, "\(name)")
    }
  }
}
