import Annotations
import Testing

@testable import Pages
@testable import Reports

/// What stands beside each sentence.
@Suite struct EvidenceTests {
  @Test func annotatorsWhoSayTheSameStandTogether() {
    let html = article(SmallStudy.evidence(0))
    #expect(html.contains("<dt>jon, mira <small>counted</small></dt><dd>none</dd>"))
  }

  @Test func annotatorsWhoDifferStandApartAndTheCauseIsSaid() {
    let html = article(SmallStudy.evidence(0))
    #expect(html.contains("<p class=\"mark\">! disagree: intensity</p>"))
    #expect(html.contains("<dt>jon</dt>") && html.contains("<dt>mira <small>counted</small></dt>"))
  }

  @Test func valuesStandInTheirOrder() {
    let html = article(SmallStudy.evidence(0))
    let said = "<bdi>official</bdi> <bdi>orel</bdi> <bdi>oppose</bdi> "
    #expect(html.contains("<span class=\"said\">\(said)</span>"))
  }

  @Test func whatNobodySaysButCountsHasALineOfItsOwn() {
    let statement = SettledStatement(Statement(), tied: ["stance"])
    let taken = SettledUnit(word: .majority, statements: [statement])
    let unit = EvidenceArticle.Unit(
      number: SmallStudy.number(1), text: "A.", words: [], taken: taken, mark: nil, causes: [])
    let html = article(
      EvidenceArticle(place: 0, id: SmallStudy.id("a"), title: nil, units: [unit]))
    #expect(html.contains("<dt>counted</dt>"))
    #expect(html.contains("<small>no majority on stance</small>"))
  }

  @Test func sentencesAreInTheLanguageOfTheirArticle() {
    let html = article(SmallStudy.evidence(0))
    #expect(html.contains("<p dir=\"auto\" lang=\"de-AT\">The port is closed.</p>"))
  }

  @Test func whatIsNoLanguageIsNotNamed() {
    #expect(!article(SmallStudy.evidence(1)).contains("lang="))
  }

  @Test func longWordsCannotWidenThePage() {
    let style = String(decoding: ReportTemplates.style, as: UTF8.self)
    #expect(style.contains("overflow-wrap: anywhere"))
  }

  @Test func thousandUnitsFitInAMegabyte() {
    let sentence = String(repeating: "Officials said on Monday. ", count: 6)
    let units = (1...1_000).map { number in
      EvidenceArticle.Unit(
        number: SmallStudy.number(number), text: sentence, words: Self.words, taken: nil,
        mark: .disagreement, causes: [.intensity("stance")])
    }
    let html = article(
      EvidenceArticle(place: 0, id: SmallStudy.id("a"), title: "A", units: units))
    #expect(html.utf8.count < 1_000_000)
  }

  private static let words = ["ada", "jon", "mira"].map { name in
    EvidenceArticle.Word(
      annotator: SmallStudy.name(name),
      coding: Coding(statements: [SmallStudy.statement("official", name, "oppose")]),
      otherVersions: [])
  }

  private func article(_ evidence: EvidenceArticle) -> String {
    var page = SmallStudy.page()
    return String(decoding: page.article(evidence), as: UTF8.self)
  }
}
