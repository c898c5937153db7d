import Agreement
import Annotations
import JSON
import Testing

@testable import Reports

/// Parts of a report by themselves.
struct ReportSectionTests {
  private func report(_ section: CodingReport.Section?, withheld: Int = 0) throws -> CodingReport {
    var builder = try CodingReport.Builder(codebook: FictionalStudy.codebook)
    try builder.add(
      FictionalStudy.article(
        "a", "mira 1:source=official,speaker=north,target=talks,stance=oppose",
        "jon 1:source=official,target=talks,stance=support"))
    var report = builder.finish(withheld: withheld, interval: .none)
    report.section = section
    return report
  }

  /// The names of an object's members.
  private func keys(_ value: JSONValue?) -> Set<String> {
    guard case .object(let members) = value else { return [] }
    return Set(members.map(\.name))
  }

  private static let always: Set = ["codebook", "articles", "withheld", "problems"]

  @Test(arguments: [
    (CodingReport.Section.summary, ["summary", "findings"]),
    (.progress, ["annotators", "assignments", "days"]),
    (.voices, ["findings"]), (.distributions, ["sections", "missing"]),
    (.agreement, ["agreement", "rechecks"]), (.review, ["review"]),
  ])
  func jsonHasTheKeysOfThePart(section: CodingReport.Section, expected: [String]) throws {
    let json = try JSONValue(parsing: report(section).json)
    #expect(keys(json) == Self.always.union(expected))
  }

  @Test(arguments: [
    (CodingReport.Section.summary, []), (.voices, ["voices"]),
    (.stance, ["stances", "stanceMeans"]),
    (.sources, ["speakers"]),
  ])
  func findingsHaveTheKeysOfThePart(section: CodingReport.Section, expected: [String]) throws {
    let json = try JSONValue(parsing: report(section).json)
    let basis: Set = ["basis", "settled", "statements"]
    #expect(keys(json["findings"]) == basis.union(expected))
  }

  @Test func summaryIsAListOfItsSentences() throws {
    let report = try report(.summary)
    let json = try JSONValue(parsing: report.json)
    #expect(json["summary"] == .array(report.summary.map(JSONValue.string)))
    #expect(report.text.plain.hasPrefix("Summary\n  Of 1 statement in 1 article "))
    #expect(text(report.csv).contains("summary,1,sentence,Of 1 statement"))
  }

  @Test func everyFindingSaysOnWhoseWordItRests() throws {
    for section in [CodingReport.Section.summary, .voices, .stance, .sources] {
      #expect(words(try report(section).text).contains("1 statement. What units hold is taken as"))
      #expect(text(try report(section).csv).contains("basis,reference-else-majority,"))
    }
  }

  @Test func headingsAreThoseOfThePart() throws {
    let headings = try report(.voices).markdown.split(separator: "\n").filter {
      $0.hasPrefix("## ")
    }
    #expect(headings == ["## Voices"])
  }

  @Test func csvHasOnlyTheRowsOfThePart() throws {
    let rows = text(try report(.progress).csv).split(separator: "\n").dropFirst()
    let sections = Set(rows.compactMap { $0.split(separator: ",").first })
    #expect(sections == ["codebook", "articles", "progress", "progress/articles", "progress/days"])
  }

  @Test func progressIsToldByArticle() throws {
    let rows = text(try report(.progress).csv)
    #expect(rows.contains("progress/articles,mira/a,state,open\n"))
    #expect(rows.contains("progress/articles,mira/a,uncoded,10\n"))
    let json = try JSONValue(parsing: report(.progress).json)
    guard case .array(let cells)? = json["assignments"] else { throw AnyMissing() }
    #expect(cells.count == 2 && cells.first?["assigned"] == .null)
    #expect(cells.first?["article"] == .string("a"))
  }

  private struct AnyMissing: Error {}

  @Test func everyPartSaysWhatIsWithheldOrCannotBeRead() throws {
    for section in CodingReport.Section.allCases {
      var report = try report(section, withheld: 2)
      report.problems = ["annotations/a.json: it is torn"]
      #expect(report.text.plain.contains("2 articles left out: until"))
      #expect(report.text.plain.contains("  annotations/a.json: it is torn."))
    }
  }
}
