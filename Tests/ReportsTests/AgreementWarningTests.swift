import Agreement
import Annotations
import JSON
import Testing

@testable import Reports

/// What helps to read figures of agreement, and what warns of them.
struct AgreementWarningTests {
  /// Units as lists of labels in the order of the annotators `a`, `b`, …; `-` is no rating.
  private func report(
    _ units: [(labels: String, count: Int)], interval: IntervalChoice = .none,
    detail: AgreementDetail = []
  ) throws -> AgreementReport {
    var table = try RatingTable(level: .nominal)
    for unit in units {
      let ratings = zip(["a", "b", "c"], unit.labels.split(separator: " ")).filter { $1 != "-" }
        .map { RatingPattern.NamedRating(annotator: $0, label: String($1)) }
      try table.add(RatingPattern(ratings: ratings, units: unit.count))
    }
    return AgreementReport(of: table, interval: interval, detail: detail)
  }

  private func warning(_ code: String, in report: AgreementReport) -> String? {
    report.variables.first?.warnings.first { $0.code == code }?.message
  }

  @Test func highAgreementWithLowAlphaIsExplainedByTheMarginals() throws {
    let report = try report([("no no", 90), ("no yes", 5), ("yes no", 5)])
    #expect(
      warning("prevalence", in: report)
        == "Percent agreement is 0.900, but alpha_nominal -0.047: 'no' makes up 95 % of the ratings "
        + "compared (of all ratings: a 95 %, b 95 %), so that blind chance would agree on 90 %; "
        + "prevalence index 0.900, bias index 0.000.")
  }

  @Test func intervalOverFewClustersIsWarnedOf() throws {
    var table = try RatingTable(level: .nominal)
    for (cluster, label) in [("one", "yes"), ("two", "no")] {
      let ratings = ["a", "b"].map { RatingPattern.NamedRating(annotator: $0, label: label) }
      try table.add(RatingPattern(ratings: ratings, units: 200, cluster: cluster))
    }
    let bootstrap = IntervalChoice.bootstrap(Bootstrap(over: .clusters, resamples: 20))
    let report = AgreementReport(of: table, interval: bootstrap)
    #expect(
      warning("few-clusters", in: report)
        == "Only 2 clusters: with fewer than 10 the intervals are far too narrow.")
  }

  @Test func balancedLabelsNeedNoExplanation() throws {
    let report = try report([("no no", 50), ("yes yes", 50), ("yes no", 5)])
    #expect(report.variables[0].warnings.isEmpty)
  }

  @Test func fewUnitsAreAWarning() throws {
    #expect(
      warning("few-units", in: try report([("x x", 3), ("y y", 2)]))?.hasPrefix("Only 5 units")
        == true)
  }

  @Test func pairsWithoutCommonUnitsAreAWarning() throws {
    let report = try report([("x x -", 3), ("- y y", 2)])
    #expect(warning("no-shared-units", in: report) == "No unit was rated by both: a and c.")
  }

  @Test func labelsThatLookAlikeAreAWarning() throws {
    let message = warning("similar-labels", in: try report([("yes Yes", 3), ("no no", 3)]))
    #expect(message?.hasSuffix("'Yes' and 'yes'.") == true)
  }

  @Test func resamplesWithoutAValueAreAWarning() throws {
    let report = try report(
      [("x x", 3), ("y y", 1)], interval: .bootstrap(Bootstrap(resamples: 200)))
    #expect(warning("undefined-resamples", in: report)?.contains("resamples gave no value") == true)
  }

  @Test func whereOneLabelIsAllThereIsItIsNamed() throws {
    let shown = words(try report([("none none", 40)]).text)
    #expect(shown.contains("percent_agreement 1.000"))
    #expect(
      shown.contains("Undefined (no-variation): all 80 ratings compared are 'none': the annotators")
    )
  }

  @Test func theBarsStandWithTheirProbabilities() throws {
    let report = try report(
      [("x x", 60), ("y y", 60), ("x y", 2)], interval: .bootstrap(Bootstrap(resamples: 100)))
    #expect(words(report.text).contains("it reaches them with probability 1.00 and 1.00."))
    #expect(
      text(report.json).contains(
        #""thresholds":[{"coefficient":"alpha_nominal","threshold":0.667,"probability":1.0},"#))
  }

  @Test func aLevelOfAScaleIsNamedOnlyWithItsProbability() throws {
    let report = try report([("x x", 60), ("y y", 60), ("x y", 2)])
    #expect(words(report.text).contains("at least 'almost perfect' with probability 1.00"))
    #expect(text(report.json).contains(#""scale":"Landis and Koch","levels":[{"name":"almost"#))
  }

  @Test func alphaWithoutEachAnnotatorStandsWithThePairs() throws {
    let report = try report([("x x y", 3), ("y y x", 3), ("x x x", 2)], detail: .pairs)
    #expect(report.text.plain.contains("  left out   alpha\n  a         -0.500\n"))
    #expect(text(report.json).contains(#""withoutAnnotator":[{"annotator":"a","coefficients":["#))
  }

  @Test func howIntervalsWereFoundCanBeReadAgain() throws {
    let json = text(try report([("x y", 2)], interval: .bootstrap(Bootstrap(seed: 9))).json)
    #expect(
      json.contains(
        #""resampling":{"kind":"bootstrap","over":"units","resamples":1000,"seed":9}"#))
  }

  @Test func withoutDetailByArticleIsNull() throws {
    #expect(text(try report([("x y", 2)]).json).contains(#""byArticle":null"#))
    #expect(
      text(try report([("x y", 2)], detail: .articles).json).contains(
        #""byArticle":[{"article":null,"units":{"total":2,"used":2},"coefficients":["#))
  }

  @Test func csvNamesItsScopes() throws {
    let report = try report([("x x y", 3), ("y y x", 3)], detail: .articles)
    let scopes = text(report.csv).split(separator: "\n").map {
      String($0.split(separator: ",", omittingEmptySubsequences: false)[1])
    }
    let expected = ["scope", "all", "a/b", "a/c", "b/c", "label:x", "label:y"]
    #expect(Set(scopes) == Set(expected + ["without:a", "without:b", "without:c", "article:"]))
  }
}
