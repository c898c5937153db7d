import Annotations
import Testing

@testable import Commands

/// done, irrelevant and reopen.
struct ArticleStatusTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry")
  }

  @Test func articleIsDoneWhenEveryUnitIsCoded() throws {
    desk.run("none 0-6")
    #expect(desk.say("done") == "ok 8 wire/ferry done")
    #expect(try desk.status.state == .done)
    #expect(try desk.lastCommand == "done")
  }

  @Test func doneIsRefusedWhileUnitsAreUncoded() {
    desk.run("none 1-4")
    #expect(
      desk.say("done")
        == "3 units are uncoded: 0, 5, 6; todo goes there; done --rest none records them as none")
  }

  @Test func oneUncodedUnitIsNamedInTheSingular() {
    desk.run("none 1-6")
    #expect(desk.say("done").hasPrefix("1 unit is uncoded: 0; "))
  }

  @Test func restIsRecordedAsNoneInOneCommand() throws {
    desk.run("tag 1 support official", "note 2 odd")
    #expect(desk.say("done --rest none") == "ok 9 wire/ferry done, 6 recorded as none")
    #expect(try desk.coding(2) == ["none"])
    #expect(try desk.coding(1) == ["official talks support"])
    #expect(try desk.changes.suffix(7).map { $0.batch?.index } == [1, 2, 3, 4, 5, 6, 7])
    #expect(try desk.lastCommand == "done --rest none")
  }

  @Test func restTakesTheWordNoneOnly() {
    #expect(
      desk.say("done --rest support") == "--rest takes the word none; usage: done [--rest none]")
  }

  @Test func doneTwiceIsRefused() {
    desk.run("done --rest none")
    #expect(desk.say("done") == "article 'wire/ferry' is done already")
  }

  @Test(arguments: ["tag 3 support official", "none 3", "note 3 x", "flag 3", "clear 3"])
  func closedArticleDoesNotChange(line: String) {
    desk.run("done --rest none")
    #expect(desk.say(line) == "article 'wire/ferry' is done; reopen lets it change again")
  }

  @Test func reopenedArticleChangesAgain() {
    desk.run("done --rest none")
    #expect(desk.say("reopen") == "ok 9 wire/ferry open again")
    #expect(desk.say("none 3") == "ok 10 wire/ferry#3 none")
  }

  @Test func openArticleCannotBeReopened() {
    #expect(desk.say("reopen") == "article 'wire/ferry' is open already")
  }

  @Test(arguments: [
    ("irrelevant", nil, "irrelevant"),
    (
      "irrelevant not about # the strait", "not about # the strait",
      "irrelevant 'not about # the strait'"
    ),
    ("irrelevant \"\"", nil, "irrelevant"),
  ])
  func irrelevantKeepsItsReason(line: String, reason: String?, command: String) throws {
    #expect(desk.say(line) == "ok 1 wire/ferry irrelevant")
    #expect(try desk.status.reason == reason)
    #expect(try desk.lastCommand == command)
  }

  @Test func whatWasCodedStaysInAnIrrelevantArticle() throws {
    desk.run("tag 3 support official", "irrelevant", "reopen")
    #expect(try desk.coding(3) == ["official talks support"])
  }

  @Test func irrelevantArticleIsNotFinishedByRest() {
    desk.run("irrelevant")
    #expect(
      desk.say("done --rest none")
        == "article 'wire/ferry' is irrelevant; reopen lets it change again")
  }
}
