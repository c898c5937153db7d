import Agreement
import Testing

struct PairTests {
  @Test func eachPairCountsTheUnitsThatBothRated() throws {
    let pairs = AgreementResult(plain: try table(["a a .", "a b b", "b . b"])).pairs
    #expect(pairs.map { $0.first + $0.second } == ["AB", "AC", "BC"])
    #expect(pairs.map(\.shared) == [2, 2, 1])
  }

  @Test func rowsAreTheFirstAnnotators() throws {
    let result = AgreementResult(plain: try table(["a b", "a b", "b b", "c ."]))
    let matrix = result.pairs.first?.matrix(labels: result.labels.count)
    #expect(matrix == [[0, 2, 0], [0, 1, 0], [0, 0, 0]])
  }

  @Test func pairWithoutSharedUnitsIsUndefined() throws {
    let pairs = AgreementResult(plain: try table(["a b .", "b . ."] + [". . a", ". b a"])).pairs
    let strangers = try #require(pairs.first { $0.first == "A" && $0.second == "C" })
    #expect(strangers.shared == 0)
    #expect(strangers.coefficients.allSatisfy { $0.undefined == .noSharedUnits })
    #expect(strangers.confusion.isEmpty)
  }

  @Test func pairOfTwoIsTheWhole() throws {
    let result = AgreementResult(plain: try table(["1 2", "2 2", "3 1"], level: .ordinal))
    let pair = try #require(result.pairs.first)
    #expect(
      pair.coefficients.map(\.name)
        == ["percent_agreement", "alpha_nominal", "alpha_ordinal", "cohen_kappa"])
    for coefficient in pair.coefficients {
      #expect(coefficient.value == result.value(coefficient.name), "\(coefficient.name)")
    }
  }
}
