import Annotations
import Testing

@testable import Commands

/// articles, show, log and status.
struct SeeingTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// What a reading command gives a program.
  private func value(_ line: String) throws -> String {
    let output = desk.run(line, json: true)
    let line = try #require(output.lines.last)
    let start = try #require(line.firstRange(of: "\"value\":"))
    return String(line[start.upperBound...].dropLast())
  }

  // MARK: articles

  @Test func articlesAreListedWithTheirProgress() {
    desk.run("open wire/permits", "tag 1 support official")
    #expect(
      desk.run("articles").lines == [
        "local/choir  2031-03-01  0/2 open  ",
        "wire/ferry  2031-03-01  0/7 open  Ferry talks resume",
        "wire/permits  2031-03-01  1/3 open  Permits dearer",
      ])
  }

  @Test func articlesAreChosenByIDOrHeadline() {
    #expect(desk.run("articles local").lines.count == 1)
    #expect(
      desk.run("articles DEARER").lines == ["wire/permits  2031-03-01  0/3 open  Permits dearer"])
    #expect(desk.run("articles submarines").lines == ["no such article"])
  }

  @Test func articlesForAProgram() throws {
    desk.run("open wire/permits", "done --rest none", "open local/choir")
    #expect(
      try value("articles permits")
        == #"[{"id":"wire/permits","title":"Permits dearer","published":"2031-03-01","outlet":null,"#
        + #""units":3,"coded":3,"status":"done","annotators":{"mira":3}}]"#)
  }

  // MARK: show

  @Test func unitIsShownBetweenItsNeighboursWithWhatIsCoded() {
    desk.run("open wire/ferry", "tag 1 support sollan", "note 2 odd", "flag 2", "goto 2")
    #expect(
      desk.run("show").lines == [
        "Ferry talks resume",
        "wire/ferry · 2031-03-01 · 1 of 7 units coded",
        "    1  Envoys met in Port Amsel on Monday.",
        "       = official speaker=sollan talks support",
        ">   2  \"The ferry must sail again,\" Erik Sollan said.",
        "       · uncoded",
        "       ! flagged",
        "       # odd",
        "    3  Mirre Tolk, a docker, wants no permits.",
      ])
  }

  @Test func anotherUnitIsShownWithoutMovingTheCursor() {
    desk.run("open wire/ferry")
    #expect(desk.run("show 6").lines.last == "       · uncoded")
    #expect(desk.cursor == 0)
  }

  @Test func severalStatementsAreNumbered() {
    desk.run("open wire/ferry", "tag 0 support official", "also 0 oppose")
    let lines = desk.run("show 0").lines
    #expect(lines.contains("       = 1) official talks support"))
    #expect(lines.contains("       = 2) official talks oppose"))
  }

  @Test func wholeArticleIsShown() {
    desk.run("open wire/permits", "none 1")
    let lines = desk.run("show all").lines
    #expect(lines.contains(">   0  Permits dearer"))
    #expect(lines.contains("       – none"))
    #expect(lines.contains("    2  Experts shrugged."))
  }

  @Test(arguments: [
    ("show 9", "article 'wire/ferry' has no unit 9; its units are 0 to 6"),
    ("show 1-2", "show takes one unit; usage: show [N|all]"),
    ("show everything", "'everything' is one word too many; usage: show [N|all]"),
  ])
  func whatCannotBeShownIsRefused(line: String, sentence: String) {
    desk.run("open wire/ferry")
    #expect(desk.say(line) == sentence)
  }

  @Test func shownArticleHasEachUnitsCodingForAProgram() throws {
    desk.run("open wire/permits", "tag 1 support official")
    let value = try value("show")
    #expect(value.hasPrefix(#"{"format":"postil.article/1","id":"wire/permits""#))
    #expect(value.contains(#"{"n":0,"start":0,"end":14,"coding":null}"#))
    #expect(
      value.contains(#"{"n":1,"start":15,"end":43,"coding":{"n":1,"start":15,"end":43,"quote":"#))
    #expect(value.contains(#""stance":"support""#))
  }

  @Test func foreignControlCharactersAreShownAsSymbols() throws {
    let article = SampleArticles.article(
      "wire/hostile", title: nil, ["Bell\u{7} and \u{1B}[31mred\u{202E}."])
    try desk.put(article)
    desk.run("open wire/hostile")
    #expect(
      desk.run("show").lines.contains(">   1  Bell\\u{7} and \\u{1b}[31mred\\u{202e}."))
  }

  // MARK: log

  @Test func logListsChangesOldestFirst() {
    desk.run("open wire/ferry", "tag 1 support official", "none 2", "undo")
    #expect(
      desk.run("log").lines == [
        "1  2031-03-02T10:00:00Z  s1:1  tag 1 support official",
        "2  2031-03-02T10:00:00Z  s1:2  none 2",
        "3  2031-03-02T10:00:00Z  s1:3  undo",
      ])
    #expect(desk.run("log 2").lines.count == 2)
  }

  @Test func logOfAnUntouchedArticleSaysSo() {
    desk.run("open wire/ferry")
    #expect(desk.run("log").lines == ["no changes yet"])
    #expect(desk.say("log 9").hasPrefix("article 'wire/ferry' has no unit 9"))
  }

  @Test func logForAProgramIsTheHistorysLines() throws {
    desk.run("open wire/ferry", "none 1")
    let history = try desk.directory.text(of: "annotations/mira/wire/ferry.history.jsonl")
    #expect(try value("log") + "\n" == "[\(history.dropLast())]\n")
  }

  // MARK: status

  @Test func statusSumsUpWhatWasDone() {
    desk.run("open local/choir", "irrelevant", "open wire/permits", "done --rest none")
    desk.run("open wire/ferry", "none 1", "flag 2")
    #expect(
      desk.run("status").lines == [
        "annotator mira · codebook strait version 2",
        "1 of 3 articles done, 1 irrelevant; 4 of 12 units coded",
        "Ferry talks resume",
        "wire/ferry · 2031-03-01 · 1 of 7 units coded",
        "flagged: 2",
      ])
  }

  @Test func statusNamesCopiesThatNothingCounts() throws {
    desk.run("open wire/ferry", "none 1", "open wire/permits")
    let history = try desk.directory.text(of: "annotations/mira/wire/ferry.history.jsonl")
    let copy = "annotations/mira/wire/ferry.history (Jon's conflicted copy 2031-03-02).jsonl"
    try desk.directory.write(history, to: copy)
    #expect(
      desk.run("status").lines.contains(
        "a copy that a synchronising program or a merge made, which nothing counts: \(copy); "
          + "postil verify --repair takes over what it says of codings"))
    #expect(try value("status").contains(#""conflictCopies":1,"#))
    for number in 1...3 {
      try desk.directory.write(
        history, to: "corpus/wire/ferry.sync-conflict-20310302-101112-ABCDEF\(number).json")
    }
    let line = try #require(desk.run("status").lines.first { $0.hasPrefix("4 copies") })
    #expect(line.contains(", …; postil verify --repair takes over what they say"))
  }

  @Test func statusForAProgram() throws {
    desk.run("open wire/ferry", "goto 3")
    #expect(
      try value("status").hasSuffix(
        #""annotator":"mira","kind":"person","codebook":{"name":"strait","version":2},"#
          + #""articles":{"total":3,"done":0,"irrelevant":0},"units":{"total":12,"coded":0},"#
          + #""article":"wire/ferry","unit":3}"#))
  }
}
