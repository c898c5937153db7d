import Agreement
import Reports
import Testing

@Suite struct ConfusedLabelsTests {
  @Test func labelsThatMeetAreToldWithTheirUnits() throws {
    let stance = try confusions(
      of: "stance", "mira 1:source=official,stance=support 2:source=official,stance=oppose",
      "jon 1:source=official,stance=oppose 2:source=official,stance=support")
    #expect(stance.map { [$0.first, $0.second] } == [["oppose", "support"]])
    #expect(stance.first?.units.map(\.description) == ["a#1", "a#2"])
  }

  @Test func labelsOfOneUnitMeetInEveryPair() throws {
    let stance = try confusions(
      of: "stance", "mira 1:source=official,stance=support", "jon 1:source=official,stance=oppose",
      "ada 1:source=official,stance=neutral")
    #expect(
      stance.map { [$0.first, $0.second] } == [
        ["oppose", "neutral"], ["oppose", "support"], ["neutral", "support"],
      ])
  }

  @Test func unitsThatAreRatedAlikeAreLeftOut() throws {
    let found = try confusions(
      of: "found", "mira 1:- 2:-", "jon 1:- 2:source=reporter,stance=oppose")
    #expect(found.flatMap(\.units).map(\.description) == ["a#2"])
  }

  private func confusions(of variable: String, _ codings: String...) throws -> [ConfusedLabels] {
    let codebook = FictionalStudy.codebook
    var builder = try AgreementReport.Builder(codebook: codebook)
    let layers = codings.map { FictionalStudy.layer($0, of: FictionalStudy.id("a")) }
    try builder.add(
      CodedArticle(FictionalStudy.plainArticle("a"), codebook: codebook, layers: layers))
    let agreement = builder.finish(interval: .none).variables.first { $0.variable == variable }
    return agreement?.confusions ?? []
  }
}
