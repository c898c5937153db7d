import Annotations
import Testing

@testable import Commands

struct RedoTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry")
  }

  @Test func undoneChangeIsMadeAgainAndNamed() throws {
    desk.run("tag 3 support official", "undo")
    #expect(
      desk.say("redo")
        == "ok 3 wire/ferry#3 redo 'tag 3 support official' of 2031-03-02T10:00:00Z")
    #expect(try desk.coding(3) == ["official talks support"])
    #expect(try desk.changes.last?.redoes == Change.ID(session: "s1", counter: 1))
    #expect(try desk.lastCommand == "redo")
  }

  @Test func severalAreMadeAgainInTheirOldOrder() throws {
    desk.run("none 1", "none 2", "tag 2 support official", "undo 3", "redo 3")
    #expect(try desk.coding(1) == ["none"])
    #expect(try desk.coding(2) == ["official talks support"])
    #expect(desk.say("redo") == "there is nothing to make again")
  }

  @Test func anyNewChangeEndsWhatCanBeMadeAgain() {
    desk.run("none 1", "undo", "none 2")
    #expect(desk.say("redo") == "there is nothing to make again")
  }

  @Test func moveEndsNothing() {
    desk.run("none 1", "undo", "next", "open wire/permits")
    #expect(desk.say("redo").hasPrefix("ok 3 wire/ferry#1 redo 'none 1'"))
  }

  @Test func changeMadeAgainCanBeTakenBackAgain() throws {
    desk.run("none 1", "undo", "redo", "undo")
    #expect(try desk.coding(1) == nil)
    #expect(desk.say("redo").contains("redo 'none 1'"))
  }

  @Test func anEarlierSessionsUndoIsMadeAgain() throws {
    desk.run("none 1", "undo")
    _ = desk.session.finish()
    let other = try Desk(session: "s2", beside: desk)
    #expect(other.say("redo").hasPrefix("ok 3 wire/ferry#1 redo 'none 1'"))
  }

  @Test func nothingIsThereToMakeAgain() {
    desk.run("none 1")
    #expect(desk.say("redo") == "there is nothing to make again")
  }
}
