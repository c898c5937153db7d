import Annotations
import Testing

@testable import Commands

/// Decisions whose basis changed.
@Suite struct StaleDecisionTests {
  let review: ReviewDesk
  var desk: Desk { review.desk }

  init() throws {
    review = try ReviewDesk()
    review.desk.run("review wire/ferry --accept unanimous", "pick 1 jon", "pick 3 ada")
  }

  private func recode(_ lines: String..., by name: String = "jon", session: String = "late") throws
  {
    try review.code(name, ["open wire/ferry", "reopen"] + lines + ["done"], session: session)
  }

  @Test func changedCodingMakesADecisionStale() throws {
    try recode("tag 1 neutral official")
    #expect(try review.unit(1)?.stale.map(\.description) == ["jon"])
    #expect(try desk.session.unitsToReview().map(\.number.value) == [1])
  }

  @Test func decisionItselfIsNeverTouched() throws {
    let before = try review.reference(1)
    try recode("tag 1 neutral official")
    #expect(try review.reference(1) == before)
  }

  @Test func noteOrFlagMakesNothingStale() throws {
    try recode("note 1 hm", "flag 1")
    #expect(try review.unit(1)?.isStale == false)
  }

  @Test func changedBackIsNotStale() throws {
    try recode("tag 1 neutral official", "undo")
    #expect(try review.unit(1)?.isStale == false)
  }

  @Test func newAnnotatorMakesDecisionsStale() throws {
    try review.code("kim", ["open wire/ferry", "none 1"])
    #expect(try review.unit(1)?.stale.map(\.description) == ["kim"])
    #expect(try review.unit(2)?.isStale == false)
  }

  @Test func decidingAgainSettlesIt() throws {
    try recode("tag 1 neutral official")
    desk.run("pick 1 jon")
    #expect(try review.unit(1)?.needsReview == false)
    #expect(try review.reference(1)?.statements?.first?["stance"] == .text("neutral"))
  }

  @Test func staleDecisionIsShown() throws {
    try recode("tag 1 neutral official")
    #expect(desk.run("show 1").lines.contains("       ~ stale: jon changed the coding since"))
  }

  @Test func acceptingPassesOverStaleDecisions() throws {
    try recode("tag 2 neutral official")
    try recode("none 2", session: "later")
    try recode("tag 2 support official", by: "ada", session: "latest")
    #expect(desk.say("review wire/ferry --accept unanimous").hasPrefix("no undecided unit"))
  }

  @Test func renamedLabelMakesNothingStale() throws {
    _ = desk.session.finish()
    try review.code("jon", ["codebook rename oppose against --yes"], session: "rename")
    let later = try Desk("vera", session: "r2", beside: desk)
    later.run("review wire/ferry")
    let unit = try later.session.reviewedUnits()[1]
    #expect(!unit.isStale)
    #expect(unit.reference?.statements?.first?["stance"] == .text("against"))
    #expect(unit.reference?.decision?.origin?.description == "picked:jon")
  }
}
