import Annotations
import Testing

@testable import Commands

struct UndoTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry")
  }

  @Test func lastChangeIsTakenBackAndNamed() throws {
    desk.run("tag 3 support official", "tag 4 oppose expert")
    #expect(
      desk.say("undo")
        == "ok 3 wire/ferry#4 undo 'tag 4 oppose expert' of 2031-03-02T10:00:00Z")
    #expect(try desk.coding(4) == nil)
    #expect(try desk.coding(3) == ["official talks support"])
  }

  @Test func undoRecordsWhatItTakesBack() throws {
    desk.run("tag 3 support official", "undo")
    let undo = try #require(try desk.changes.last)
    #expect(undo.undoes == Change.ID(session: "s1", counter: 1))
    #expect(undo.command == "undo")
  }

  @Test func replacedStatementsComeBack() throws {
    desk.run("tag 3 support official", "also 3 oppose", "none 3", "undo")
    #expect(try desk.coding(3) == ["official talks support", "official talks oppose"])
  }

  @Test func rangeIsTakenBackAsOneCommand() throws {
    desk.run("tag 2-4 support official")
    #expect(
      desk.say("undo")
        == "ok 6 wire/ferry#2-4 undo 'tag 2-4 support official' of 2031-03-02T10:00:00Z")
    #expect(try desk.coding(2) == nil)
    #expect(try desk.changes.suffix(3).map { $0.batch?.count } == [3, 3, 3])
  }

  @Test func doneWithItsRestIsTakenBackAsOneCommand() throws {
    desk.run("none 1", "done --rest none", "undo")
    #expect(try desk.status.state == .open)
    #expect(try desk.coding(1) == ["none"])
    #expect(try desk.coding(2) == nil)
  }

  @Test func severalCommandsGiveALineEach() {
    let output = desk.run("none 1", "none 2", "none 3", "undo 2")
    #expect(
      output.lines.suffix(2) == [
        "ok 4 wire/ferry#3 undo 'none 3' of 2031-03-02T10:00:00Z",
        "ok 5 wire/ferry#2 undo 'none 2' of 2031-03-02T10:00:00Z",
      ])
  }

  @Test func undosThatStandAreConfirmedWhenThereAreNotEnough() {
    let output = desk.run("none 1", "undo 3")
    #expect(output.lines.last == "ok 2 wire/ferry#1 undo 'none 1' of 2031-03-02T10:00:00Z")
    #expect(output.remarks.last == "error: -:2: there is nothing to take back")
  }

  @Test func undosAreNotTakenBackThemselves() throws {
    desk.run("none 1", "none 2", "undo", "undo")
    #expect(try desk.coding(1) == nil)
    #expect(desk.say("undo") == "there is nothing to take back")
  }

  @Test func commandsThatChangedNothingArePassedOver() throws {
    desk.run("none 1", "none 1")
    #expect(desk.say("undo").hasPrefix("ok 3 wire/ferry#1 undo 'none 1'"))
    #expect(try desk.coding(1) == nil)
  }

  @Test func changeInAnotherArticleIsTakenBackThere() throws {
    desk.run("none 1", "open wire/permits", "none 2", "open wire/ferry", "undo")
    #expect(try desk.coding(1) == ["none"])
    desk.run("open wire/permits")
    #expect(try desk.coding(2) == nil)
  }

  @Test(arguments: ["undo 0", "undo -1", "undo x", "redo 0"])
  func countIsAWholeNumberFromOne(line: String) {
    #expect(desk.say(line).contains("' is no whole number from 1; usage: "))
  }

  @Test func countAndRunExcludeEachOther() {
    #expect(
      desk.say("undo 2 --run") == "undo takes a count or --run, not both; usage: undo [K|--run]")
  }

  // MARK: Earlier sessions

  @Test func earlierSessionsAreTakenBackByTheirTime() throws {
    desk.run("none 1")
    _ = desk.session.finish()
    let noon = try Desk(session: "s2", at: "2031-03-02T12:00:00Z", beside: desk)
    noon.run("open wire/permits", "none 1")
    _ = noon.session.finish()
    let evening = try Desk(session: "s3", at: "2031-03-02T18:00:00Z", beside: desk)
    let output = evening.run("undo 2")
    #expect(
      output.lines == [
        "ok 2 wire/permits#1 undo 'none 1' of 2031-03-02T12:00:00Z",
        "ok 2 wire/ferry#1 undo 'none 1' of 2031-03-02T10:00:00Z",
      ])
  }

  @Test func ownChangesComeBeforeEarlierSessionsWhateverTheClockSays() throws {
    desk.run("none 1")
    _ = desk.session.finish()
    let other = try Desk(session: "s2", at: "2030-01-01T00:00:00Z", beside: desk)
    other.run("open wire/ferry", "none 2")
    #expect(other.say("undo").contains("undo 'none 2'"))
    #expect(other.say("undo").contains("undo 'none 1'"))
    #expect(other.say("undo") == "there is nothing to take back")
  }

  @Test func whatAnEarlierSessionTookBackStaysTakenBack() throws {
    desk.run("none 1", "none 2", "undo")
    _ = desk.session.finish()
    let other = try Desk(session: "s2", beside: desk)
    #expect(other.say("undo").contains("wire/ferry#1 undo 'none 1'"))
    #expect(other.say("undo") == "there is nothing to take back")
  }

  @Test func undoIsRefusedWhereAnotherSessionChangedTheUnitSince() throws {
    desk.run("tag 3 support official", "open wire/permits", "status")
    let other = try Desk(session: "s2", at: "2031-03-02T11:00:00Z", beside: desk)
    other.run("open wire/ferry", "none 3")
    _ = other.session.finish()
    #expect(
      desk.say("undo") == "'tag 3 support official' was followed by 'none 3' of "
        + "2031-03-02T11:00:00Z; take that back first, or restore s1:1")
  }

  @Test func onlyOnesOwnChangesAreTakenBack() throws {
    desk.run("tag 3 support official", "annotator jon", "none 3")
    #expect(desk.say("undo").contains("undo 'none 3'"))
    #expect(desk.say("undo") == "there is nothing to take back")
    #expect(desk.say("redo").contains("redo 'none 3'"))
    desk.run("annotator mira")
    #expect(try desk.coding(3) == ["official talks support"])
    #expect(desk.say("undo").contains("undo 'tag 3 support official'"))
  }
}
