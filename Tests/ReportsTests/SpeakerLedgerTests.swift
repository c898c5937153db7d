import Annotations
import Testing

@testable import Reports

struct SpeakerLedgerTests {
  private static let codebook: Codebook = {
    var codebook = FictionalStudy.codebook
    codebook.variables[1].entities[0].names = ["Senna Abaru", "Abaru", "the Mediator"]
    return codebook
  }()

  private func article(
    _ id: String, _ sentences: [String], published: String? = nil, outlet: String? = nil,
    _ statement: String = "source=official,speaker=north,stance=support"
  ) -> CodedArticle {
    FictionalStudy.article(
      id, sentences: sentences, published: published, outlet: outlet, codebook: Self.codebook
    ) { _ in statement }
  }

  private func speakers(_ articles: CodedArticle...) -> [SpeakerEntry] {
    FictionalStudy.findings(articles, codebook: Self.codebook).speakers
  }

  /// Parts as `value count`.
  private func words(_ parts: [SpeakerEntry.Part]?) -> [String]? {
    parts?.map { "\($0.value ?? $0.name) \($0.counted.count)" }
  }

  @Test func aSpeakerStandsWithNameAndKeys() {
    let found = speakers(article("a", ["She agreed."])).first
    #expect(found?.name == "Senna Abaru")
    #expect(found?.isListed == true)
    #expect(found?.attributes.map(\.value) == ["coast"])
  }

  @Test func theMostFrequentStandFirst() {
    let found = speakers(
      article("a", ["One."], "speaker=abe"), article("b", ["Two.", "Three."], "speaker=zoe"))
    #expect(found.map(\.value) == ["zoe", "abe"])
    #expect(found.first?.isListed == false)
    #expect(found.first?.counted.count == 2)
  }

  @Test func namesInSentencesAreWholeWordsInAnyCase() {
    let found = speakers(
      article("a", ["SENNA ABARU said so.", "“Abaru’s plan”, he said.", "Abarus are many."]))
    #expect(words(found.first?.aliases) == ["Senna Abaru 1", "Abaru 1"])
  }

  @Test func aNameWithinALongerOneDoesNotCountApart() {
    let found = speakers(article("a", ["Senna Abaru, the mediator, said that Abaru agreed."]))
    #expect(words(found.first?.aliases) == ["Senna Abaru 1", "Abaru 1", "the Mediator 1"])
    let once = speakers(article("a", ["Senna Abaru agreed."]))
    #expect(words(once.first?.aliases) == ["Senna Abaru 1"])
  }

  @Test func aTypedNameIsItsOwnAlias() {
    let found = speakers(article("a", ["The dockers’ union agreed."], "speaker=dockers' union"))
    #expect(words(found.first?.aliases) == ["dockers' union 1"])
  }

  @Test func outletsAndRolesAreCounted() {
    let found = speakers(
      article("a", ["One."], outlet: "Wire"), article("b", ["Two.", "Three."], outlet: "Ledger"))
    #expect(words(found.first?.outlets) == ["Ledger 2", "Wire 1"])
    #expect(words(found.first?.roles) == ["official 3"])
  }

  @Test func standsAreInTheOrderOfTheCodebook() {
    let found = speakers(
      article("a", ["One."], "speaker=north,target=sanctions,stance=support"),
      article("b", ["Two."], "speaker=north,target=talks,stance=support"),
      article("c", ["Three."], "speaker=north,target=talks,stance=oppose"))
    let stands = found.first?.stands.map { "\($0.target ?? "") \($0.stance ?? "")" }
    #expect(stands == ["talks oppose", "talks support", "sanctions support"])
  }

  @Test func firstAndLastAreByDate() {
    let found = speakers(
      article("a", ["Late\n  words."], published: "2024-03-01"),
      article("b", ["Early."], published: "2024-01-01"), article("c", ["Undated."]))
    #expect(found.first?.first?.text == "Early.")
    #expect(found.first?.last?.text == "Late words.")
    #expect(found.first?.last?.published == "2024-03-01")
    #expect(found.first?.last?.unit.article == 0)
  }

  @Test func undatedSentencesStandInReadingOrder() {
    let found = speakers(article("b", ["Three."]), article("a", ["One.", "Two."]))
    #expect(found.first?.first?.text == "One.")
    #expect(found.first?.last?.text == "Three.")
  }
}
