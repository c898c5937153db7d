import Agreement
import Annotations
import Testing

@testable import Reports

/// A stance that is a number.
struct StanceMeanTests {
  private static let codebook: Codebook = {
    var codebook = FictionalStudy.codebook
    for place in codebook.variables.indices where codebook.variables[place].id == "stance" {
      codebook.variables[place].scale = .interval
      codebook.variables[place].labels = []
    }
    return codebook
  }()

  /// An article with statements on talks, by officials, of these stances; nil for none given.
  private static func article(_ id: String, _ stances: [String?]) -> CodedArticle {
    FictionalStudy.article(
      id, sentences: stances.indices.map { "Sentence \($0)." }, published: nil, codebook: codebook
    ) { place in
      ["source=official", "target=talks", stances[place].map { "stance=\($0)" }]
        .compactMap(\.self).joined(separator: ",")
    }
  }

  private func row(
    _ articles: [CodedArticle], _ interval: IntervalChoice = .none
  ) -> StanceMeanTable.Row? {
    FictionalStudy.findings(articles, codebook: Self.codebook, interval: interval)
      .stanceMeans.first { $0.division == .source }?.rows.first
  }

  @Test func meanAndMedianAreOfTheNumbersGiven() throws {
    let row = try #require(self.row([Self.article("a", ["-2", "1", "4.5", nil, "10"])]))
    #expect(row.counted.count == 5 && row.measured == 4)
    #expect(row.mean == 3.375 && row.median == 2.75)
    #expect(row.interval == nil)
  }

  @Test func nothingGivenHasNoMean() throws {
    let row = try #require(self.row([Self.article("a", [nil])]))
    #expect(row.mean == nil && row.median == nil && row.measured == 0)
  }

  @Test func theMeanHasAnIntervalFromEnoughArticles() throws {
    let choice = IntervalChoice.bootstrap(Bootstrap(resamples: 400, seed: 2))
    let twelve = (1...12).map { Self.article("a\(100 + $0)", ["\($0)", "\($0)"]) }
    let interval = try #require(row(twelve, choice)?.interval)
    #expect(interval.contains(6.5) && interval.lowerBound > 3 && interval.upperBound < 10)
    #expect(row(Array(twelve.prefix(9)), choice)?.interval == nil)
    #expect(row((1...12).map { Self.article("b\(100 + $0)", ["7"]) }, choice)?.interval == nil)
  }

  @Test func everyFormTellsTheMean() throws {
    var builder = try CodingReport.Builder(codebook: Self.codebook)
    try builder.add(Self.article("a", ["1", "2"]))
    let report = builder.finish(interval: .none)
    #expect(report.findings.stances.isEmpty)
    #expect(words(report.text).contains("Stance on 'talks' by source"))
    #expect(report.text.plain.contains("official           2              2  1.500   1.500"))
    #expect(text(report.csv).contains("stance-of-talks-by-source,official,/mean,1.5\n"))
    #expect(
      text(report.json).contains(#""total":2,"measured":2,"mean":1.5,"interval":null,"median":1.5"#)
    )
  }
}
