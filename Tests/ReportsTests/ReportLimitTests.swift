import Agreement
import Annotations
import JSON
import Testing

@testable import Reports

/// A report on some variables only.
struct ReportLimitTests {
  private let codebook = FictionalStudy.codebook

  private func report(_ names: String...) throws -> CodingReport {
    let questions = names.compactMap { RatedQuestion(named: $0, in: codebook) }
    var builder = try CodingReport.Builder(codebook: codebook, limit: ReportLimit(questions))
    try builder.add(
      FictionalStudy.article(
        "a", "mira 1:source=official,speaker=north,target=talks,stance=oppose 2:-",
        "jon 1:source=official,speaker=north,target=talks,stance=support 2:-"))
    return builder.finish(interval: .none)
  }

  private func divisions(_ report: CodingReport) -> Set<String> {
    Set(report.findings.stances.map(\.divisionName))
  }

  @Test func agreementIsOnTheVariablesInTheCodebooksOrder() throws {
    let report = try report("stance", "found", "stance")
    #expect(report.agreement.variables.map(\.variable) == ["found", "stance"])
  }

  @Test func distributionsAreThoseInWhichAVariableStands() throws {
    #expect(
      try report("source").distributions.map(\.section) == ["stance-by-source"])
    #expect(
      try report("stance").distributions.map(\.section)
        == ["stance-by-source", "stance-by-target", "stance-by-speaker", "stance-by-speaker-side"])
    #expect(try report("topic").distributions.map(\.section) == ["topic"])
    #expect(try report("found").distributions.isEmpty)
  }

  @Test func sectionsThatAreNotAskedForAreNotMissing() throws {
    #expect(try report("stance").missing.isEmpty)
  }

  @Test func stancesAreDividedByAVariableOrAboutIt() throws {
    #expect(divisions(try report("source")) == ["source"])
    #expect(divisions(try report("speaker")) == ["speaker", "side"])
    #expect(divisions(try report("target")) == ["source", "speaker", "side", "month"])
    #expect(try report("found").findings.stances.isEmpty)
  }

  @Test func voicesAndSpeakersGoWithTheirVariable() throws {
    let ofSource = try report("source").findings
    #expect(ofSource.voices.bySource != nil && ofSource.voices.bySpeaker == nil)
    #expect(ofSource.speakers.isEmpty && ofSource.voices.byKey.isEmpty)
    let ofSpeaker = try report("speaker").findings
    #expect(ofSpeaker.voices.bySource == nil && ofSpeaker.voices.bySpeaker != nil)
    #expect(ofSpeaker.speakers.map(\.value) == ["north"])
  }

  @Test func statementsAreCountedAllTheSame() throws {
    #expect(try report("found").findings.statements == 1)
  }
}
