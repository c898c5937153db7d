import Annotations
import Storage
import Testing

@testable import Commands

/// Which articles come under review, and what a reviewer sees.
@Suite struct ReviewTests {
  @Test func annotatorsStandSideBySide() throws {
    let desk = try ReviewDesk().desk
    desk.run("goto 1")
    #expect(
      desk.run("show").lines.suffix(7) == [
        ">   1  Envoys met in Port Amsel on Monday.",
        "       ! disagree: polarity",
        "       ada   = official talks support",
        "       jon   = official talks oppose",
        "       mira  = official talks support",
        "       > undecided",
        "    2  \"The ferry must sail again,\" Erik Sollan said.",
      ])
  }

  @Test func marksAndCausesOfEveryUnit() throws {
    let units = try ReviewDesk().desk.session.reviewedUnits()
    #expect(units.map(\.comparison.mark.sign).joined() == "=!=!===")
    #expect(units[3].comparison.causes == [.found])
  }

  @Test func reviewGoesOnWithTheFirstArticleThatIsReady() throws {
    let review = try ReviewDesk(reviews: false)
    try review.code("jon", ["open wire/permits", "done --rest none"], session: "s2")
    #expect(review.desk.run("review").remarks.isEmpty)
    #expect(review.desk.session.open?.article.id == "wire/ferry")
  }

  @Test func nothingIsReadyWhereOneAloneIsDone() throws {
    let desk = try Desk("vera")
    #expect(
      desk.say("review")
        == "no article is ready for review: two annotators have to be done with it; "
        + "review ARTICLE begins before that")
    #expect(desk.say("review wire/ferry") == "nobody has coded 'wire/ferry' yet")
  }

  @Test func everythingThatIsDecidedIsSaid() throws {
    let review = try ReviewDesk()
    review.desk.run("review --accept unanimous", "pick 1 jon", "pick 3 jon")
    let later = try Desk("wim", session: "later", beside: review.desk)
    #expect(
      later.say("review")
        == "every unit is decided in 1 article that annotators are done with; "
        + "review ARTICLE looks at one again")
  }

  @Test func statusSaysHowFarTheReviewIs() throws {
    let desk = try ReviewDesk().desk
    desk.run("review --accept unanimous", "defer 1")
    #expect(
      desk.run("status").lines.suffix(2) == [
        "review of ada, jon, mira · 5 of 7 units decided · 1 put off · 2 left", "put off: 1",
      ])
    #expect(
      desk.run("status", json: true).lines.last?.contains(
        #""review":{"units":7,"decided":5,"stale":0,"deferred":1,"twoVersions":0,"left":2}"#)
        == true)
  }

  @Test func ownOpenCodingKeepsOneBlind() throws {
    let review = try ReviewDesk("mira", reviews: false)
    review.desk.run("open wire/ferry", "reopen")
    #expect(
      review.desk.say("review wire/ferry").hasPrefix("your coding of 'wire/ferry' is not done"))
    #expect(!review.desk.session.isReviewing)
    review.desk.run("review wire/ferry --unblind")
    #expect(review.desk.session.isReviewing)
    let history = try review.desk.directory.text(of: "annotations/mira/wire/ferry.history.jsonl")
    #expect(history.contains(#""command":"review --unblind""#))
  }

  /// How often zoe, who has not begun the ferry, is on record as having seen it.
  private func sights(_ review: ReviewDesk) -> Int {
    let history = try? review.desk.directory.text(of: "annotations/zoe/wire/ferry.history.jsonl")
    return history?.split(separator: "\n").count { $0.contains(#""command":"review --unblind""#) }
      ?? 0
  }

  @Test func whoMayCodeTheArticleYetIsRecordedOnceAsHavingSeenIt() throws {
    let review = try ReviewDesk("zoe", reviews: false)
    try review.code("zoe", ["open wire/permits", "none 1"])
    review.desk.run("review wire/ferry", "open wire/permits", "review wire/ferry")
    #expect(review.desk.session.isReviewing)
    #expect(sights(review) == 1)
    #expect(try review.unit(1)?.comparison.judgements.count == 3)
    #expect(try review.desk.session.articlesToReview() == ["wire/ferry"])
    review.desk.run("round close all --unfinished")
    #expect(try review.desk.session.rounds().all[0].closed.count == 4)
  }

  @Test func reviewerWhoCodesNothingLeavesNoTrace() throws {
    #expect(sights(try ReviewDesk("zoe")) == 0)
  }

  @Test func articleThatNobodyCodedIsNotRecordedAsSeen() throws {
    let desk = try Desk("zoe")
    desk.run("open wire/permits", "none 1", "review wire/ferry")
    #expect(!desk.session.isReviewing)
    #expect(
      throws: (any Error).self,
      performing: {
        try desk.directory.text(of: "annotations/zoe/wire/ferry.history.jsonl")
      })
  }

  @Test func articleOfAnOpenRoundIsNotReviewed() throws {
    let review = try ReviewDesk(reviews: false)
    try review.desk.directory.write(
      """
      {"format":"postil.rounds/1","rounds":[{"id":"pilot","kind":"reliability",
       "articles":{"jon":["wire/ferry"]}}]}
      """, to: "annotations/rounds.json")
    #expect(
      review.desk.say("review wire/ferry")
        == "round 'pilot', in which 'wire/ferry' is coded, is open; close it: round close pilot")
  }

  @Test func programsAndIrrelevantArticlesDoNotCount() throws {
    let review = try ReviewDesk(reviews: false)
    try review.code("jon", ["open wire/ferry", "reopen", "irrelevant sport"], session: "s2")
    review.desk.run("review wire/ferry")
    let names = try #require(try review.unit(1)).comparison.judgements.map { "\($0.annotator)" }
    #expect(names == ["ada", "mira"])
  }

  @Test func lowestAgreementComesFirst() throws {
    let review = try ReviewDesk(reviews: false)
    review.desk.run("review wire/ferry --queue lowest")
    // On unit 3 one of three found nothing, on unit 1 all found something.
    #expect(try review.desk.session.unitsToReview().map(\.number.value) == [3, 1, 0, 2, 4, 5, 6])
    #expect(review.desk.cursor == 3)
  }

  @Test(arguments: ["--queue variable stance", "--queue stance"])
  func onlyWhatDiffersInAVariable(option: String) throws {
    let review = try ReviewDesk(reviews: false)
    review.desk.run("review wire/ferry \(option)")
    #expect(try review.desk.session.unitsToReview().map(\.number.value) == [1])
  }

  @Test func unknownQueueIsRefused() throws {
    let desk = try ReviewDesk(reviews: false).desk
    #expect(
      desk.say("review wire/ferry --queue tone").hasPrefix("the codebook has no variable 'tone'"))
    #expect(!desk.session.isReviewing)
  }

  @Test func openingAnArticleEndsTheReview() throws {
    let desk = try ReviewDesk().desk
    desk.run("open wire/ferry")
    #expect(!desk.session.isReviewing)
    desk.run("tag 1 support official")
    #expect(try desk.lastCommand == "tag 1 support official")
  }

  @Test func doneClosesTheReference() throws {
    let review = try ReviewDesk()
    #expect(review.desk.say("done").hasPrefix("7 units are uncoded"))
    review.desk.run("review wire/ferry --accept unanimous", "pick 1 jon", "pick 3 ada")
    #expect(review.desk.say("done") == "ok 8 wire/ferry done")
    #expect(review.desk.say("pick 1 ada").hasPrefix("article 'wire/ferry' is done"))
  }
}
