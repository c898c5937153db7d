import Agreement
import Annotations
import JSON
import Testing

@testable import Reports

struct AgreementReportTests {
  private func report(
    _ question: String, _ articles: CodedArticle..., interval: IntervalChoice = .none
  ) throws -> VariableAgreement {
    let asked = try #require(RatedQuestion(named: question, in: FictionalStudy.codebook))
    var builder = try AgreementReport.Builder(codebook: FictionalStudy.codebook, question: asked)
    for article in articles { try builder.add(article) }
    return try #require(builder.finish(interval: interval).variables.first)
  }

  private static let two = FictionalStudy.article(
    "a", "jon 1:source=official 2:source=reporter 3:- 4:source=official 5:-",
    "mira 1:source=official 2:source=official 3:- 4:source=official+source=reporter 6:-")

  @Test func agreementIsComputedOnUnitsThatBothRated() throws {
    let agreement = try report("found", Self.two)
    #expect(agreement.stage == .found)
    #expect(agreement.result.units.total == 6)
    #expect(agreement.result.units.used == 4)
    #expect(agreement.leadingAlpha?.value == 1)
    #expect(agreement.dropped == [.init(reason: "one-rating", count: 2)])
  }

  @Test func disjointAnnotatorsHaveNoAgreement() throws {
    let agreement = try report(
      "found",
      FictionalStudy.article("a", "jon 1:- 2:source=official", "mira 3:- 4:source=official"))
    #expect(agreement.coefficients.allSatisfy { $0.value == nil })
    #expect(agreement.leadingAlpha?.undefined == .noPairableUnits)
    #expect(agreement.result.pairs.first?.coefficients.first?.undefined == .noSharedUnits)
  }

  @Test func severalValuesBringTheAlphaOfSetsBeside() throws {
    let agreement = try report("source", Self.two)
    #expect(agreement.dropped.map(\.reason) == ["one-rating", "several-values"])
    #expect(agreement.coefficients.map(\.name).last == "alpha_masi")
  }

  @Test func withoutSeveralValuesThereIsNoAlphaOfSets() throws {
    let article = FictionalStudy.article("a", "jon 1:source=official", "mira 1:source=official")
    #expect(try report("source", article).coefficient("alpha_masi") == nil)
  }

  @Test func aNameWithABarIsNoSet() throws {
    let agreement = try report(
      "speaker", FictionalStudy.article("a", "jon 1:speaker=a|b+speaker=c", "mira 1:speaker=a|b"))
    #expect(agreement.coefficient("alpha_masi") != nil)
  }

  @Test func aLabelWithABarIsNoSet() throws {
    var codebook = FictionalStudy.codebook
    codebook.variables[0].labels = FictionalStudy.labels("a|b 50% c")
    var builder = try AgreementReport.Builder(codebook: codebook)
    try builder.add(
      FictionalStudy.article("a", "jon 1:source=a|b+source=50%", "mira 1:source=a|b"))
    let source = builder.finish(interval: .none).variables.first { $0.variable == "source" }
    #expect(source?.coefficient("alpha_masi") != nil)
  }

  @Test func relevanceIsReportedOnlyWhereSomebodyDeniedIt() throws {
    var builder = try AgreementReport.Builder(codebook: FictionalStudy.codebook)
    try builder.add(FictionalStudy.article("a", "jon done", "mira done"))
    #expect(!builder.finish(interval: .none).variables.contains { $0.variable == "relevant" })
    try builder.add(FictionalStudy.article("b", "jon done", "mira irrelevant"))
    #expect(builder.finish(interval: .none).variables.contains { $0.variable == "relevant" })
  }

