import Annotations
import Testing

@testable import Commands

/// What the words of a statement can be refused for.
struct CodingRefusalTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry")
  }

  @Test(arguments: [
    ("suport official", "unknown label 'suport'; did you mean 'support'?"),
    ("zzz official", "unknown label 'zzz'; codebook lists the labels; names go behind speaker="),
    (
      "support oppose official",
      "'stance' is given twice: 'support' and 'oppose'; a second statement is added with also"
    ),
    (
      "support",
      "a statement needs source; help tag shows how it is given; codebook lists the labels"
    ),
    (
      "sollan",
      "a statement needs stance; help tag shows how it is given; codebook lists the labels"
    ),
    ("support witness", "'witness' of 'source' is retired; codebook lists the labels in use"),
    ("source=witness", "'witness' of 'source' is retired; codebook lists the labels in use"),
    (
      "stance=official",
      "'official' is no label of 'stance'; its labels are oppose, neutral, support, unclear"
    ),
    ("stance=oppse", "'oppse' is no label of 'stance'; did you mean 'oppose'?"),
    (
      "tone=calm",
      "the codebook has no variable 'tone'; "
        + "its variables are source, speaker, via, target, stance, topic, weight"
    ),
    ("stnce=support", "the codebook has no variable 'stnce'; did you mean 'stance'?"),
    ("support official speaker=", "nothing follows 'speaker='; give a value, or leave it out"),
    ("support official weight=heavy", "'heavy' is no number for 'weight'; write weight=2"),
    ("support official weight=-1", "-1 lies outside 'weight'; it goes from 0 to 10"),
    ("support -2", "unknown label '-2'; codebook lists the labels; names go behind speaker="),
  ])
  func wordsThatMakeNoStatementAreRefused(words: String, sentence: String) {
    #expect(desk.say("tag 3 \(words)") == sentence)
  }

  @Test func ambiguousBeginningIsRefusedAtThePrompt() {
    let error = #expect(throws: Refusal.self) { try desk.type("tag 3 support o") }
    #expect(error?.sentence == "'o' may be 'official', 'oppose'; type more of it")
  }

  @Test func exactNameIsNotAmbiguousThoughAnotherBeginsSo() throws {
    try desk.type("tag 3 support tolk")
    #expect(try desk.coding(3) == ["citizen speaker=tolk talks support"])
  }

  @Test(arguments: ["tag", "tag 3", "tag 2-4", "tag 3.1"])
  func tagWithoutWordsIsRefused(line: String) {
    #expect(
      desk.say(line)
        == "tag needs at least one word; usage: tag [N|N-M|N.K] WORD… [variable=value]…")
  }

  @Test(arguments: ["tag 7 support official", "tag 3-7 support official", "none 7", "note 7 x"])
  func unitThatTheArticleLacksIsRefused(line: String) {
    #expect(desk.say(line) == "article 'wire/ferry' has no unit 7; its units are 0 to 6")
  }

  @Test func rangeThatRunsBackwardsIsRefused() {
    #expect(desk.say("none 5-3") == "the range 5-3 runs backwards; write 3-5")
  }

  @Test func headlineIsRefusedWhereTheCodebookDoesNotCodeIt() throws {
    desk.session.codebook.codesHeadline = false
    desk.run("open wire/permits")
    #expect(
      desk.say("none 0")
        == "the codebook does not code headlines; headline: true in annotations/codebook.yaml would"
    )
    #expect(desk.cursor == 1)
  }

  @Test(arguments: [
    "tag support official", "also support official", "same support", "again", "none", "clear",
    "note x", "flag", "done", "irrelevant", "reopen", "next", "previous", "goto 1", "find x",
    "show", "log", "restore 1",
  ])
  func commandThatNeedsAnArticleSaysSo(line: String) throws {
    #expect(
      try Desk().say(line) == "no article is open; open one: open ARTICLE, or --article ID")
  }

  @Test func nobodyCanCodeWithoutAName() throws {
    #expect(
      try Desk(nil).say("open wire/ferry")
        == "no annotator's name is known; give one: --annotator NAME")
  }
}
