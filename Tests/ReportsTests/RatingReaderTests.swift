import Annotations
import Testing

@testable import Reports

struct RatingReaderTests {
  private func ratings(_ question: String, _ article: CodedArticle) throws -> ArticleRatings {
    let question = try #require(RatedQuestion(named: question, in: FictionalStudy.codebook))
    return RatingReader(question).ratings(in: article)
  }

  /// A unit as `name jon=value mira=value`, several values joined by `+`.
  private func line(_ unit: RatedUnit) -> String {
    let answers = unit.answers.map { "\($0.annotator)=\($0.values.joined(separator: "+"))" }
    return ([unit.name] + answers).joined(separator: " ")
  }

  private func units(_ question: String, _ article: CodedArticle) throws -> [String] {
    try ratings(question, article).units.map(line)
  }

  @Test func foundIsYesOrNoOfEveryUnitLookedAt() throws {
    let article = FictionalStudy.article("a", "mira 1:source=official 2:-", "jon 2:source=reporter")
    #expect(try units("found", article) == ["a#1 mira=yes", "a#2 jon=yes mira=no"])
  }

  @Test func annotatorsWhoFoundNothingHaveNoRatingOfAVariable() throws {
    let article = FictionalStudy.article("a", "mira 1:source=official", "jon 1:- 2:-")
    #expect(try units("source", article) == ["a#1 mira=official"])
  }

  @Test func equalValuesInOneUnitCountOnce() throws {
    let article = FictionalStudy.article("a", "mira 1:source=official+source=official")
    let ratings = try ratings("source", article)
    #expect(ratings.units.map(line) == ["a#1 mira=official"])
    #expect(ratings.omissions.isEmpty)
  }

  @Test func differentValuesInOneUnitAreSeveralValues() throws {
    let article = FictionalStudy.article("a", "mira 1:source=official+source=reporter")
    #expect(try ratings("source", article).omissions == [.severalValues: 1])
  }

  @Test func perSplitsAUnitByTheValuesOfOtherVariables() throws {
    let article = FictionalStudy.article(
      "a",
      "mira 1:source=official,target=talks,stance=support+source=reporter,target=talks,stance=oppose",
      "jon 1:source=official,target=talks,stance=neutral")
    #expect(
      try units("stance", article) == [
        "a#1@official/talks jon=neutral mira=support", "a#1@reporter/talks mira=oppose",
      ])
  }

  @Test func severalValuesAreJudgedWithinThePartOfASplitUnit() throws {
    let article = FictionalStudy.article(
      "a", "mira 1:source=official,stance=support+source=official,stance=oppose")
    let ratings = try ratings("stance", article)
    #expect(ratings.units.map(line) == ["a#1@official/ mira=oppose+support"])
    #expect(ratings.omissions == [.severalValues: 1])
  }

  @Test func aSlashInASplittingValueCannotImitateTwoValues() throws {
    var stance = Variable(id: "stance", scale: .entity)
    stance.per = ["speaker"]
    let article = FictionalStudy.article("a", "mira 1:speaker=a/b+speaker=a%2Fb")
    let names = RatingReader(.variable(stance)).ratings(in: article).units.map(\.name)
    #expect(names == ["a#1@a%252Fb", "a#1@a%2Fb"])
  }

  @Test func anOptionalVariableNotGivenIsLeftOut() throws {
    let article = FictionalStudy.article("a", "mira 1:source=official")
    let ratings = try ratings("speaker", article)
    #expect(ratings.units.map(line) == ["a#1"])
    #expect(ratings.omissions == [.notGiven: 1])
  }

  @Test func aStatementWithoutAValueTakesNothingFromAnother() throws {
    let article = FictionalStudy.article("a", "mira 1:source=official+speaker=north")
    let ratings = try ratings("speaker", article)
    #expect(ratings.omissions.isEmpty)
    #expect(ratings.units.first?.answers.first?.values == ["north"])
  }

  @Test func aMissingLabelIsLeftOutUnderItsOwnName() throws {
    let article = FictionalStudy.article("a", "mira 1:source=official,stance=unclear")
    let ratings = try ratings("stance", article)
    #expect(ratings.omissions == [.missingLabel("unclear"): 1])
    #expect(Omission.missingLabel("unclear").code == "unclear")
  }

  @Test func aValueThatTheVariableDoesNotTakeIsLeftOut() throws {
    let article = FictionalStudy.article("a", "mira 1:source=ghost")
    #expect(try ratings("source", article).omissions == [.unlisted("ghost"): 1])
  }

  @Test func unitsOfAnIrrelevantArticleAreLeftOutOfThatAnnotatorsFindings() throws {
    let article = FictionalStudy.article("a", "mira irrelevant", "jon 1:-")
    let ratings = try ratings("found", article)
    #expect(ratings.omissions == [.irrelevant: 11])
    #expect(ratings.units.map(line).contains("a#1 jon=no"))
  }

  @Test func unitsRatedByOthersAreLeftOutWhereAnArticleIsIrrelevant() throws {
    let article = FictionalStudy.article(
      "a", "mira irrelevant 1:source=official", "jon 1:source=reporter 2:-")
    let ratings = try ratings("source", article)
    #expect(ratings.units.map(line) == ["a#1 jon=reporter"])
    #expect(ratings.omissions == [.irrelevant: 1])
  }

  @Test func relevanceIsOneUnitAnArticle() throws {
    let article = FictionalStudy.article(
      "a", "ada done", "jon irrelevant", "mira 1:source=official", "zoe 1:-")
    #expect(try units("relevant", article) == ["a ada=yes jon=no mira=yes"])
  }

  @Test func aUnitWithTwoVersionsIsLeftOut() throws {
    let settled = FictionalStudy.article("a", "mira 1:source=official")
    var layer = try #require(settled.layers.first)
    layer.units[0].otherVersions = [Coding(statements: [])]
    let article = CodedArticle(
      FictionalStudy.plainArticle("a"), codebook: FictionalStudy.codebook, layers: [layer])
    #expect(try ratings("found", article).omissions == [.twoVersions: 1])
  }

  @Test func aPlaceThatIsNoUnitIsLeftOut() throws {
    let article = FictionalStudy.article("a", "mira 12:source=official")
    #expect(try ratings("found", article).omissions == [.placeLost: 1])
  }

  @Test func theHeadlineCountsOnlyWhereTheCodebookCodesIt() throws {
    var codebook = FictionalStudy.codebook
    codebook.codesHeadline = false
    let article = FictionalStudy.article("a", "mira 0:source=official 1:-", codebook: codebook)
    #expect(try units("found", article) == ["a#1 mira=no"])
  }

  @Test func aSetIsTheUnionInTheCodebooksOrder() throws {
    let article = FictionalStudy.article("a", "mira 1:topic=energy|war+topic=war|trade")
    #expect(try units("topic", article) == ["a#1 mira=war+trade+energy"])
  }

  @Test func programsAndTheReferenceStayOutUnlessNamed() throws {
    let article = FictionalStudy.article("a", "mira 1:-", "reference 1:-", "robot program 1:-")
    let reader = RatingReader(.found, annotators: .named([.reference]))
    #expect(try units("found", article) == ["a#1 mira=no"])
    #expect(reader.ratings(in: article).units.map(line) == ["a#1 reference=no"])
  }

  @Test func valuesEqualToTheDefaultAreCounted() throws {
    let article = FictionalStudy.article("a", "mira 1:target=talks+target=sanctions 2:target=talks")
    let ratings = try ratings("target", article)
    #expect((ratings.valuesEqualToDefault, ratings.valuesGiven) == (2, 3))
  }
}
