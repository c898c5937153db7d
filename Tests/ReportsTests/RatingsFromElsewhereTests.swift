import Agreement
import Annotations
import JSON
import Testing

@testable import Reports

/// Reports on tables of ratings that no workspace holds.
struct RatingsFromElsewhereTests {
  private func table(_ units: [(cluster: String?, ratings: [(String, String)])]) throws
    -> RatingTable
  {
    var table = try RatingTable(level: .nominal, namesPerPattern: 2)
    for (number, unit) in units.enumerated() {
      let ratings = unit.ratings.map {
        RatingPattern.NamedRating(annotator: $0.0, label: $0.1)
      }
      try table.add(
        RatingPattern(ratings: ratings, cluster: unit.cluster, names: ["u\(number)"]))
    }
    return table
  }

  @Test func theyHaveNoVariable() throws {
    let report = AgreementReport(
      of: try table([(nil, [("a", "x"), ("b", "y")])]), interval: .none)
    #expect(text(report.json).hasPrefix(#"[{"variable":null,"stage":null,"#))
  }

  @Test func clustersStandForArticles() throws {
    let table = try table([
      ("k", [("a", "x"), ("b", "x")]), ("k", [("a", "y"), ("b", "y")]), ("l", [("a", "x")]),
    ])
    let articles = AgreementReport(of: table, interval: .none, detail: .articles).variables[0]
      .articles
    #expect(articles?.map(\.article) == ["k", "l"])
    #expect(articles?.map(\.used) == [2, 0])
    #expect(articles?.last?.alpha?.undefined == .oneAnnotator)
  }

  @Test func clustersAreCalledClusters() throws {
    let table = try table([
      ("k", [("a", "x"), ("b", "x")]), ("l", [("a", "y"), ("b", "y")]),
      ("m", [("a", "x"), ("b", "y")]),
    ])
    let report = AgreementReport(of: table, interval: .jackknife(over: .clusters))
    #expect(text(report.json).contains(#""over":"clusters""#))
    #expect(report.text.plain.contains("leaving out clusters"))
  }

  @Test func unitsAreNamedAfterwards() throws {
    var table = try RatingTable(level: .nominal)
    for labels in [["x", "x"], ["y", "y"], ["x", "y"]] {
      let ratings = zip(["a", "b"], labels).map {
        RatingPattern.NamedRating(annotator: $0, label: $1)
      }
      try table.add(RatingPattern(ratings: ratings))
    }
    var report = AgreementReport(of: table, interval: .none)
    #expect(text(report.json).contains(#"{"unit":null,"delta":"#))
    let named = report.shownPatterns.enumerated().map { number, pattern in
      RatingPattern(ratings: pattern.ratings, units: pattern.units, names: ["unit \(number)"])
    }
    report.name(named)
    #expect(text(report.json).contains(#""influence":[{"unit":"unit 0","delta":"#))
  }

  @Test func nothingAtAllIsSaid() throws {
    let report = AgreementReport(of: try table([]), interval: .bootstrap(Bootstrap()))
    #expect(report.text.plain.contains("Rated by nobody: 0 units, 0 compared."))
    #expect(report.text.plain.contains("Undefined (no-pairable-units)"))
    #expect(throws: Never.self) { try JSONValue(parsing: report.json) }
  }
}
