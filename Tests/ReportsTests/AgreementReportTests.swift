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
    #expect(agreement.dropped.map(\.reason) == ["one-rating"])
    #expect(agreement.dropped.map(\.words) == ["2 units with one rating"])
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
    #expect(try report("source", article).coefficient(.alpha(.masi)) == nil)
  }

  @Test func aNameWithABarIsNoSet() throws {
    let agreement = try report(
      "speaker", FictionalStudy.article("a", "jon 1:speaker=a|b+speaker=c", "mira 1:speaker=a|b"))
    #expect(agreement.coefficient(.alpha(.masi)) != nil)
  }

  @Test func aLabelWithABarIsNoSet() throws {
    var codebook = FictionalStudy.codebook
    codebook.variables[0].labels = FictionalStudy.labels("a|b 50% c")
    var builder = try AgreementReport.Builder(codebook: codebook)
    try builder.add(
      FictionalStudy.article("a", "jon 1:source=a|b+source=50%", "mira 1:source=a|b"))
    let source = builder.finish(interval: .none).variables.first { $0.variable == "source" }
    #expect(source?.coefficient(.alpha(.masi)) != nil)
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
    #expect(report.text.plain.contains("20 resamples of articles"))
    #expect(text(report.json).contains(#""method":"bootstrap","over":"articles","#))
    #expect(text(report.json).contains(#""kind":"bootstrap","over":"articles","#))
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

  @Test func jsonIsStrict() throws {
    let json = try report("source", Self.two).json
    #expect(throws: Never.self) { try JSONValue(parsing: json) }
  }

  @Test func theJackknifeLeavesOutUnitsOfFewArticlesToo() throws {
    let agreement = try report("source", Self.two, interval: .jackknife(over: .clusters))
    #expect(agreement.coefficient(.gwetAC1)?.interval?.over == .units)
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

  @Test func everyIntervalAndErrorOfACoefficientIsInItsObject() throws {
    let article = FictionalStudy.article(
      "a", "jon 1:- 2:source=official 3:-", "mira 1:- 2:source=official 3:source=official")
    let json = text(try report("found", article).json)
    #expect(json.contains(#""name":"fleiss_kappa","value":0.33333333333333337,"se":0.66"#))
    #expect(json.contains(#","se0":0.5773502691896257,"analytic":[-2.53"#))
    #expect(json.contains(#""interval":null,"method":null,"over":null,"undefinedResamples":null,"#))
  }

  @Test func findingThenSourceTargetAndStanceComeFirst() {
    let names = RatedQuestion.all(in: FictionalStudy.codebook).map(\.name)
    #expect(names == ["found", "relevant", "source", "target", "stance", "speaker", "topic"])
  }
}
