import Testing

@testable import Commands

/// What also, same and again copy.
struct CopyingTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry")
  }

  // MARK: also

  @Test func alsoMeansTheUnitCodedLastNotTheCursor() throws {
    desk.run("tag support official")
    #expect(desk.cursor == 1)
    #expect(desk.say("also oppose") == "ok 2 wire/ferry#0 also official talks oppose")
    #expect(try desk.coding(0) == ["official talks support", "official talks oppose"])
    #expect(try desk.lastCommand == "also 0 oppose")
    #expect(desk.cursor == 1)
  }

  @Test func alsoCopiesFromTheUnitsLastStatement() throws {
    desk.run("tag 3 support sollan permits", "also 3 oppose tolk", "also 3 neutral")
    #expect(try desk.coding(3)?.last == "citizen speaker=tolk permits neutral")
  }

  @Test func newSourceDropsACopiedSpeakerAndVia() throws {
    desk.run("tag 3 support sollan via=harbourpost", "also 3 expert")
    #expect(try desk.coding(3)?.last == "expert talks support")
  }

  @Test func newSpeakerDropsACopiedViaAndBringsItsSource() throws {
    desk.run("tag 3 support sollan via=harbourpost", "also 3 tolk")
    #expect(try desk.coding(3)?.last == "citizen speaker=tolk talks support")
  }

  @Test func unlistedSpeakerKeepsTheCopiedSource() throws {
    desk.run("tag 3 support sollan via=harbourpost", "also 3 speaker=Colm")
    #expect(try desk.coding(3)?.last == "official speaker=Colm talks support")
  }

  @Test func newViaKeepsTheCopiedSpeaker() throws {
    desk.run("tag 3 support sollan", "also 3 harbourpost")
    #expect(try desk.coding(3)?.last == "official speaker=sollan via=harbourpost talks support")
  }

  @Test func alsoOnAnUncodedUnitCopiesNothing() throws {
    #expect(desk.say("also 3 oppose").hasPrefix("a statement needs source"))
    desk.run("also 3 oppose expert")
    #expect(try desk.coding(3) == ["expert talks oppose"])
  }

  @Test func alsoNeedsAUnitCodedInThisArticle() {
    #expect(
      desk.say("also oppose")
        == "no unit of this article was coded in this session; name the unit: also N, or code one first"
    )
  }

  @Test(arguments: ["also 2-3 oppose", "same 2-3 oppose", "again 3.1"])
  func copyingTakesOneUnit(line: String) {
    #expect(desk.say(line).contains(" takes one unit; usage: "))
  }

  // MARK: same

  @Test func sameCopiesSourceSpeakerAndViaOfTheNearestEarlierStatement() throws {
    desk.run("tag 1 oppose expert permits", "tag 2 support sollan via=harbourpost permits fish")
    desk.run("none 3", "goto 4")
    #expect(
      desk.say("same neutral")
        == "ok 4 wire/ferry#4 official speaker=sollan via=harbourpost talks neutral")
    #expect(desk.cursor == 5)
    #expect(try desk.lastCommand == "same 4 neutral")
  }

  @Test func sameGoesByReadingOrderNotByWhatWasCodedLast() throws {
    desk.run("tag 1 oppose expert", "tag 5 support official", "same 3 neutral")
    #expect(try desk.coding(3) == ["expert talks neutral"])
  }

  @Test func sameCopiesTheLastOfSeveralStatements() throws {
    desk.run("tag 1 oppose expert", "also 1 support sollan", "same 2 neutral")
    #expect(try desk.coding(2) == ["official speaker=sollan talks neutral"])
  }

  @Test func sameWithANewSourceDropsTheCopiedSpeaker() throws {
    desk.run("tag 1 support sollan via=harbourpost", "same 2 neutral expert")
    #expect(try desk.coding(2) == ["expert talks neutral"])
  }

  @Test func sameReplacesWhatStoodThere() {
    desk.run("tag 1 support official", "tag 2 oppose expert")
    #expect(
      desk.say("same 2 neutral") == "ok 3 wire/ferry#2 official talks neutral (replaced 1)")
  }

  @Test func sameWithoutAnEarlierStatementIsRefused() {
    desk.run("tag 3 support official", "none 1")
    #expect(desk.say("same 2 neutral") == "no earlier unit has a statement; use tag")
    #expect(desk.say("same 3 neutral") == "no earlier unit has a statement; use tag")
  }

  @Test func sameWithoutAStanceIsRefused() {
    desk.run("tag 1 support official")
    #expect(desk.say("same 2").hasPrefix("a statement needs stance"))
  }

  // MARK: again

  @Test func againCopiesAllStatementsOfTheUnitCodedLast() throws {
    desk.run("tag 2 support sollan", "also 2 oppose tolk", "goto 4")
    #expect(
      desk.say("again") == "ok 3 wire/ferry#4 again official speaker=sollan talks support; "
        + "citizen speaker=tolk talks oppose")
    #expect(try desk.coding(4) == desk.coding(2))
    #expect(desk.cursor == 5)
    #expect(try desk.lastCommand == "again 4")
  }

  @Test func againAfterNoneIsNone() throws {
    desk.run("none 2", "again 4")
    #expect(try desk.coding(4) == ["none"])
  }

  @Test func againAfterWhatWasTakenBackIsRefused() throws {
    desk.run("tag 2 support official", "clear 2")
    #expect(desk.say("again 4") == "unit 2 is uncoded again, so there is nothing to copy")
    #expect(try desk.coding(4) == nil)
  }

  @Test func againNeedsAUnitCodedInThisArticle() {
    #expect(desk.say("again").hasPrefix("no unit of this article was coded in this session"))
  }

  @Test func unitCodedLastIsForgottenWhenTheArticleIsLeft() {
    desk.run("tag 2 support official", "open wire/permits", "open wire/ferry")
    #expect(desk.say("also oppose").hasPrefix("no unit of this article was coded in this session"))
  }
}
