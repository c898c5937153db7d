import Agreement
import Annotations
import JSON
import Testing

@testable import Reports

/// Which units pull agreement down.
struct ExplainReportTests {
  private static let article = FictionalStudy.article(
    "a", "jon 1:source=official 2:source=reporter 3:source=official",
    "mira 1:source=official 2:source=reporter 3:source=reporter")

  private func report(
    _ question: String, _ article: CodedArticle, limit: Int = 12
  ) throws -> ExplainReport {
    let asked = try #require(RatedQuestion(named: question, in: FictionalStudy.codebook))
    var builder = try ExplainReport.Builder(asked, limit: limit)
    try builder.add(article)
    var report = builder.finish()
    report.addText(of: article)
    return report
  }

  @Test func unitsStandWithTextAndAnswersAndWhatSettlingThemDoes() throws {
    #expect(
      try report("source", Self.article).text.plain == """
        What pulls agreement on source down
          alpha_nominal is 0.444 on 3 units. Settle this unit on its most frequent
          label (of equals the first), and it becomes 1.000.
          1. a#3
            “Sentence 3.”
            jon: official; mira: reporter
            Left out alone: 1.000 (+0.556). Settled on 'reporter': 1.000.

        """)
  }

  @Test func unitsThatPullDownMostComeFirst() throws {
    let article = FictionalStudy.article(
      "a", "jon 1:source=official 2:source=official 3:source=reporter 4:source=reporter 5:-",
      "mira 1:source=official 2:source=reporter 3:source=reporter 4:source=official 5:-",
      "zoe 1:source=official 2:source=reporter 3:source=reporter 5:-")
    let units = try report("source", article).units
    #expect(units.map(\.unit) == ["a#4", "a#2"])
    #expect(units.map { $0.delta ?? 0 } == units.compactMap(\.delta).sorted(by: >))
    #expect(units.map(\.alphaSettled) == units.map(\.alphaSettled).sorted())
    #expect(
      words(try report("source", article).text).contains(
        "Settled on 'reporter', after those above: 1.000."))
  }

  @Test func aUnitWithoutWhichNothingVariesHasNoValueWithoutIt() throws {
    let article = FictionalStudy.article(
      "a", "jon 1:source=official 2:source=official", "mira 1:source=reporter 2:source=official")
    #expect(try report("source", article).text.plain.contains("Left out alone: undefined."))
  }

  @Test func longLabelsAreShortened() throws {
    var table = try RatingTable(level: .nominal)
    let label = String(repeating: "x", count: 5_000)
    for labels in [[label, label], ["y", "y"], [label, "y"]] {
      let ratings = zip(["a", "b"], labels).map {
        RatingPattern.NamedRating(annotator: $0, label: $1)
      }
      try table.add(RatingPattern(ratings: ratings))
    }
    let report = ExplainReport(of: table)
    #expect(report.text.plain.unicodeScalars.count < 1_000)
    #expect(text(report.json).contains(label))
  }

  @Test func onlyArticlesWithSuchUnitsAreToBeReadAgain() throws {
    var builder = try ExplainReport.Builder(.found)
    try builder.add(FictionalStudy.article("a", "jon 1:- 2:source=official", "mira 1:- 2:-"))
    try builder.add(FictionalStudy.article("b", "jon 1:-", "mira 1:-"))
    #expect(builder.finish().articles == [FictionalStudy.id("a")])
  }

  @Test func aPartOfAUnitHasItsSentence() throws {
    let official = "source=official,target=talks,stance"
    let article = FictionalStudy.article(
      "a", "jon 1:\(official)=oppose 2:\(official)=oppose 3:\(official)=support",
      "mira 1:\(official)=support 2:\(official)=oppose 3:\(official)=support")
    let unit = try #require(try report("stance", article).units.first)
    #expect(unit.unit == "a#1@official/talks")
    #expect(unit.text == "Sentence 1.")
  }

  @Test func anArticleAsAUnitHasItsHeadline() throws {
    var builder = try ExplainReport.Builder(.relevant)
    let disputed = FictionalStudy.article("a", "jon irrelevant", "mira done")
    try builder.add(disputed)
    try builder.add(FictionalStudy.article("b", "jon done", "mira done"))
    try builder.add(FictionalStudy.article("c", "jon irrelevant", "mira irrelevant"))
    var report = builder.finish()
    report.addText(of: disputed)
    #expect(report.units.first?.unit == "a")
    #expect(report.units.first?.text == "Ministers talk")
  }

  @Test func atMostSoManyUnitsAreListed() throws {
    let article = FictionalStudy.article(
      "a", "jon 1:- 2:- 3:- 4:source=official", "mira 1:source=official 2:source=official 3:- 4:-")
    #expect(try report("found", article, limit: 2).units.count == 2)
  }

  @Test func unitsThatWereRatedAlikeAreNamedOneByOne() throws {
    let article = FictionalStudy.article(
      "a", "jon 1:- 2:- 3:- 4:source=official",
      "mira 1:source=official 2:source=official 3:- 4:source=official")
    #expect(try report("found", article).units.map(\.unit) == ["a#1", "a#2"])
  }

  @Test func whereAllAgreeThereIsNothingToSettle() throws {
    let article = FictionalStudy.article(
      "a", "jon 1:- 2:source=official", "mira 1:- 2:source=official")
    #expect(try report("found", article).text.plain.contains("No unit pulls it down"))
  }

  @Test func whereAlphaIsUndefinedTheReasonIsSaid() throws {
    let article = FictionalStudy.article("a", "jon 1:-", "mira 2:-")
    let report = try report("found", article)
    #expect(report.text.plain.contains("alpha_nominal is undefined (no-pairable-units):"))
    #expect(text(report.json).contains(#""undefined":{"code":"no-pairable-units""#))
  }

  @Test func unitsOfRatingsFromElsewhereAreNamedAfterwards() throws {
    var table = try RatingTable(level: .nominal)
    for (labels, units) in [("xx", 1), ("yy", 1), ("xy", 2)] {
      let ratings = zip(["a", "b"], labels).map {
        RatingPattern.NamedRating(annotator: $0, label: String($1))
      }
      try table.add(RatingPattern(ratings: ratings, units: units))
    }
    var report = ExplainReport(of: table)
    #expect(report.articles.isEmpty)
    report.name(
      report.shownPatterns.map {
        RatingPattern(ratings: $0.ratings, units: $0.units, names: ["u1", "u2"])
      })
    #expect(report.shownPatterns.count == 1)
    #expect(report.units.map(\.unit) == ["u1", "u2"])
  }

  @Test func jsonAndCSVHoldTheAnswers() throws {
    let report = try report("source", Self.article)
    #expect(
      text(report.json).contains(
        #""units":[{"unit":"a#3","text":"Sentence 3.","answers":[{"annotator":"jon","values":["#))
    #expect(text(report.json).contains(#""label":"reporter","alphaSettled":1.0}]"#))
    #expect(throws: Never.self) { try JSONValue(parsing: report.json) }
    let lines = text(report.csv).split(separator: "\n")
    #expect(lines.first == "rank,unit,annotator,values,label,alpha_settled,delta,text")
    #expect(lines.dropFirst().first?.hasPrefix("1,a#3,jon,official,reporter,1.0,") == true)
  }

  @Test func markdownIsAListOfUnits() throws {
    let markdown = try report("source", Self.article).markdown
    #expect(markdown.contains("1. a\\#3\\\n   “Sentence 3.”\\\n   jon: official; mira: reporter"))
  }

  @Test func foreignNamesAndLabelsDoNothing() throws {
    var table = try RatingTable(level: .nominal, namesPerPattern: 1)
    for (labels, name) in [
      (["=1", "=1"], "u"), (["y", "y"], "v"), (["=1", "y"], "=x\u{1B}[2J|<b>"),
    ] {
      let ratings = zip(["a", "b"], labels).map {
        RatingPattern.NamedRating(annotator: $0, label: $1)
      }
      try table.add(RatingPattern(ratings: ratings, names: [name]))
    }
    let report = ExplainReport(of: table)
    #expect(report.text.plain.contains("1. =x\\u{1b}[2J|<b>"))
    #expect(report.markdown.contains("1. =x&#92;u{1b}\\[2J&#124;&#60;b&#62;"))
    #expect(text(report.csv).contains("\n1,'=x\u{1B}[2J|<b>,a,'=1,"))
  }

  @Test func smallEffectsHaveMoreDecimals() throws {
    var table = try RatingTable(level: .nominal)
    for (labels, units) in [("xx", 50_000), ("yy", 50_000), ("xy", 1)] {
      let ratings = zip(["a", "b"], labels).map {
        RatingPattern.NamedRating(annotator: $0, label: String($1))
      }
      try table.add(RatingPattern(ratings: ratings, units: units))
    }
    let shown = words(ExplainReport(of: table).text)
    #expect(shown.contains("alpha_nominal is 0.999980 on 100001 units."))
    #expect(shown.contains("it becomes 1.000000."))
    #expect(shown.contains("Left out alone: 1.000000 (+0.000020)."))
  }
}
