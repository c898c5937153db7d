import Annotations
import Testing

/// What stands beside a decision.
@Suite struct DecisionTests {
  let changes: SampleChanges
  let mira: AnnotatorName

  init() throws {
    changes = try SampleChanges()
    mira = try #require(AnnotatorName("mira"))
  }

  private func decided(_ statements: [Statement], by name: AnnotatorName, why: String? = nil)
    -> Coding
  {
    var coding = Coding(statements: statements)
    coding.decision = Decision()
    coding.decision?.by = name
    coding.decision?.origin = .unanimous
    coding.decision?.basis = [mira: Change.ID(session: "\(name)", counter: 1)]
    coding.decision?.why = why
    return coding
  }

  @Test(arguments: ["unanimous", "own", "picked:jon"])
  func originReadsAsItIsWritten(text: String) {
    #expect(Decision.Origin(text)?.description == text)
  }

  @Test(arguments: ["", "picked", "picked:", "picked:No Name", "all"])
  func otherTextsAreNoOrigin(text: String) {
    #expect(Decision.Origin(text) == nil)
  }

  @Test func sameDecisionOfTwoReviewersIsOneVersion() throws {
    let left = try changes.change("a", 1, decided([], by: mira))
    let right = try changes.change("b", 1, decided([], by: try #require(AnnotatorName("jon"))))
    #expect(History.ordering([left, right]).versions(at: 0..<3).count == 1)
  }

  @Test func contradictingDecisionsAreTwoVersions() throws {
    let left = try changes.change("a", 1, decided([], by: mira))
    let right = try changes.change("b", 1, decided([["stance": "oppose"]], by: mira))
    #expect(History.ordering([left, right]).versions(at: 0..<3).count == 2)
  }

  @Test func wordsBesideADecisionAreNeverLost() throws {
    let left = try changes.change("a", 1, decided([], by: mira))
    let right = try changes.change("b", 1, decided([], by: mira, why: "a bare fact"))
    #expect(History.ordering([left, right]).versions(at: 0..<3).count == 2)
  }

  @Test func decisionStaysWithBothPartsOfASplitUnit() throws {
    var mended = try MendedCoding()
    let decision = decided([], by: mira, why: "a bare fact")
    try mended.code(1, decision)
    try mended.split(at: "and Anna")
    #expect(try mended.coding(1) == decision)
    #expect(try mended.coding(2) == decision)
    try mended.join(1)
    #expect(try mended.coding(1) == decision)
  }

  @Test func decisionsOnJoinedUnitsHaveNoBasisInCommon() throws {
    var mended = try MendedCoding()
    try mended.code(1, decided([], by: mira, why: "one"))
    try mended.code(2, decided([], by: try #require(AnnotatorName("jon")), why: "two"))
    try mended.join(1)
    let decision = try #require(try mended.coding(1)?.decision)
    #expect(decision.basis.isEmpty)
    #expect(decision.why == "one two")
  }
}
