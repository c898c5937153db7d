import Agreement
import Annotations
import Testing

@testable import Reports

/// Targets that are names, of which there may be as many as there are statements.
struct ManyTargetsTests {
  private static let codebook: Codebook = {
    var codebook = FictionalStudy.codebook
    for place in codebook.variables.indices where codebook.variables[place].id == "target" {
      codebook.variables[place].scale = .entity
      codebook.variables[place].labels = []
      codebook.variables[place].defaultValue = nil
    }
    return codebook
  }()

  private static func article(_ number: Int, targets: Range<Int>) -> CodedArticle {
    let sentences = targets.map { "Sentence \($0)." }
    return FictionalStudy.article(
      "a\(number)", sentences: sentences, published: nil, codebook: codebook
    ) { "source=official,speaker=s\(targets.lowerBound + $0),target=t\(targets.lowerBound + $0)" }
  }

  @Test func rareTargetsStandTogether() throws {
    let findings = FictionalStudy.findings(
      [Self.article(1, targets: 100..<115), Self.article(2, targets: 114..<115)],
      codebook: Self.codebook, basis: .referenceElseMajority)
    let tables = findings.stances.filter { $0.division == .source }
    #expect(tables.count == 13)
    #expect(tables.first?.target == "t114" && tables.first?.targetKind == .value)
    let rest = try #require(tables.last)
    #expect(rest.targetKind == .rest && rest.targets == 3 && rest.target == nil)
    #expect(rest.rows.map(\.total) == [3])
  }

  @Test func theHeadingSaysHowManyTheyAre() throws {
    var builder = try CodingReport.Builder(codebook: Self.codebook)
    try builder.add(Self.article(1, targets: 100..<115))
    let report = builder.finish(interval: .none)
    #expect(report.text.plain.contains("Stance on 3 other targets by source\n"))
    #expect(text(report.csv).contains("stance-of/rest-by-source,official,/total,3\n"))
    #expect(text(report.json).contains(#""target":null,"targetKind":"rest","targets":3,"#))
  }

  @Test func everySpeakerHasTheTargetsOfTheirOwn() {
    let findings = FictionalStudy.findings(
      [Self.article(1, targets: 100..<600)], codebook: Self.codebook,
      basis: .referenceElseMajority)
    #expect(findings.speakers.count == 500)
    #expect(
      findings.speakers.allSatisfy { $0.stands.map(\.target) == ["t" + $0.value.dropFirst()] })
  }
}
