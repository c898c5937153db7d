import Annotations
import Testing

@testable import Commands

struct MovingTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func movesPrintNothingInARun() {
    let output = desk.run(
      "open wire/ferry", "next", "next 2", "previous", "goto 5", "todo", "find waste")
    #expect(output.lines.isEmpty)
    #expect(output.remarks.isEmpty)
    #expect(!desk.directory.has("annotations/mira"))
  }

  // MARK: open

  @Test func openStandsOnTheFirstUncodedUnit() {
    desk.run("open wire/ferry")
    #expect(desk.cursor == 0)
    desk.run("none 0-2", "open wire/permits", "open wire/ferry")
    #expect(desk.cursor == 3)
  }

  @Test func openOfTheOpenArticleGoesToTheFirstUncodedUnitToo() {
    desk.run("open wire/ferry", "none 0", "goto 5", "open wire/ferry")
    #expect(desk.cursor == 1)
  }

  @Test func openStandsOnTheFirstUnitWhenAllAreCoded() {
    desk.run("open wire/ferry", "none 0-6", "open wire/permits", "open wire/ferry")
    #expect(desk.cursor == 0)
  }

  @Test func unitsCountFromOneWithoutAHeadline() {
    desk.run("open local/choir")
    #expect(desk.cursor == 1)
  }

  @Test func partOfAnIDIsEnoughAtThePrompt() throws {
    try desk.type("open choir")
    #expect(desk.session.open?.article.id == "local/choir")
  }

  @Test func partOfAnIDIsNotEnoughInAScript() {
    #expect(desk.say("open choir").hasPrefix("no article 'choir'; "))
  }

  @Test func ambiguousPartIsRefused() {
    let error = #expect(throws: Refusal.self) { try desk.type("open wire") }
    #expect(error?.sentence == "'wire' may be 'wire/ferry', 'wire/permits'; type more of it")
  }

  @Test(arguments: [
    ("open wire/fery", "no article 'wire/fery'; did you mean 'wire/ferry'?"),
    ("open nowhere", "no article 'nowhere'; articles lists them"),
    ("open ../etc/passwd", "no article '../etc/passwd'; articles lists them"),
    ("open", "open needs an article; usage: open ARTICLE"),
    ("open wire/ferry now", "'now' is one word too many; usage: open ARTICLE"),
  ])
  func articleThatIsNotThereIsRefused(line: String, sentence: String) {
    #expect(desk.say(line) == sentence)
  }

  @Test func refusedOpenLeavesTheOpenArticleOpen() throws {
    desk.run("open wire/ferry", "goto 3")
    try desk.directory.write(
      #"{"format":"postil.layer/2"}"#, to: "annotations/mira/wire/permits.json")
    #expect(desk.say("open wire/permits").contains("'postil.layer/2'"))
    #expect(desk.session.open?.article.id == "wire/ferry")
    #expect(desk.cursor == 3)
  }

  // MARK: next, previous, goto

  @Test func cursorStopsAtBothEnds() {
    desk.run("open wire/ferry", "next 99")
    #expect(desk.cursor == 6)
    #expect(desk.say("next") == "unit 6 is the last one")
    desk.run("previous 9223372036854775807")
    #expect(desk.cursor == 0)
    #expect(desk.say("previous") == "unit 0 is the first one")
  }

  @Test func countBeforeAMoveMeansTheSameAtThePrompt() throws {
    try desk.type("open wire/ferry")
    try desk.type("3 next")
    #expect(desk.cursor == 3)
    try desk.type("2 prev")
    #expect(desk.cursor == 1)
    try desk.type("g 5")
    #expect(desk.cursor == 5)
  }

  @Test(arguments: [
    ("next x", "'x' is no whole number from 1; usage: next [K]"),
    ("next 0", "'0' is no whole number from 1; usage: next [K]"),
    ("next 1 2", "'2' is one word too many; usage: next [K]"),
    ("goto", "goto needs the number of a unit; usage: goto N"),
    ("goto 1-2", "goto needs the number of a unit; usage: goto N"),
    ("goto 9", "article 'wire/ferry' has no unit 9; its units are 0 to 6"),
  ])
  func wrongWordsOfAMoveAreRefused(line: String, sentence: String) {
    desk.run("open wire/ferry")
    #expect(desk.say(line) == sentence)
  }

  // MARK: todo

  @Test func todoGoesToTheNextUncodedUnit() {
    desk.run("open wire/ferry", "none 1-2", "todo")
    #expect(desk.cursor == 3)
  }

  @Test func todoGoesOnToTheNextArticleWithSomethingToDo() {
    desk.run("open wire/ferry", "none 0-6", "todo")
    #expect(desk.session.open?.article.id == "wire/permits")
    #expect(desk.cursor == 0)
  }

  @Test func todoPassesOverArticlesThatAreClosed() {
    desk.run("open local/choir", "irrelevant", "todo")
    #expect(desk.session.open?.article.id == "wire/ferry")
  }

  @Test func todoSaysWhenEverythingIsCoded() {
    for id in ["wire/ferry", "wire/permits", "local/choir"] {
      desk.run("open \(id)", "done --rest none")
    }
    #expect(desk.say("todo") == "every article is coded")
  }

  // MARK: find

  @Test func findGoesToTheNextUnitWithATextWithoutRegardToCase() {
    desk.run("open wire/ferry", "find the FERRY")
    #expect(desk.cursor == 2)
  }

  @Test func findGoesOnFromTheStart() {
    desk.run("open wire/ferry", "goto 5", "find ferry talks")
    #expect(desk.cursor == 0)
  }

  @Test func textBetweenSlashesIsARegularExpressionInWhichCaseCounts() {
    desk.run("open wire/ferry", #"find /\bwar\b/"#)
    #expect(desk.cursor == 4)
    desk.run("find /[Ss]oftware/")
    #expect(desk.cursor == 6)
    #expect(desk.say("find /ENVOYS/") == "no unit has '/ENVOYS/'")
  }

  @Test func quotedTextIsFoundWithoutItsQuotes() {
    desk.run("open wire/ferry", "find \"Mirre Tolk\" # the docker")
    #expect(desk.cursor == 3)
  }

  @Test func textThatIsNotThereIsRefused() {
    desk.run("open wire/ferry")
    #expect(desk.say("find submarines") == "no unit has 'submarines'")
    #expect(desk.say("find --all submarines") == "no unit has 'submarines'")
    #expect(desk.say("find") == "find needs a text; usage: find [--all] TEXT|/regex/")
  }

  @Test func brokenRegularExpressionIsRefused() {
    desk.run("open wire/ferry")
    #expect(desk.say("find /a(/").hasPrefix("'a(' is no regular expression: "))
  }

  @Test func everyArticlesUnitsAreListed() {
    #expect(
      desk.run("find --all permits").lines == [
        "wire/ferry#3  Mirre Tolk, a docker, wants no permits.",
        "wire/permits#0  Permits dearer",
        "wire/permits#1  Permits cost more from June.",
      ])
  }
}
