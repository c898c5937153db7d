import Agreement
import Annotations
import JSON
import Testing

@testable import Reports

/// An annotator held against their own earlier codings.
struct IntraReportTests {
  /// A coding as it was; in the present one the units named were judged again.
  private func report(
    _ question: String, earlier: String, now: String, again: Set<Int>
  ) throws -> IntraReport {
    let asked = try #require(RatedQuestion(named: question, in: FictionalStudy.codebook))
    var builder = try IntraReport.Builder(codebook: FictionalStudy.codebook, question: asked)
    let past = FictionalStudy.layer(earlier, of: FictionalStudy.id("a"))
    let judged = past.units.filter { again.contains($0.number.value) }.map(\.span)
    let layer = EarlierLayer(past, judgedAgain: Set(judged))
    try builder.add(FictionalStudy.article("a", now), earlier: [layer])
    return builder.finish(interval: .none, earlier: "the first coding")
  }

  @Test func onlyUnitsJudgedAgainAreCompared() throws {
    let report = try report(
      "found", earlier: "mira 1:- 2:- 3:source=official", now: "mira 1:- 2:source=official 3:-",
      again: [1, 2])
    let mira = try #require(report.annotators.first)
    #expect(mira.judgedAgain == 2)
    #expect(mira.untouched == 1)
    #expect(mira.variables.first?.coefficient(.percentAgreement)?.value == 0.5)
  }

  @Test func untouchedUnitsDoNotFlatter() throws {
    let report = try report(
      "found", earlier: "mira 1:- 2:source=official", now: "mira 1:- 2:source=official", again: [])
    #expect(report.annotators.first?.untouched == 2)
    #expect(report.annotators.first?.variables.first?.result.units.used == 0)
    #expect(report.annotators.first?.variables.first?.leadingAlpha?.value == nil)
  }

  @Test func aCodingThatWasClosedSinceIsComparedByItsUnits() throws {
    let report = try report(
      "found", earlier: "mira 1:- 2:source=official",
      now: "mira irrelevant 1:- 2:source=official", again: [1, 2])
    #expect(report.annotators.first?.variables.first?.leadingAlpha?.value == 1)
  }

  @Test func annotatorsWithoutAnEarlierCodingAreLeftOut() throws {
    var builder = try IntraReport.Builder(codebook: FictionalStudy.codebook)
    try builder.add(FictionalStudy.article("a", "mira 1:-"), earlier: [])
    #expect(builder.finish(interval: .none, earlier: "x").annotators.isEmpty)
    #expect(
      builder.finish(interval: .none, earlier: "x").text.plain.contains("nothing to compare"))
  }

  @Test func textIsARowForEachAnnotatorAndVariable() throws {
    let report = try report(
      "source", earlier: "mira 1:source=official 2:source=reporter 3:source=official 4:-",
      now: "mira 1:source=official 2:source=reporter 3:source=reporter 4:-", again: [1, 2, 3])
    #expect(
      report.text.plain == """
        Agreement of annotators with themselves: the first coding against now
          annotator  units judged again  not touched since
          mira                        3                  1
          Only units judged again are compared: what is not touched agrees by itself.
          annotator          variable  units  percent agreement  alpha
          mira       source (nominal)      3              0.667  0.444
          Agreement with others can hardly be better than agreement with oneself.

        """)
  }

  @Test func jsonHoldsTheAgreementOfEachAnnotator() throws {
    let report = try report(
      "found", earlier: "mira 1:- 2:-", now: "mira 1:- 2:source=official", again: [2])
    let json = text(report.json)
    #expect(
      json.hasPrefix(
        #"[{"annotator":"mira","earlier":"the first coding","units":{"judgedAgain":1,"#
          + #""untouched":1},"agreement":[{"variable":"found","#))
    #expect(json.contains(#""annotators":["earlier","now"]"#))
    #expect(throws: Never.self) { try JSONValue(parsing: report.json) }
  }

  @Test func csvIsACoefficientARow() throws {
    let report = try report(
      "found", earlier: "mira 1:- 2:-", now: "mira 1:- 2:source=official", again: [2])
    let lines = text(report.csv).split(separator: "\n")
    #expect(lines.first == "annotator,variable,coefficient,value,low,high,n,undefined,against")
    #expect(lines.contains("mira,found,percent_agreement,0.0,,,1,,earlier"))
  }

  /// A report on units judged once more: what stood, and what was said.
  private func report(stood: String, said: String) throws -> IntraReport {
    var builder = try IntraReport.Builder(
      codebook: FictionalStudy.codebook,
      question: RatedQuestion(named: "found", in: FictionalStudy.codebook))
    var article = FictionalStudy.article("a", stood)
    let before = FictionalStudy.layer(stood, of: FictionalStudy.id("a"))
    var after = FictionalStudy.layer(said, of: FictionalStudy.id("a"))
    for index in after.units.indices {
      after.units[index].at = "2031-04-0\(index % 2 + 1)T10:00:00Z"
    }
    article.rechecks = [RecheckedLayers(stood: before, said: after)]
    try builder.add(article, earlier: [EarlierLayer(before, judgedAgain: [])])
    return builder.finish(interval: .none, earlier: "the first coding")
  }

  @Test func unitsJudgedOnceMoreAreKeptApart() throws {
    let report = try report(
      stood: "mira 1:- 2:- 3:source=official", said: "mira 1:- 2:source=official 3:source=official")
    let mira = try #require(report.annotators.first)
    #expect(mira.judgedAgain == 0 && mira.rechecks.units == 3 && mira.rechecks.alike == 2)
    #expect(mira.rechecks.days.map(\.date) == ["2031-04-01", "2031-04-02"])
    #expect(mira.rechecks.days.map(\.units) == [2, 1])
    let found = try #require(mira.rechecks.variables.first)
    #expect(found.coefficient(.percentAgreement)?.value.map { ($0 * 3).rounded() } == 2)
  }

  @Test func rechecksAreATableByDay() throws {
    let text = try report(stood: "mira 1:- 2:-", said: "mira 1:- 2:source=official").text.plain
    #expect(text.contains("Units judged once more by recheck"))
    #expect(text.contains("mira       2031-04-02      1              0"))
  }

  @Test func rechecksForPrograms() throws {
    let report = try report(stood: "mira 1:- 2:-", said: "mira 1:- 2:source=official")
    #expect(
      text(report.json).contains(
        #""rechecks":{"units":2,"alike":1,"days":[{"day":"2031-04-01","units":1,"alike":1}"#))
    #expect(text(report.csv).contains("mira,found,percent_agreement,0.5,,,2,,recheck"))
  }
}
