import Annotations
import Testing

@testable import Commands

struct UndoRunTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.session.run = "run1"
    desk.run("open wire/ferry", "tag 1 support official", "tag 1 oppose expert", "none 2-3")
    desk.run("open wire/permits", "none 1")
    desk.session.run = nil
  }

  @Test func changesOfARunShareItsID() throws {
    #expect(try desk.changes.map(\.run) == ["run1"])
    desk.run("none 2")
    #expect(try desk.changes.map(\.run) == ["run1", nil])
  }

  @Test func wholeRunIsTakenBackInEveryArticle() throws {
    let output = desk.run("undo --run")
    #expect(
      output.lines == [
        "ok 8 wire/ferry undo --run took back 4 changes of run1",
        "ok 2 wire/permits undo --run took back 1 change of run1",
      ])
    #expect(try desk.coding(1) == nil)
    desk.run("open wire/ferry")
    #expect(try desk.coding(1) == nil)
    #expect(try desk.coding(3) == nil)
    #expect(try desk.changes.suffix(4).allSatisfy { $0.command == "undo --run" })
  }

  @Test func whatStoodBeforeTheRunStays() throws {
    desk.session.run = "run2"
    desk.run("none 2")
    desk.session.run = nil
    desk.run("undo --run")
    #expect(try desk.coding(2) == nil)
    #expect(try desk.coding(1) == ["none"])
  }

  @Test func runIsRefusedAsAWholeWhereAUnitWasChangedSince() throws {
    desk.run("tag 1 neutral citizen")
    #expect(desk.say("undo --run").hasPrefix("'none 1' was followed by 'tag 1 neutral citizen'"))
    desk.run("open wire/ferry")
    #expect(try desk.coding(3) == ["none"])
  }

  @Test func whatWasTakenBackOfARunAlreadyIsPassedOver() {
    desk.run("undo", "undo")
    #expect(
      desk.say("undo --run") == "ok 8 wire/ferry undo --run took back 2 changes of run1")
  }

  @Test func runIsTakenBackOnlyOnce() {
    desk.run("undo --run")
    #expect(desk.say("undo --run") == "there is nothing to take back")
  }

  @Test func runOfAnEarlierSessionIsTakenBack() throws {
    _ = desk.session.finish()
    let other = try Desk(session: "s2", beside: desk)
    #expect(other.run("undo --run").lines.count == 2)
  }

  @Test func runIsRefusedAsAWholeWhereALayerIsLocked() throws {
    _ = desk.session.finish()
    let holder = try Desk(session: "s2", beside: desk)
    holder.run("open wire/permits", "flag 2")
    let other = try Desk(session: "s3", beside: desk)
    #expect(other.say("undo --run").contains("wire/permits.history.jsonl' is being changed by"))
    other.run("open wire/ferry")
    #expect(try other.coding(3) == ["none"])
  }

  @Test func layersOfEveryAnnotatorOfARunAreTakenBack() throws {
    desk.session.run = "run2"
    desk.run("none 2", "annotator jon", "none 2")
    desk.session.run = nil
    #expect(
      desk.run("undo --run").lines == [
        "ok 2 wire/permits undo --run took back 1 change of run2",
        "ok 3 wire/permits undo --run took back 1 change of run2",
      ])
    #expect(try desk.coding(2) == nil)
    desk.run("annotator mira")
    #expect(try desk.coding(2) == nil)
  }

  @Test func runOfAnotherAnnotatorIsNotTakenBack() {
    #expect(desk.run("annotator jon", "undo --run").lines.isEmpty)
  }

  @Test func nothingIsThereWithoutARun() throws {
    let other = try Desk()
    other.run("open wire/ferry", "none 1")
    #expect(other.say("undo --run") == "there is nothing to take back")
  }
}
