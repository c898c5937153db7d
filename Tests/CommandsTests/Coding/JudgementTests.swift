import Annotations
import Testing

@testable import Commands

/// none, clear, note and flag.
struct JudgementTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry")
  }

  // MARK: none

  @Test func noneIsRecordedAtTheCursorWhichMovesOn() throws {
    #expect(desk.say("none") == "ok 1 wire/ferry#0 none")
    #expect(try desk.coding(0) == ["none"])
    #expect(desk.cursor == 1)
    #expect(try desk.lastCommand == "none 0")
  }

  @Test func noneOnARangeSaysWhatItReplaced() throws {
    desk.run("tag 3 support official", "also 3 oppose")
    #expect(desk.say("none 2-4") == "ok 5 wire/ferry#2-4 none (replaced 2)")
    #expect(try desk.lastCommand == "none 2-4")
  }

  @Test func noneTakesNoWordsAndNoStatement() {
    #expect(desk.say("none 3 of it") == "'of' is one word too many; usage: none [N|N-M]")
    #expect(desk.say("none 3.1") == "none takes whole units; usage: none [N|N-M]")
  }

  // MARK: clear

  @Test func clearMakesAUnitUncodedAndKeepsItsNote() throws {
    desk.run("note 3 odd", "tag 3 support official")
    #expect(desk.say("clear 3") == "ok 3 wire/ferry#3 uncoded")
    #expect(try desk.coding(3) == nil)
    #expect(try desk.lastCoding?.note == "odd")
    #expect(try desk.lastCommand == "clear 3")
  }

  @Test func clearWithoutANumberMeansTheCursorWhichStays() {
    desk.run("none 2", "goto 2")
    #expect(desk.say("clear") == "ok 2 wire/ferry#2 uncoded")
    #expect(desk.cursor == 2)
  }

  @Test func clearedRangeMayHoldUncodedUnits() throws {
    desk.run("none 2", "none 4")
    #expect(desk.say("clear 1-5") == "ok 7 wire/ferry#1-5 uncoded")
    #expect(try desk.coding(4) == nil)
  }

  @Test func clearOfAnUncodedUnitIsRefused() {
    #expect(desk.say("clear 3") == "unit 3 is uncoded already")
  }

  @Test func oneStatementIsDeleted() throws {
    desk.run("tag 3 support official", "also 3 oppose expert")
    #expect(
      desk.say("clear 3.1") == "ok 3 wire/ferry#3 deleted statement 1: official talks support")
    #expect(try desk.coding(3) == ["expert talks oppose"])
    #expect(try desk.lastCommand == "clear 3.1")
  }

  @Test func unitWithoutItsLastStatementIsUncodedNotNone() throws {
    desk.run("tag 3 support official", "clear 3.1")
    #expect(try desk.coding(3) == nil)
  }

  @Test func statementThatIsNotThereCannotBeDeleted() {
    desk.run("none 3")
    #expect(desk.say("clear 3.1") == "unit 3 has no statement 1; it has none")
  }

  // MARK: note

  @Test(arguments: [
    ("note 3 two words # no comment", "two words # no comment", "note 3 'two words # no comment'"),
    ("note 3 word", "word", "note 3 word"),
    ("note 3 it's", "it's", #"note 3 'it'\''s'"#),
    ("note 3 '  kept  '", "  kept  ", "note 3 '  kept  '"),
    ("note 3 12 men", "12 men", "note 3 '12 men'"),
  ])
  func noteIsKeptAsTyped(line: String, text: String, command: String) throws {
    #expect(desk.say(line) == "ok 1 wire/ferry#3 note \(text)")
    #expect(try desk.lastCoding?.note == text)
    #expect(try desk.lastCommand == command)
  }

  @Test func noteWithoutANumberMeansTheCursorWhichStays() throws {
    desk.run("goto 4", "note odd")
    #expect(try desk.lastCommand == "note 4 odd")
    #expect(desk.cursor == 4)
  }

  @Test func pointMeansTheUnitCodedLast() throws {
    desk.run("goto 4", "none", "note . odd")
    #expect(try desk.lastCommand == "note 4 odd")
    #expect(try desk.coding(4) == ["none"])
  }

  @Test func pointWithoutAUnitCodedIsRefused() {
    #expect(
      desk.say("note . odd")
        == "no unit of this article was coded in this session; name the unit: note N, or code one first"
    )
  }

  @Test func noteDoesNotCountAsCoding() {
    desk.run("note 4 odd")
    #expect(desk.say("note . odd").hasPrefix("no unit of this article was coded"))
  }

  @Test func emptyQuotesTakeTheNoteAway() throws {
    desk.run("note 3 odd")
    #expect(desk.say("note 3 \"\"") == "ok 2 wire/ferry#3 note taken away")
    #expect(try desk.lastCoding == nil)
    #expect(try desk.lastCommand == "note 3 ''")
  }

  @Test(arguments: ["note", "note 3", "note ."])
  func noteWithoutATextIsRefused(line: String) {
    #expect(desk.say(line) == "note needs a text; usage: note [N|.] TEXT")
  }

  @Test func controlCharactersOfANoteAreShownAsSymbols() {
    #expect(desk.say("note 3 a\u{1B}[2Jb") == "ok 1 wire/ferry#3 note a\\u{1b}[2Jb")
  }

  @Test func lineFeedInANoteDoesNotBreakTheConfirmation() throws {
    let note = try Note(Arguments(["3", "two\nlines"], for: Note.specification))
    let reply = try note.execute(in: &desk.session)
    #expect(reply.acknowledgements.map(\.line) == ["ok 1 wire/ferry#3 note two\\u{a}lines"])
  }

  // MARK: flag

  @Test func flagIsSetAndTakenAway() throws {
    #expect(desk.say("flag 3") == "ok 1 wire/ferry#3 flagged")
    #expect(try desk.lastCoding?.isFlagged == true)
    #expect(desk.say("flag 3") == "ok 2 wire/ferry#3 flag taken away")
    #expect(try desk.lastCoding == nil)
  }

  @Test func flagOnARangeIsSetUnlessAllHaveIt() {
    desk.run("flag 3")
    #expect(desk.say("flag 2-4") == "ok 4 wire/ferry#2-4 flagged")
    #expect(desk.say("flag 2-4") == "ok 7 wire/ferry#2-4 flag taken away")
  }

  @Test func flagIsNoJudgement() throws {
    desk.run("flag")
    #expect(desk.cursor == 0)
    #expect(try desk.coding(0) == nil)
  }
}
