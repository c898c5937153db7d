import Annotations
import Testing

@testable import Commands

/// Looking back and taking back in a review.
@Suite struct ReviewHistoryTests {
  let review: ReviewDesk
  var desk: Desk { review.desk }

  init() throws {
    review = try ReviewDesk()
  }

  @Test func undoTakesDecisionsBackInAReview() throws {
    desk.run("pick 1 jon", "decide 3 none")
    #expect(
      desk.say("undo") == "ok 3 wire/ferry#3 undo 'decide 3 none' of 2031-03-02T10:00:00Z")
    #expect(try review.reference(3) == nil)
    desk.run("redo")
    #expect(try review.reference(3)?.decision?.origin == .own)
  }

  @Test func undoLeavesOnesOwnCodingAloneInAReview() throws {
    let review = try ReviewDesk(reviews: false)
    review.desk.run("open wire/permits", "none 1", "review wire/ferry", "pick 1 jon", "undo")
    #expect(review.desk.say("undo") == "there is nothing to take back")
  }

  @Test func undoReachesADecisionAfterTheReview() throws {
    desk.run("pick 1 jon", "open wire/permits")
    #expect(desk.say("undo").hasPrefix("ok 2 wire/ferry#1 undo 'pick 1 jon'"))
  }

  @Test func anotherReviewersDecisionIsNotOnesOwnToUndo() throws {
    try review.code("wim", ["review wire/ferry", "pick 1 jon"])
    #expect(desk.say("undo") == "there is nothing to take back")
  }

  @Test func anotherReviewerInTheSameSessionTakesNothingBack() throws {
    desk.run("pick 1 jon", "annotator wim", "review wire/ferry")
    #expect(desk.session.settings.annotator?.description == "wim")
    #expect(desk.say("undo") == "there is nothing to take back")
    #expect(try review.reference(1)?.isCoded == true)
  }

  @Test func referenceIsNoScriptOfCoding() {
    desk.run("pick 1 jon")
    #expect(
      desk.say("log --script")
        == "'wire/ferry' is under review, and decisions are not written as a script; "
        + "use log, or see your own coding with: open wire/ferry")
  }

  @Test func logAndRestoreAreAboutTheReference() throws {
    desk.run("pick 1 jon", "pick 1 ada")
    #expect(
      desk.run("log").lines == [
        "1  2031-03-02T10:00:00Z  r:1  pick 1 jon", "2  2031-03-02T10:00:00Z  r:2  pick 1 ada",
      ])
    desk.run("restore 1")
    #expect(try review.reference(1)?.decision?.origin?.description == "picked:jon")
  }

  @Test func noteAndFlagAreTheReferences() throws {
    desk.run("note 1 hm", "flag 1")
    #expect(try review.reference(1)?.note == "hm")
    #expect(try review.unit(1)?.isDeferred == true)
  }
}
