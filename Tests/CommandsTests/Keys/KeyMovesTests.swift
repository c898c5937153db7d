import Annotations
import Screens
import Storage
import Testing

@testable import Commands

/// Where the keys lead, and what they do beside statements.
@Suite struct KeyMovesTests {
  @Test func jAndKAndTheArrowsMove() throws {
    var coder = try KeyCoder()
    coder.press("jj↓k↑")
    #expect(coder.cursor == 1)
  }

  @Test func noFurtherThanTheEnds() throws {
    var coder = try KeyCoder()
    coder.press("k")
    #expect(coder.said == "unit 0 is the first one")
  }

  @Test func greaterGoesToTheNextUnitThatWantsAttention() throws {
    let desk = try Desk()
    desk.run("open wire/ferry", "none 0-4", "flag 3")
    var coder = try KeyCoder(at: desk)
    #expect(coder.cursor == 5)
    coder.press("<")
    #expect(coder.cursor == 3)
    coder.press(">>")
    #expect(coder.cursor == 6)
  }

  @Test func unitWithTwoVersionsWantsAttention() throws {
    let desk = try Desk()
    desk.run("open wire/ferry", "none 0-6")
    var coder = try KeyCoder(at: desk)
    coder.press(">")
    #expect(coder.said == "no other unit is uncoded, flagged or two-versioned")
  }

  @Test func unreadableCodingOfAShorterArticleLeavesNoMarksOfTheLongerOne() throws {
    var coder = try KeyCoder("wire/ferry")
    try coder.coding.session.enter("local/choir")
    coder.coding.session.settings.annotator = nil
    coder.press(">")
    coder.press("j>")
    #expect(coder.coding.marks.marks.isEmpty)
    #expect(coder.text().contains("choir"))
  }

  @Test func foundTextIsStoppedAtUntilEscape() throws {
    var coder = try KeyCoder()
    coder.press("/permits⏎")
    #expect(coder.cursor == 3)
    #expect(coder.text().contains("search 'permits'"))
    coder.press(">")
    #expect(coder.said == "no unit has 'permits'")
    coder.press("⎋>")
    #expect(coder.cursor == 4)
  }

  @Test func badPatternIsRefusedInWords() throws {
    var coder = try KeyCoder()
    coder.press("/\u{2F}a(/⏎")
    #expect(coder.said.contains("is no regular expression"))
  }

  @Test func undoTakesBackWithoutLimitAndShowsTheUnit() throws {
    var coder = try KeyCoder()
    coder.press("-o3uu")
    #expect(coder.cursor == 0)
    #expect(try coder.desk.coding(0) == nil)
    #expect(try coder.desk.coding(1) == nil)
    coder.press("u")
    #expect(coder.said == "there is nothing to take back")
  }

  @Test func undoDropsWhatIsBeingKeyedFirst() throws {
    var coder = try KeyCoder()
    coder.press("-ou")
    #expect(try coder.commands == ["none 0"])
    #expect(coder.coding.keys.pending == nil)
  }

  @Test func flagAndNoteLeaveTheStatementAsItIs() throws {
    var coder = try KeyCoder()
    coder.press("o*#said twice⏎3")
    #expect(
      try coder.commands == ["flag 0", "note 0 'said twice'", "tag 0 official support"])
  }

  @Test func noteIsEditedInPlaceAndTakenAway() throws {
    var coder = try KeyCoder()
    coder.press("#ab⏎#⌫c⏎#⌫⌫⏎")
    #expect(try coder.commands == ["note 0 ab", "note 0 ac", "note 0 ''"])
  }

  @Test func noteKeepsWhateverIsTyped() throws {
    var coder = try KeyCoder()
    coder.press("#\"don't\" # $x\\⏎")
    #expect(try coder.desk.lastCoding?.note == "\"don't\" # $x\\")
  }

  @Test func otherCommandsWaitForTheStatement() throws {
    var coder = try KeyCoder()
    coder.press("o-")
    #expect(coder.said.hasPrefix("a statement is being keyed"))
    #expect(try coder.commands.isEmpty)
  }

  @Test func pausedAdvanceShowsTheUnitUntilTheNextKey() throws {
    var coder = try KeyCoder()
    coder.coding.session.preferences.advancePause = 300
    coder.press("-")
    #expect(coder.cursor == 0)
    coder.press("o")
    #expect(coder.cursor == 1)
    #expect(coder.coding.keys.pending != nil)
  }

  @Test func pauseEndsByItself() throws {
    var coder = try KeyCoder()
    coder.coding.session.preferences.advancePause = 300
    coder.screen.events = [.key(.text("-")), .quiet]
    #expect(coder.coding.run() == .hungUp(.closed))
    #expect(coder.screen.waits == [nil, 300, nil])
    #expect(coder.cursor == 1)
  }

  @Test func withoutAdvanceTheUnitStays() throws {
    var coder = try KeyCoder()
    coder.coding.session.preferences.showsNext = false
    coder.press("-")
    #expect(coder.cursor == 0)
  }

  @Test func coddedArticleIsClosedByTwoEnters() throws {
    let desk = try Desk()
    desk.run("open wire/permits", "none 0-1")
    var coder = try KeyCoder("wire/permits", at: desk)
    coder.press("-⏎")
    #expect(try coder.desk.status.state == .open)
    coder.press("⏎")
    #expect(coder.said.contains("ok 4 wire/permits done"))
    #expect(coder.coding.session.open?.article.id == "local/choir")
  }

  @Test func otherKeyBetweenTheEntersClosesNothing() throws {
    var coder = try KeyCoder("local/choir")
    coder.press("--⏎k⏎")
    #expect(try coder.desk.status.state == .open)
  }

  @Test func lastArticleSaysThatAllIsCoded() throws {
    let desk = try Desk()
    desk.run("open wire/ferry", "done --rest none", "open wire/permits", "done --rest none")
    var coder = try KeyCoder("local/choir", at: desk)
    coder.press("--⏎⏎")
    #expect(coder.said.hasSuffix("every article is coded; q leaves"))
  }

  @Test func closedArticleIsNotChanged() throws {
    let desk = try Desk()
    desk.run("open wire/ferry", "done --rest none")
    var coder = try KeyCoder(at: desk)
    coder.press("-")
    #expect(coder.said == "article 'wire/ferry' is done; reopen lets it change again")
  }

  @Test func qLeaves() throws {
    var coder = try KeyCoder()
    coder.press("q")
    #expect(coder.coding.end == .left)
  }
}
