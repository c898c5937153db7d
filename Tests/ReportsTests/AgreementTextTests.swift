import Agreement
import Annotations
import Testing

@testable import Reports

/// What people read of agreement.
struct AgreementTextTests {
  private func shown(
    _ question: String, _ articles: [CodedArticle], interval: IntervalChoice = .none,
    detail: AgreementDetail = []
  ) throws -> String {
    let asked = try #require(RatedQuestion(named: question, in: FictionalStudy.codebook))
    var builder = try AgreementReport.Builder(codebook: FictionalStudy.codebook, question: asked)
    for article in articles { try builder.add(article) }
    return builder.finish(interval: interval, detail: detail).text.plain
  }

  private static let targets = FictionalStudy.article(
    "a", "jon 1:target=talks 2:target=sanctions 3:target=talks 4:target=talks",
    "mira 1:target=talks 2:target=sanctions 3:target=sanctions")

  @Test func theSummarySaysWhatWasComparedAndWhatItMeans() throws {
    let shown = try shown("target", [Self.targets])
    #expect(
      shown == """
        Agreement on target, where a statement was found (nominal)
          Rated by jon, mira: 4 units, 3 compared. Left out: 1 unit with one rating
          (one-rating).
          coefficient        value     se  observed  expected
          alpha_nominal      0.444  0.667     0.333     0.600
          percent_agreement  0.667  0.385     0.667         -
          gwet_ac1           0.373  0.606     0.667     0.469
          brennan_prediger   0.333  0.638     0.667     0.500
          fleiss_kappa       0.289  0.714     0.667     0.531
          cohen_kappa        0.400  0.392     0.667     0.444
          conger_kappa       0.429  0.444     0.667     0.417
          The annotators disagree 56 % as much as chance would have them.
          Krippendorff's bars for alpha are 0.800, and 0.667 for tentative
          conclusions. 'agreement explain target' lists the units that pull it down
          most.
          4 of 7 values equal the default, 'talks'.
          Only 3 units compared: with fewer than about 100 all figures are rough, and
          intervals too narrow.

        """)
  }

  @Test func theSummaryOfAVariableHasAtMostTwentyFiveLines() throws {
    let shown = try shown("target", [Self.targets], interval: .bootstrap(Bootstrap(resamples: 20)))
    #expect(shown.split(separator: "\n").count <= 25)
    #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func pairsAreAMatrixWithAlphaAboveAndSharedUnitsBelow() throws {
    let article = FictionalStudy.article(
      "a", "ada 1:- 2:source=official", "jon 1:- 2:source=official 3:-", "mira 3:- 4:-")
    let shown = try shown("found", [article], detail: .pairs)
    #expect(
      shown.contains(
        """
          annotator  ada    jon             mira
          ada          -  1.000  no-shared-units
          jon          2      -     no-variation
          mira         0      1                -

        """))
  }

  @Test func pairsShowTheirConfusion() throws {
    let shown = try shown("target", [Self.targets], detail: .pairs)
    #expect(
      shown.contains(
        """
                     talks  sanctions
          talks          1          1
          sanctions      0          1

        """))
  }

  @Test func manyAnnotatorsAreAListOfPairs() throws {
    let names = [
      "bartholomew", "clementine", "christopher", "guinevere", "montgomery", "wilhelmina",
    ]
    var table = try RatingTable(level: .nominal)
    for label in ["x", "y"] {
      let ratings = names.map { RatingPattern.NamedRating(annotator: $0, label: label) }
      try table.add(RatingPattern(ratings: ratings))
    }
    let shown = AgreementReport(of: table, interval: .none, detail: .pairs).text.plain
    #expect(shown.contains("bartholomew, clementine "))
    #expect(shown.contains("And 5 other pairs: see the JSON."))
  }

  @Test func labelsAndArticlesAreShownWhenAskedFor() throws {
    let other = FictionalStudy.article("b", "jon 1:target=talks", "mira 2:target=talks")
    let shown = try shown("target", [Self.targets, other], detail: [.labels, .articles])
    #expect(shown.contains("Labels of target, each against all others"))
    #expect(shown.contains("  a            4         3    0.667"))
    #expect(shown.contains("  b            2         0        -  no-pairable-units"))
  }

  @Test func detailsStayAwayUnlessAskedFor() throws {
    let shown = try shown("target", [Self.targets])
    #expect(!shown.contains("above the diagonal") && !shown.contains("Labels of"))
  }

  @Test func intervalsSayWhereTheyComeFrom() throws {
    let shown = try shown(
      "target", [Self.targets], interval: .bootstrap(Bootstrap(resamples: 20, seed: 7)))
    #expect(shown.contains("The intervals come from 20 resamples of units (bootstrap, seed 7)."))
  }

  @Test func stanceOfNewsIsExplainedWhereAlphaIsLow() throws {
    let article = FictionalStudy.article(
      "a", "jon 1:stance=oppose 2:stance=support 3:stance=oppose",
      "mira 1:stance=oppose 2:stance=support 3:stance=support")
    let words = try shown("stance", [article]).split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("Published codings of stance in news often reach alphas of 0.3 to 0.4"))
    #expect(words.contains("'agreement explain stance' lists the units"))
  }

  @Test func foreignNamesDoNotReachTheTerminal() throws {
    var table = try RatingTable(level: .nominal)
    try table.add(
      RatingPattern(ratings: [
        .init(annotator: "a\u{1B}[2J", label: "x\u{202E}"), .init(annotator: "b", label: "y"),
      ]))
    let shown = AgreementReport(of: table, interval: .none, detail: [.pairs, .labels]).text.plain
    #expect(!shown.unicodeScalars.contains("\u{1B}") && !shown.unicodeScalars.contains("\u{202E}"))
    #expect(shown.contains("a\\u{1b}[2J"))
  }

  @Test func markdownIsNothingButText() throws {
    var table = try RatingTable(level: .nominal)
    try table.add(
      RatingPattern(ratings: [
        .init(annotator: "<b>|", label: "x"), .init(annotator: "b", label: "y"),
      ]))
    let markdown = AgreementReport(of: table, interval: .none, detail: .pairs).markdown
    #expect(!markdown.contains("<b>"))
    #expect(markdown.contains("| coefficient | value |"))
  }

  @Test func theLowestPairIsNamedWhereThereAreUnitsEnough() throws {
    var table = try RatingTable(level: .nominal)
    for (labels, units) in [("xxx", 20), ("yyy", 20), ("xxy", 9)] {
      let ratings = zip(["ada", "jon", "mira"], labels).map {
        RatingPattern.NamedRating(annotator: $0, label: String($1))
      }
      try table.add(RatingPattern(ratings: ratings, units: units))
    }
    #expect(
      words(AgreementReport(of: table, interval: .none).text).contains(
        "The lowest of 3 pairs with 20 shared units or more: ada and mira, 0.636 on 49"))
  }

  @Test func aLongLabelDoesNotMakeEveryRowLong() throws {
    var table = try RatingTable(level: .nominal)
    let long = String(repeating: "x", count: 10_000)
    for labels in [[long, "y"], ["y", "y"]] {
      let ratings = zip(["a", "b"], labels).map {
        RatingPattern.NamedRating(annotator: $0, label: $1)
      }
      try table.add(RatingPattern(ratings: ratings))
    }
    let report = AgreementReport(of: table, interval: .none, detail: [.pairs, .labels])
    #expect(report.text.plain.split(separator: "\n").allSatisfy { $0.count < 300 })
    #expect(text(report.json).contains(long))
  }

  @Test func theAlphaOfTheLevelLeads() throws {
    let article = FictionalStudy.article(
      "a", "jon 1:topic=war 2:topic=war|trade", "mira 1:topic=war 2:topic=trade")
    let lines = try shown("topic", [article]).split(separator: "\n")
    #expect(lines[3].hasPrefix("  alpha_masi"))
    #expect(lines[4].hasPrefix("  alpha_nominal"))
    #expect(lines[5].hasPrefix("  alpha_jaccard"))
  }

  @Test func articlesStandByTheirIds() throws {
    let articles = ["c", "a", "b"].map { FictionalStudy.article($0, "jon 1:-", "mira 1:-") }
    let lines = try shown("found", articles, detail: .articles).split(separator: "\n").suffix(3)
    #expect(lines.map { $0.prefix(3) } == ["  a", "  b", "  c"])
  }
}