  @Test func theOrderOfArticlesAndAnnotatorsDoesNotShow() throws {
    let first = FictionalStudy.article("a", "jon 1:source=official", "mira 1:source=reporter")
    let second = FictionalStudy.article("b", "mira 2:source=official", "jon 2:source=official")
    let interval = IntervalChoice.bootstrap(Bootstrap(resamples: 50))
    #expect(
      try report("source", first, second, interval: interval).json
        == report("source", second, first, interval: interval).json)
  }

  @Test func fewArticlesHaveTheirUnitsResampled() throws {
    let agreement = try report(
      "found", Self.two, interval: .bootstrap(Bootstrap(over: .clusters, resamples: 20)))
    #expect(agreement.leadingAlpha?.interval?.over == .units)
  }

  @Test func tenArticlesAreResampledAsWholes() throws {
    let question = RatedQuestion.found
    var builder = try AgreementReport.Builder(codebook: FictionalStudy.codebook, question: question)
    for number in 0..<10 {
      try builder.add(
        FictionalStudy.article(
          "a\(number)", "jon 1:- 2:source=official", "mira 1:- 2:source=official"))
    }
    let report = builder.finish(interval: .bootstrap(Bootstrap(resamples: 20)))
    #expect(report.variables.first?.leadingAlpha?.interval?.over == .clusters)
    #expect(report.text.plain.contains("from resampling articles"))
  }

  @Test func influenceNamesUnits() throws {
    let article = FictionalStudy.article(
      "a", "jon 1:source=official 2:source=reporter 3:source=official",
      "mira 1:source=official 2:source=reporter 3:source=reporter")
    let influence = try report("source", article).result.influence
    #expect(influence.first?.pattern.names == ["a#3"])
    #expect(influence.first.map { $0.delta > 0 } == true)
  }

  @Test func jsonHasTheContractsKeysInOrder() throws {
    let article = FictionalStudy.article("a", "jon 1:- 2:source=official", "mira 1:-")
    let json = text(try report("found", article).json)
    #expect(
      json.hasPrefix(
        #"{"variable":"found","stage":"found","level":"nominal","#
          + #""units":{"total":2,"used":1,"dropped":[{"reason":"one-rating","count":1}]},"#
          + #""annotators":["jon","mira"],"labels":["yes","no"],"#
          + #""coefficients":[{"name":"percent_agreement","value":1.0,"#))
    #expect(json.contains(#""pairs":[{"annotators":["jon","mira"],"shared":1,"coefficients":["#))
    #expect(json.contains(#""confusion":[[0,0],[0,1]]}],"byLabel":[{"label":"yes","#))
  }

  @Test func anUndefinedValueIsNullWithCodeAndSentence() throws {
    let article = FictionalStudy.article("a", "jon 1:-", "mira 1:-")
    let json = text(try report("found", article).json)
    #expect(json.contains(#""name":"alpha_nominal","value":null,"#))
    #expect(json.contains(#""undefined":{"code":"no-variation","message":"all ratings"#))
  }

  @Test func ratingsFromElsewhereHaveNoVariable() throws {
    var table = try RatingTable(level: .nominal)
    try table.add(
      RatingPattern(ratings: [.init(annotator: "a", label: "x"), .init(annotator: "b", label: "y")])
    )
    let agreement = VariableAgreement(AgreementResult(of: table, interval: .none))
    let json = text(agreement.json)
    #expect(json.hasPrefix(#"{"variable":null,"stage":null,"#))
    #expect(json.hasSuffix(#""influence":[]}"#))
  }

  @Test func jsonIsStrict() throws {
    let json = try report("source", Self.two).json
    #expect(throws: Never.self) { try JSONValue(parsing: json) }
  }

  @Test func textSaysWhatWasComparedAndWhatItMeans() throws {
    var builder = try AgreementReport.Builder(
      codebook: FictionalStudy.codebook,
      question: RatedQuestion(named: "target", in: FictionalStudy.codebook))
    try builder.add(
      FictionalStudy.article(
        "a", "jon 1:target=talks 2:target=sanctions 3:target=talks 4:target=talks",
        "mira 1:target=talks 2:target=sanctions 3:target=sanctions"))
    #expect(
      builder.finish(interval: .none).text.plain == """
        Agreement on target, where a statement was found (nominal)
          Rated by jon, mira: 4 units, 3 compared. Left out: 1 one-rating.
          coefficient        value  95 % interval
          percent_agreement  0.667              -
          alpha_nominal      0.444              -
          gwet_ac1           0.373              -
          cohen_kappa        0.400              -
          fleiss_kappa       0.289              -
          pair       shared units  percent agreement  alpha
          jon, mira             3              0.667  0.444
          The annotators disagree 56 % as much as chance would have them.
          alpha_nominal is asked to be at least 0.800, or 0.667 for tentative
          conclusions.
          4 of 7 values equal the default, 'talks'.

        """)
  }

  private func shown(
    _ article: CodedArticle, of question: RatedQuestion, interval: IntervalChoice = .none
  ) throws -> String {
    var builder = try AgreementReport.Builder(
      codebook: FictionalStudy.codebook, question: question)
    try builder.add(article)
    return builder.finish(interval: interval).text.plain
  }

  @Test func textSaysWhyAValueIsUndefined() throws {
    let article = FictionalStudy.article("a", "jon 1:-", "mira 2:-")
    let shown = try shown(article, of: .found)
    #expect(shown.contains("jon, mira             0    no-shared-units  no-shared-units"))
    #expect(shown.contains("Undefined (no-pairable-units): "))
    #expect(shown.contains("Undefined (no-shared-units): "))
  }

  @Test func textExplainsHighAgreementWithLowAlpha() throws {
    let article = FictionalStudy.article(
      "a", "jon 1:- 2:- 3:- 4:- 5:- 6:- 7:- 8:-",
      "mira 1:- 2:- 3:- 4:- 5:- 6:- 7:- 8:source=official")
    let shown = try shown(article, of: .found)
    #expect(shown.contains("The annotators agree no more than chance would have them."))
    #expect(shown.contains("Most ratings are alike, so chance alone would agree often"))
  }

  @Test func textWarnsOfIntervalsFromFewUnits() throws {
    let shown = try shown(Self.two, of: .found, interval: .bootstrap(Bootstrap(resamples: 20)))
    #expect(shown.contains("The intervals come from resampling units (bootstrap)"))
    #expect(shown.contains("with fewer than 20 units compared"))
  }

  @Test func theJackknifeLeavesOutUnitsOfFewArticlesToo() throws {
    let agreement = try report("source", Self.two, interval: .jackknife(over: .clusters))
    #expect(agreement.coefficient("gwet_ac1")?.interval?.over == .units)
  }

  @Test func csvHasARowForEachCoefficient() throws {
    var builder = try AgreementReport.Builder(codebook: FictionalStudy.codebook, question: .found)
    try builder.add(FictionalStudy.article("a", "jon 1:-", "mira 1:-"))
    let lines = text(builder.finish(interval: .none).csv).split(separator: "\n")
    #expect(lines.first == "variable,scope,coefficient,value,low,high,n,undefined")
    #expect(lines.contains("found,all,percent_agreement,1.0,,,1,"))
    #expect(lines.contains("found,all,alpha_nominal,,,,1,no-variation"))
    #expect(lines.contains("found,jon/mira,alpha_nominal,,,,1,no-variation"))
    #expect(lines.contains { $0.hasPrefix("found,label:yes,") })
  }
}
