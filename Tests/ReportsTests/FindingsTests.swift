import Agreement
import Annotations
import Testing

@testable import Reports

struct FindingsTests {
  private func findings(
    _ articles: CodedArticle..., codebook: Codebook = FictionalStudy.codebook,
    basis: Basis = .referenceElseMajority
  ) -> Findings {
    FictionalStudy.findings(articles, codebook: codebook, basis: basis)
  }

  /// Rows as `value count`.
  private func rows(_ table: ShareTable?) -> [String]? {
    table?.rows.map { "\($0.value ?? $0.name) \($0.share.counted.count)" }
  }

  private static let first = FictionalStudy.article(
    "a", "mira 1:source=official,speaker=north,stance=support 2:source=reporter,stance=oppose")
  private static let second = FictionalStudy.article(
    "b", "mira 1:source=official,speaker=south,stance=oppose 2:-")

  @Test func articlesStandByIdHoweverTheyCome() {
    let found = findings(Self.second, Self.first)
    #expect(found.articles.map(\.id.description) == ["a", "b"])
    #expect(found == findings(Self.first, Self.second))
  }

  @Test func unitsAreCountedByWhoseWordWasTaken() {
    let found = findings(
      FictionalStudy.article(
        "a", "reference 1:-", "mira 1:- 2:- 3:source=official 4:-", "jon 2:- 3:- "))
    #expect(found.settled.byReference == 1)
    #expect(found.settled.byMajority == 1)
    #expect(found.settled.byOne == 1)
    #expect(found.settled.open.map(\.unit.value) == [3])
  }

  @Test func voicesStandInTheOrderOfTheCodebook() {
    let voices = findings(Self.first, Self.second).voices
    #expect(rows(voices.bySource) == ["reporter 1", "official 2"])
    #expect(rows(voices.bySpeaker) == ["north 1", "south 1", "not given 1"])
    #expect(rows(voices.byKey.first) == ["coast 1", "inland 1", "not given 1"])
  }

  @Test func everyRowPointsToItsUnits() {
    let table = findings(Self.first, Self.second).voices.bySource
    let units = table?.rows.last?.share.counted.units
    #expect(units?.map { "\($0.article)#\($0.unit)" } == ["0#1", "1#1"])
    #expect(table?.rows.last?.share.whole == 3)
  }

  @Test func aTiedValueIsCountedAsTied() {
    let found = findings(
      FictionalStudy.article(
        "a", "mira 1:source=official,stance=support", "jon 1:source=reporter,stance=support"))
    #expect(rows(found.voices.bySource) == ["tied 1"])
    #expect(found.voices.bySource?.rows.first?.isTied == true)
    #expect(found.settled.tied.map(\.unit.value) == [1])
  }

  @Test func rareSpeakersStandTogether() {
    let names = (1...9).map { "\($0):speaker=one\($0)" } + ["10:speaker=north"]
    let more = (1...5).map { "\($0):speaker=two\($0)" } + ["6:speaker=north"]
    let voices = findings(
      FictionalStudy.article("a", "mira \(names.joined(separator: " "))"),
      FictionalStudy.article("b", "mira \(more.joined(separator: " "))")
    ).voices
    #expect(voices.bySpeaker?.rows.count == 13)
    #expect(rows(voices.bySpeaker)?.first == "north 2")
    #expect(rows(voices.bySpeaker)?.last == "all others 3")
    #expect(voices.bySpeaker?.rows.last?.isRest == true)
  }

  @Test func sharesOfATableSumToOne() throws {
    let found = findings(Self.first, Self.second)
    let tables = [found.voices.bySource, found.voices.bySpeaker] + found.voices.byKey
    for table in tables.compactMap(\.self) {
      #expect(table.rows.compactMap(\.share.value).reduce(0, +) == 1)
    }
    for row in found.stances.flatMap(\.rows) {
      #expect(row.shares.compactMap(\.value).reduce(0, +) == 1)
    }
  }

  @Test func stancesAreDividedInEveryWay() {
    let stances = findings(Self.first, Self.second).stances
    #expect(stances.map(\.division) == [.source, .speaker, .key("side"), .month])
    #expect(stances.first?.target == nil)
    #expect(stances.first?.labels.map(\.id) == ["oppose", "neutral", "support"])
    #expect(stances.first?.labels.map(\.position) == [-1, 0, 1])
    #expect(stances.first?.rows.map(\.value) == ["reporter", "official"])
    #expect(stances.first?.rows.last?.shares.map(\.counted.count) == [1, 0, 1])
    #expect(stances[3].rows.map(\.value) == ["2024-03"])
  }

  @Test func targetsStandInTheOrderOfTheCodebook() {
    let stances = findings(
      FictionalStudy.article(
        "a", "mira 1:target=sanctions,stance=unclear 2:target=talks,stance=support")
    ).stances.filter { $0.division == .source }
    #expect(stances.map(\.target) == ["talks", "sanctions"])
    #expect(stances.map { $0.labels.last?.id } == ["support", "unclear"])
    #expect(stances.last?.labels.last?.position == nil)
  }

  @Test func undatedArticlesStandLast() {
    var article = FictionalStudy.plainArticle("b")
    article.published = nil
    let undated = CodedArticle(
      article, codebook: FictionalStudy.codebook,
      layers: [FictionalStudy.layer("mira 1:stance=support", of: article.id)])
    let months = findings(Self.first, undated).stances.first {
      $0.division == .month && $0.target == nil
    }
    #expect(months?.rows.map(\.name) == ["2024-03", "no date"])
  }

  @Test func nothingIsDividedByWhatNobodyKnows() {
    let divisions = findings(Self.first).stances.map(\.division)
    #expect(!divisions.contains(.outlet))
  }

  @Test func everyLabelOfASetCounts() {
    var codebook = FictionalStudy.codebook
    codebook.variables[0].scale = .set
    var statement = Statement()
    statement["source"] = .set(["reporter", "official"])
    var layer = FictionalStudy.layer("mira 1:-", of: FictionalStudy.id("a"))
    layer.units[0].coding.statements = [statement]
    let article = CodedArticle(
      FictionalStudy.plainArticle("a"), codebook: codebook, layers: [layer])
    let table = findings(article, codebook: codebook).voices.bySource
    #expect(rows(table) == ["reporter 1", "official 1"])
    #expect(table?.total == 1)
  }

  @Test func aCodebookWithoutVariablesHasNoTables() {
    var codebook = FictionalStudy.codebook
    codebook.variables = [codebook.variables[4]]
    let found = findings(Self.first, codebook: codebook)
    #expect(found.statements == 2)
    #expect(found.voices.bySource == nil)
    #expect(found.stances.isEmpty)
    #expect(found.speakers.isEmpty)
  }

  @Test func noArticlesAreNoFindings() {
    let found = findings()
    #expect(found.statements == 0)
    #expect(found.voices.bySource?.rows.isEmpty == true)
    #expect(found.stances.isEmpty)
  }

  @Test func theReportersOwnVoiceIsALabel() {
    #expect(findings(Self.first).voices.reporter == nil)
    var codebook = FictionalStudy.codebook
    codebook.variables[0].labels[0].id = "narrator"
    let found = findings(
      FictionalStudy.article("a", "mira 1:source=narrator 2:source=official"), codebook: codebook)
    #expect(found.voices.reporter?.value == 0.5)
  }
}
