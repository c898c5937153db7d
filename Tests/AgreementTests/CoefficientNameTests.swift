import Agreement
import Testing

struct CoefficientNameTests {
  @Test(arguments: [
    Coefficient.Name.percentAgreement, .gwetAC1, .brennanPrediger, .fleissKappa, .cohenKappa,
    .congerKappa, .prevalenceIndex, .biasIndex,
  ])
  func namesAreThoseOfCoefficients(name: Coefficient.Name) throws {
    let result = AgreementResult(plain: try table(["a b", "a a", "b b"]))
    #expect(result.coefficients[name]?.name == name.text)
  }

  @Test(arguments: [Coefficient.Name.specificAgreement, .categoryAlpha])
  func namesAreThoseOfLabels(name: Coefficient.Name) throws {
    let result = AgreementResult(plain: try table(["a b", "a a", "b b"]))
    #expect(result.byLabel[0].coefficients[name]?.name == name.text)
  }

  @Test(arguments: MeasurementLevel.allCases)
  func everyLevelHasItsAlpha(level: MeasurementLevel) throws {
    let result = AgreementResult(plain: try table(["1 2", "1 1", "2 2"], level: level))
    #expect(result.coefficients[.alpha(level)] != nil)
  }
}
