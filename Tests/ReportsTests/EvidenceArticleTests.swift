import Annotations
import Testing

@testable import Reports

/// An article with everybody's word on each unit.
struct EvidenceArticleTests {
  private func evidence(_ codings: String..., basis: Basis = .referenceElseMajority)
    -> EvidenceArticle
  {
    let layers = codings.map { FictionalStudy.layer($0, of: FictionalStudy.id("a")) }
    let article = FictionalStudy.article("a").with(layers.sorted { $0.id < $1.id })
    return EvidenceArticle(article, at: 3, codebook: FictionalStudy.codebook, basis: basis)
  }

  @Test func referenceSpeaksLast() {
    let unit = evidence("reference 1:-", "zoe 1:-", "mira 1:-").units[1]
    #expect(unit.words.map { "\($0.annotator)" } == ["mira", "zoe", "reference"])
    #expect(unit.taken?.word == .reference)
  }

  @Test func programsAreNotShownUnlessTheyAreTheBasis() throws {
    let bot = try #require(AnnotatorName("bot"))
    #expect(evidence("bot program 1:-", "mira 1:-").units[1].words.count == 1)
    let unit = evidence("bot program 1:-", "mira 1:-", basis: .annotator(bot)).units[1]
    #expect(unit.words.count == 2)
    #expect(unit.taken?.word == .one(bot))
  }

  @Test func differencesHaveTheirCauses() {
    let unit = evidence(
      "jon 1:source=official,stance=oppose", "mira 1:source=official,stance=support"
    ).units[1]
    #expect(unit.mark == .disagreement)
    #expect(unit.causes.map(\.description) == ["polarity"])
  }

  @Test func oneVoiceIsNotCompared() {
    let units = evidence("mira 1:- 2:-", "jon 2:-").units
    #expect(units.map(\.mark).prefix(4) == [nil, nil, .agreed, nil])
    #expect(units[0].words.isEmpty && units[0].taken == nil)
  }

  @Test func sentenceStandsOnOneLine() {
    let article = evidence("mira 1:-")
    #expect(article.place == 3)
    #expect(article.units[4].text == "Sentence 4.")
  }

  @Test func unitsThatAreNotShownAreOnlyCounted() {
    let layer = FictionalStudy.layer("mira 1:- 2:-", of: FictionalStudy.id("a"))
    let article = FictionalStudy.article("a").with([layer])
    let all = EvidenceArticle(article, at: 0, codebook: FictionalStudy.codebook)
    let some = EvidenceArticle(article, at: 0, codebook: FictionalStudy.codebook) { $0.value == 2 }
    #expect(some.units.map(\.number.value) == [2])
    #expect(some.units[0].text == all.units.first { $0.number.value == 2 }?.text)
    #expect(some.units[0].words.count == 1)
    #expect(some.others == all.units.count - 1 && all.others == 0)
  }

  @Test func irrelevantCodingIsNotShown() {
    #expect(evidence("mira 1:- irrelevant").units.allSatisfy { $0.words.isEmpty })
  }
}
