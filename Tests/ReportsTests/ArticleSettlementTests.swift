import Annotations
import Testing

@testable import Reports

struct ArticleSettlementTests {
  private func states(
    _ article: CodedArticle, _ basis: Basis, _ annotators: AnnotatorSelection = .everyPerson
  ) -> [ArticleSettlement.State] {
    ArticleSettlement(
      article, codebook: FictionalStudy.codebook, basis: basis, annotators: annotators
    ).units
  }

  private func word(_ state: ArticleSettlement.State) -> SettledUnit.Word? {
    if case .settled(let unit) = state { unit.word } else { nil }
  }

  private func name(_ text: String) throws -> AnnotatorName {
    try #require(AnnotatorName(text))
  }

  @Test func theReferenceDecidesAndTheMajorityFillsIn() {
    let article = FictionalStudy.article(
      "a", "reference 1:source=official", "mira 1:- 2:- 3:-", "jon 1:- 2:-")
    let states = states(article, .referenceElseMajority)
    #expect(word(states[1]) == .reference)
    #expect(word(states[2]) == .majority)
    #expect(states[4] == .uncoded)
  }

  @Test func whoAloneCodedAUnitIsBelieved() throws {
    let article = FictionalStudy.article("a", "mira 1:source=official", "jon 2:-")
    #expect(word(states(article, .majority)[1]) == .one(try name("mira")))
  }

  @Test func theReferenceAloneLeavesTheRestOpen() {
    let article = FictionalStudy.article("a", "reference 1:-", "mira 1:- 2:-")
    let states = states(article, .reference)
    #expect(word(states[1]) == .reference)
    #expect(states[2] == .open)
    #expect(states[3] == .uncoded)
  }

  @Test func theReferenceHasNoVoteInAMajority() throws {
    let article = FictionalStudy.article("a", "reference 1:-", "mira 1:source=official")
    #expect(word(states(article, .majority)[1]) == .one(try name("mira")))
  }

  @Test func programsVoteWhereTheyAreNamed() throws {
    let article = FictionalStudy.article("a", "model program 1:-", "mira 1:-")
    #expect(word(states(article, .majority)[1]) == .one(try name("mira")))
    let both = AnnotatorSelection.named([try name("mira"), try name("model")])
    #expect(word(states(article, .majority, both)[1]) == .majority)
  }

  @Test func oneAnnotatorCanBeTheBasis() throws {
    let article = FictionalStudy.article("a", "jon 1:-", "model program 1:source=official 2:-")
    let model = try name("model")
    let states = states(article, .annotator(model))
    #expect(word(states[1]) == .one(model))
    #expect(word(states[2]) == .one(model))
  }

  @Test func whoFindsAnArticleIrrelevantHasNoVote() throws {
    let article = FictionalStudy.article("a", "jon irrelevant 1:-", "mira 1:source=official")
    #expect(word(states(article, .majority)[1]) == .one(try name("mira")))
  }

  @Test func anIrrelevantReferenceLeavesNothing() {
    let article = FictionalStudy.article("a", "reference irrelevant", "mira 1:-")
    #expect(states(article, .referenceElseMajority).allSatisfy { $0 == .uncoded })
  }

  @Test func twoVersionsHaveNoVote() {
    var layer = FictionalStudy.layer("mira 1:-", of: FictionalStudy.id("a"))
    layer.units[0].otherVersions = [Coding(statements: [Statement()])]
    let article = CodedArticle(
      FictionalStudy.plainArticle("a"), codebook: FictionalStudy.codebook, layers: [layer])
    #expect(states(article, .majority)[1] == .open)
  }
}
