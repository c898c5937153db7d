import Agreement
import Annotations
import Testing

@testable import Reports

/// The sentences that a reader should take away.
struct ReportSummaryTests {
  private func summary(_ articles: CodedArticle...) throws -> [String] {
    var builder = try CodingReport.Builder(codebook: FictionalStudy.codebook)
    for article in articles { try builder.add(article) }
    return builder.finish(interval: .none).summary
  }

  @Test func nothingIsSaidOfNothing() throws {
    #expect(try summary() == ["There are no articles yet."])
    #expect(
      try summary(FictionalStudy.article("a", "mira 1:-"))
        == ["No statement was taken from 1 article yet."])
  }

  @Test func fewStatementsAreToldAsCounts() throws {
    let sentences = try summary(
      FictionalStudy.article(
        "a",
        "mira 1:source=official,speaker=north,target=talks,stance=oppose "
          + "2:source=official,target=talks,stance=support 3:source=reporter,target=talks,stance=support"
      ))
    #expect(
      sentences[0]
        == "Of 3 statements in 1 article the largest part is from 'official': 2 of 3; "
        + "the speaker heard most is north with 1 of 3.")
    #expect(
      sentences[1]
        == "Of 3 statements on 'talks' 1 says 'oppose' and 2 say 'support'; "
        + "'oppose' comes most often from north (1 of 1, the first of 2024-03-05).")
    #expect(sentences[2] == "Only mira has coded, so nobody can say how far others would agree.")
  }

  @Test func withoutSharedUnitsAgreementCannotBeTold() throws {
    let sentences = try summary(
      FictionalStudy.article("a", "mira 1:source=official,target=talks,stance=support"),
      FictionalStudy.article("b", "jon 1:source=official,target=talks,stance=support"))
    #expect(
      sentences.last?.hasPrefix("How far annotators agree on stance cannot be told: ") == true)
  }

  @Test func labelsThatAreConfusedAreNamed() throws {
    let sentences = try summary(
      FictionalStudy.article(
        "a",
        "mira 1:source=official,target=talks,stance=support 2:source=official,target=talks,stance=oppose",
        "jon 1:source=official,target=talks,stance=neutral 2:source=official,target=talks,stance=oppose"
      ))
    let last = try #require(sentences.last)
    #expect(last.hasPrefix("On stance 2 annotators agree with an alpha of "))
    #expect(
      last.hasSuffix("the labels they confuse most are 'neutral' and 'support' of stance, once."))
  }

  @Test func thoseWhoAreEqualAreNamedTogether() throws {
    let sentences = try summary(
      FictionalStudy.article(
        "a",
        "mira 1:source=official,speaker=north,target=talks,stance=oppose "
          + "2:source=reporter,speaker=south,target=talks,stance=oppose"))
    #expect(
      sentences[0].contains("the largest parts are from 'reporter' and 'official': 1 of 2 each"))
    #expect(
      sentences[1].contains("most often from north and south (1 each, the first of 2024-03-05)"))
  }

  @Test func speakersHeardEquallyOftenAreNamedTogether() throws {
    let sentences = try summary(
      FictionalStudy.article(
        "a",
        "mira 1:source=official,speaker=north,target=talks,stance=support "
          + "2:source=official,speaker=south,target=talks,stance=support"))
    #expect(sentences[0].hasSuffix("the speakers heard most are north and south with 1 of 2 each."))
  }
}
