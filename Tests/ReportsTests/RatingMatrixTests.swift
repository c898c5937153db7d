import Annotations
import Testing

@testable import Reports

/// Ratings as matrices, for R and for ReCal.
struct RatingMatrixTests {
  private let codebook = FictionalStudy.codebook

  private func survey(
    _ name: String, _ article: CodedArticle, _ annotators: AnnotatorSelection = .everyPerson
  ) throws -> RatingSurvey {
    let question = try #require(RatedQuestion(named: name, in: codebook))
    var survey = RatingSurvey(question, annotators: annotators)
    survey.add(article)
    return survey
  }

  private func matrix(_ name: String, _ article: CodedArticle) throws -> String {
    let export = RatingMatrixExport(try survey(name, article))
    return text(export.header + export.rows(of: article))
  }

  private func recal(_ name: String, _ article: CodedArticle) throws -> String {
    let export = RecalExport(try survey(name, article))
    return text(export.header + export.rows(of: article))
  }

  @Test func aMissingRatingIsNA() throws {
    let article = FictionalStudy.article(
      "a", "jon 1:source=reporter 3:-", "mira 1:source=official 2:source=official 3:-")
    #expect(
      try matrix("source", article) == "unit,jon,mira\na#1,reporter,official\na#2,NA,official\n")
  }

  @Test func ordinalLabelsAreRanks() throws {
    let article = FictionalStudy.article(
      "a", "jon 1:source=official,target=talks,stance=support",
      "mira 1:source=official,target=talks,stance=oppose")
    #expect(try matrix("stance", article) == "unit,jon,mira\na#1@official/talks,3,1\n")
    let export = RatingMatrixExport(try survey("stance", article))
    #expect(export.legend.map(\.value) == ["oppose", "neutral", "support"])
  }

  @Test func aNameThatIsTheMarkOfTheMissingIsToldApart() throws {
    let article = FictionalStudy.article("a", "jon 1:speaker=NA 2:speaker='NA 3:speaker=NAM")
    #expect(try matrix("speaker", article) == "unit,jon\na#1,'NA\na#2,''NA\na#3,NAM\n")
  }

  @Test func onlyThoseWhoRatedHaveColumns() throws {
    let article = FictionalStudy.article("a", "jon 1:source=reporter", "mira 1:-", "robot program")
    #expect(try matrix("source", article) == "unit,jon\na#1,reporter\n")
  }

  @Test func recalGetsNumbersOfCompleteUnitsAlone() throws {
    let article = FictionalStudy.article(
      "a", "jon 1:source=reporter 2:source=official", "mira 1:source=official")
    #expect(try recal("source", article) == "1,2\n")
  }

  @Test func namesAreNumberedByTheirBytes() throws {
    let article = FictionalStudy.article(
      "a", "jon 1:speaker=south 2:speaker=Øre", "mira 1:speaker=east 2:speaker=Øre")
    #expect(try recal("speaker", article) == "2,1\n3,3\n")
    let codes = RatingCodes(try survey("speaker", article))
    #expect(codes.list.map(\.value) == ["east", "south", "Øre"])
  }

  @Test func setsAreNumberedAsWholes() throws {
    let article = FictionalStudy.article("a", "jon 1:topic=war|trade", "mira 1:topic=war")
    #expect(try recal("topic", article) == "2,1\n")
  }
}
