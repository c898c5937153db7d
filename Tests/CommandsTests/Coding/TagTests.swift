import Annotations
import Testing

@testable import Commands

struct TagTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry")
  }

  @Test func statementIsConfirmedWithDefaultsWrittenOut() throws {
    #expect(desk.say("tag 3 support official") == "ok 1 wire/ferry#3 official talks support")
    #expect(try desk.coding(3) == ["official talks support"])
    #expect(try desk.lastCommand == "tag 3 support official")
  }

  @Test func withoutANumberTheCursorsUnitIsMeantAndTheNextUncodedFollows() throws {
    desk.run("none 1", "goto 0")
    #expect(desk.say("tag oppose expert") == "ok 2 wire/ferry#0 expert talks oppose")
    #expect(desk.cursor == 2)
    #expect(try desk.lastCommand == "tag 0 oppose expert")
  }

  @Test func withANumberTheCursorStays() {
    desk.run("goto 2", "tag 5 support official")
    #expect(desk.cursor == 2)
  }

  @Test func afterTheLastUnitTheSearchGoesOnFromTheStart() {
    desk.run("none 0-5", "clear 1", "goto 6", "tag support official")
    #expect(desk.cursor == 1)
  }

  @Test func cursorStaysWhenEverythingIsCoded() {
    desk.run("none 0-5", "goto 6", "tag support official")
    #expect(desk.cursor == 6)
  }

  @Test func rangeIsOneCommandOfSeveralChanges() throws {
    #expect(desk.say("tag 2-4 support official") == "ok 3 wire/ferry#2-4 official talks support")
    #expect(try desk.changes.map { $0.batch?.index } == [1, 2, 3])
    #expect(try desk.changes.allSatisfy { $0.command == "tag 2-4 support official" })
  }

  @Test func confirmationSaysHowManyStatementsWereReplaced() throws {
    desk.run("tag 3 support official", "also 3 oppose expert")
    #expect(
      desk.say("tag 3 neutral citizen") == "ok 3 wire/ferry#3 citizen talks neutral (replaced 2)")
    #expect(try desk.coding(3) == ["citizen talks neutral"])
  }

  @Test func knownSpeakerFillsASourceThatIsNotGiven() throws {
    #expect(
      desk.say("tag 2 support Sollan") == "ok 1 wire/ferry#2 official speaker=sollan talks support")
    #expect(try desk.lastCommand == "tag 2 support sollan")
  }

  @Test func speakerFillsNoSourceThatIsGiven() throws {
    desk.run("tag 2 support expert sollan")
    #expect(try desk.coding(2) == ["expert speaker=sollan talks support"])
  }

  @Test func unlistedNameIsKeptAsTypedAndQuotedInTheHistory() throws {
    #expect(
      desk.say("tag 2 support official speaker='Ria  Colm'")
        == "ok 1 wire/ferry#2 official speaker='Ria Colm' talks support")
    #expect(try desk.lastCommand == "tag 2 support official 'speaker=Ria Colm'")
  }

  @Test func aliasBehindTheSignBecomesTheEntitysID() throws {
    desk.run("tag 2 support speaker='erik sollan' via='HARBOUR POST'")
    #expect(
      try desk.coding(2) == ["official speaker=sollan via=harbourpost talks support"])
  }

  @Test func setsAndNumbersTakeTheirForms() throws {
    desk.run("tag 2 support official fuel fish weight=2.50")
    #expect(try desk.coding(2) == ["official talks support topic=fish,fuel weight=2.5"])
    desk.run("tag 2 support official topic=ferry,fish")
    #expect(try desk.coding(2) == ["official talks support topic=fish,ferry"])
  }

  @Test func noteAndFlagOutliveANewStatement() throws {
    desk.run("note 3 odd", "flag 3", "tag 3 support official")
    #expect(try desk.lastCoding?.note == "odd")
    #expect(try desk.lastCoding?.isFlagged == true)
  }

  @Test func oneStatementsNamedValuesAreChanged() throws {
    desk.run("tag 3 support sollan", "also 3 oppose tolk")
    #expect(
      desk.say("tag 3.2 neutral permits")
        == "ok 3 wire/ferry#3 statement 2: citizen speaker=tolk permits neutral")
    #expect(try desk.coding(3)?.first == "official speaker=sollan talks support")
    #expect(try desk.lastCommand == "tag 3.2 neutral permits")
  }

  @Test func statementThatIsNotThereIsRefused() {
    #expect(desk.say("tag 3.1 support") == "unit 3 has no statement 1; it has none")
    desk.run("tag 3 support official")
    #expect(desk.say("tag 3.2 support") == "unit 3 has no statement 2; it has 1")
    #expect(desk.say("tag 3.0 support") == "unit 3 has no statement 0; it has 1")
  }

  @Test func refusedTagChangesNothingAndMovesNothing() throws {
    #expect(desk.say("tag support nonsense").hasPrefix("unknown label 'nonsense'"))
    #expect(desk.cursor == 0)
    #expect(try desk.changes.isEmpty)
    #expect(!desk.directory.has("annotations/mira"))
  }

  @Test func beginningOfALabelIsEnoughAtThePromptAndKeptInFull() throws {
    let reply = try desk.type("t 3 sup off")
    #expect(reply.acknowledgements.map(\.line) == ["ok 1 wire/ferry#3 official talks support"])
    #expect(try desk.lastCommand == "tag 3 support official")
  }

  @Test func beginningOfALabelIsNotEnoughInAScript() {
    #expect(desk.say("tag 3 sup official") == "unknown label 'sup'; did you mean 'support'?")
  }
}
