import Agreement
import Annotations
import JSON
import Testing

@testable import Reports

/// Agreement before and after.
struct ComparisonReportTests {
  /// A table of units in which `a` and `b` gave the two labels of a pair.
  private func table(_ units: [(labels: String, count: Int)]) throws -> RatingTable {
    var table = try RatingTable(level: .nominal)
    for (labels, count) in units {
      let ratings = zip(["a", "b"], labels).map {
        RatingPattern.NamedRating(annotator: $0, label: String($1))
      }
      try table.add(RatingPattern(ratings: ratings, units: count))
    }
    return table
  }

  private func report(
    _ before: [(labels: String, count: Int)], _ after: [(labels: String, count: Int)],
    interval: IntervalChoice = .bootstrap(Bootstrap(resamples: 60))
  ) throws -> ComparisonReport {
    try ComparisonReport(
      before: try table(before), after: try table(after), interval: interval,
      names: ("first.csv", "second.csv"))
  }

  @Test func aClearRiseIsSaid() throws {
    let report = try report(
      [("xx", 50), ("yy", 50), ("xy", 50), ("yx", 50)], [("xx", 98), ("yy", 98), ("xy", 4)])
    #expect(words(report.text).contains("alpha_nominal rose: the whole interval"))
    #expect(words(report.text).contains("with probability 1.00."))
  }

  @Test func aClearFallIsSaid() throws {
    let report = try report(
      [("xx", 98), ("yy", 98), ("xy", 4)], [("xx", 50), ("yy", 50), ("xy", 50), ("yx", 50)])
    #expect(words(report.text).contains("alpha_nominal fell: the whole interval"))
  }

  @Test func aRiseOnFewUnitsIsNotReliedOn() throws {
    let report = try report([("xy", 5), ("yx", 5), ("xx", 1)], [("xx", 5), ("yy", 5)])
    #expect(words(report.text).contains("alpha_nominal may have risen: the whole interval"))
    #expect(words(report.text).contains("but the units are too few to rely on it"))
  }

  @Test func whereNobodyRatedTheAnnotatorsAreNotCompared() throws {
    let report = try report([], [("xx", 5), ("yy", 5)])
    #expect(!words(report.text).contains("The annotators are not the same"))
    #expect(words(report.text).contains("alpha_nominal before is undefined"))
  }

  @Test func withoutEvidenceNoChangeIsClaimed() throws {
    let report = try report([("xx", 9), ("yy", 8), ("xy", 3)], [("xx", 8), ("yy", 9), ("xy", 2)])
    #expect(words(report.text).contains("No evidence of a change: the interval of the difference"))
    #expect(words(report.text).contains("Only 19 units compared on one side"))
  }

  @Test func withoutIntervalsAChangeMayBeChance() throws {
    let report = try report([("xx", 9), ("xy", 3)], [("xx", 9), ("yy", 3)], interval: .none)
    #expect(
      words(report.text).contains(
        "without an interval, which only a bootstrap gives to differences, that may be"))
  }

  @Test func anUndefinedSideIsNamedWithItsReason() throws {
    let report = try report([("xx", 9)], [("xx", 9), ("yy", 3)])
    #expect(words(report.text).contains("alpha_nominal before is undefined (no-variation)"))
  }

  @Test func tablesOfDifferentLevelsAreRefused() throws {
    let ordinal = try RatingTable(level: .ordinal)
    #expect(throws: RatingError.levelsDiffer(.nominal, .ordinal)) {
      try ComparisonReport(
        before: try table([]), after: ordinal, interval: .none, names: ("x", "y"))
    }
  }

  @Test func articlesOfAWorkspaceStandOnTheirSides() throws {
    var builder = try ComparisonReport.Builder(
      codebook: FictionalStudy.codebook, question: .found)
    try builder.add(
      FictionalStudy.article("a", "jon 1:- 2:source=official", "mira 1:- 2:-"), to: .before)
    try builder.add(
      FictionalStudy.article("b", "ada 1:- 2:source=official", "mira 1:- 2:source=official"),
      to: .after)
    let report = builder.finish(interval: .none, names: ("pilot", "main"))
    #expect(report.variables.first?.leadingDifference?.value == 1)
    #expect(
      words(report.text).contains("Before, pilot: 2 of 2 units compared, rated by jon, mira."))
    #expect(words(report.text).contains("The annotators are not the same"))
  }

  @Test func jsonNamesTheSides() throws {
    let report = try report([("xx", 9), ("xy", 3)], [("xx", 9), ("yy", 3)])
    let json = text(report.json)
    #expect(json.hasPrefix(#"[{"variable":null,"stage":null,"level":"nominal","before":{"name":"#))
    #expect(json.contains(#""differences":[{"name":"percent_agreement","before":{"#))
    #expect(throws: Never.self) { try JSONValue(parsing: report.json) }
  }

  @Test func csvIsADifferenceARow() throws {
    let report = try report([("xx", 9), ("xy", 3)], [("xx", 9), ("yy", 3)], interval: .none)
    let lines = text(report.csv).split(separator: "\n")
    #expect(lines.contains(",percent_agreement,0.75,1.0,0.25,,,"))
  }

  @Test func articlesOnBothSidesAreDrawnTogether() throws {
    var builder = try ComparisonReport.Builder(
      codebook: FictionalStudy.codebook, question: .found)
    for number in 0..<10 {
      let id = "a\(number)"
      try builder.add(
        FictionalStudy.article(id, "jon 1:- 2:source=official", "mira 1:- 2:-"), to: .before)
      try builder.add(
        FictionalStudy.article(id, "jon 1:- 2:source=official", "mira 1:- 2:source=official"),
        to: .after)
    }
    let interval = IntervalChoice.bootstrap(Bootstrap(resamples: 20))
    let report = builder.finish(interval: interval, names: ("x", "y"))
    #expect(report.variables.first?.comparison.pairedClusters == 10)
    #expect(
      words(report.text).contains("resampling articles on both sides, 20 times (seed 1); 10 that"))
  }

  @Test func relevanceIsComparedWhereEitherSideDeniedIt() throws {
    var builder = try ComparisonReport.Builder(codebook: FictionalStudy.codebook)
    try builder.add(FictionalStudy.article("a", "jon done", "mira done"), to: .before)
    try builder.add(FictionalStudy.article("a", "jon done", "mira irrelevant"), to: .after)
    let report = builder.finish(interval: .none, names: ("x", "y"))
    #expect(report.variables.map(\.variable).prefix(2) == ["found", "relevant"])
  }
}
