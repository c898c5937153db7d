import Annotations
import Testing

/// Annotators side by side.
@Suite struct UnitComparisonTests {
  private func compare(_ codings: Coding?...) throws -> UnitComparison {
    let names = ["ada", "jon", "mira", "vera"]
    return UnitComparison(
      try zip(names, codings).map { Judgement(try #require(AnnotatorName($0)), $1) },
      codebook: .sample)
  }

  @Test func marksAreCharacters() {
    #expect(ReviewMark.allCases.map(\.sign) == ["=", "!", "?", "."])
  }

  @Test func twoWhoSayTheSameAgree() throws {
    #expect(try compare(.noStatement, .noStatement).mark == .agreed)
    #expect(try compare(.stance("support"), .stance("support")).mark == .agreed)
  }

  @Test func oneAloneIsIncomplete() throws {
    #expect(try compare(.noStatement).mark == .incomplete)
    #expect(try compare(.noStatement, nil).mark == .incomplete)
    #expect(try compare(.noStatement, .noStatement, Coding(note: "?")).mark == .incomplete)
  }

  @Test func contradictionNeedsNotEverybody() throws {
    #expect(try compare(.noStatement, .stance("oppose"), nil).mark == .disagreement)
  }

  @Test func nobodyHasSpoken() throws {
    #expect(try compare(nil, Coding(isFlagged: true)).mark == .uncoded)
    #expect(try compare().mark == .uncoded)
  }

  @Test func noteAndFlagAreNoDisagreement() throws {
    let noted = Coding(statements: [], note: "hm", isFlagged: true)
    #expect(try compare(noted, .noStatement).mark == .agreed)
  }

  @Test func twoVersionsAreNotSettled() throws {
    let ada = try #require(AnnotatorName("ada"))
    let judgement = Judgement(ada, .noStatement, otherVersions: [.stance("oppose")])
    #expect(UnitComparison([judgement], codebook: .sample).mark == .uncoded)
  }

  @Test func firstChoiceIsWhatMostSay() throws {
    let comparison = try compare(.noStatement, .stance("oppose"), .stance("oppose"))
    #expect(comparison.groups.map { $0.map(\.description) } == [["jon", "mira"], ["ada"]])
    #expect(comparison.firstChoice?.description == "jon")
  }

  @Test func agreementIsTheMeanOverPairs() throws {
    #expect(try compare(.noStatement).agreement == nil)
    #expect(try compare(.noStatement, .noStatement).agreement == 1)
    #expect(try compare(.noStatement, .noStatement, .stance("oppose")).agreement == 1.0 / 3)
  }

  @Test func orderOfValuesIsThatOfTheCodebook() throws {
    let former: Statement = ["stance": "support", "source": "official"]
    let present: Statement = ["source": "official", "stance": "support"]
    let comparison = try compare(Coding(statements: [former]))
    #expect(comparison.isSaid([present]) && comparison.isSaid([former]))
    #expect(comparison.judgements.map(\.statements) == [[present]])
  }

  @Test func orderOfStatementsDoesNotMatter() throws {
    let (one, two): (Statement, Statement) = (["stance": "oppose"], ["stance": "support"])
    let comparison = try compare(Coding(statements: [one, two]), Coding(statements: [two, one]))
    #expect(comparison.mark == .agreed)
    #expect(comparison.isSaid([two, one, two]))
    #expect(!comparison.isSaid([one]))
  }
}
