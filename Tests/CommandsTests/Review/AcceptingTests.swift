import Annotations
import Testing

@testable import Commands

/// Accepting what all annotators agree on.
@Suite struct AcceptingTests {
  let review: ReviewDesk
  var desk: Desk { review.desk }

  init() throws {
    review = try ReviewDesk(reviews: false)
  }

  @Test func agreedUnitsAreDecidedAsOneBatch() throws {
    let line = desk.say("review wire/ferry --accept unanimous")
    #expect(line == "ok 5 wire/ferry accepted 5 unanimous units; 2 left")
    #expect(try desk.changes.map(\.batch?.count) == Array(repeating: 5, count: 5))
    #expect(Set(try desk.changes.map(\.run)).count == 1)
    #expect(try review.reference(2)?.decision?.origin == .unanimous)
    #expect(try review.reference(1) == nil)
  }

  @Test(arguments: ["undo", "undo --run"]) func oneStepTakesAllBack(command: String) throws {
    desk.run("review wire/ferry --accept unanimous", command)
    #expect(try desk.session.reviewProgress().decided == 0)
    desk.run("redo")
    #expect(try desk.session.reviewProgress().decided == 5)
  }

  @Test func decisionsAreNotTouched() throws {
    desk.run("review wire/ferry", "why 2 a wish", "decide 2 support official")
    desk.run("review wire/ferry --accept unanimous")
    #expect(try review.reference(2)?.decision?.origin == .own)
  }

  @Test func whatWasSaidBeforehandStays() throws {
    desk.run("review wire/ferry", "gap 2 wishes", "review wire/ferry --accept unanimous")
    #expect(try review.reference(2)?.decision?.gap == "wishes")
    #expect(try review.reference(2)?.isCoded == true)
  }

  @Test func whatWasPutOffIsLeft() throws {
    desk.run("review wire/ferry", "defer 2")
    #expect(desk.say("review --accept unanimous").hasSuffix("accepted 4 unanimous units; 3 left"))
    #expect(try review.unit(2)?.isDeferred == true)
  }

  @Test(arguments: ["--keys", "--all --queue lowest", "--all --unblind", "--all --keys"])
  func optionsThatWouldDoNothingAreRefused(options: String) {
    #expect(desk.say("review --accept unanimous \(options)").contains(" does not go with --a"))
  }

  @Test func nothingToAcceptIsSaid() {
    desk.run("review wire/ferry --accept unanimous")
    #expect(
      desk.say("review wire/ferry --accept unanimous")
        == "no undecided unit of 'wire/ferry' is agreed on by all annotators")
  }
}
