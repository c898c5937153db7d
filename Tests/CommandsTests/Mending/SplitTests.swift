import Annotations
import Corpus
import Storage
import Testing

@testable import Commands

/// Units that are split and joined, and what happens to codings.
@Suite struct SplitTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry")
  }

  /// The numbers and first letters of the units.
  private var units: [String] {
    get throws {
      let article = try desk.session.openArticle().article
      return article.units.map { "\($0.number) \(article.quote(of: $0).prefix(12))" }
    }
  }

  @Test func splitSaysWhatTheUnitsAreNow() {
    #expect(
      desk.say("split 3 \"wants no\"")
        == "ok 1 wire/ferry#3-4 split: 3 'Mirre Tolk, a docker,' | 4 'wants no permits.'")
    #expect(desk.say("join 4") == "ok 2 wire/ferry#4 joined: 4 'wants no permits. The war of …'")
  }

  @Test func laterUnitsAreCountedAnew() throws {
    desk.run("none 4", "split 3 wants")
    #expect(
      try units.suffix(4)
        == ["4 wants no per", "5 The war of w", "6 Harbour Post", "7 Software for"])
    #expect(try desk.coding(5) == ["none"])
    #expect(try desk.coding(4) == nil)
  }

  @Test func layerFileHasTheNumbersOfTheUnitsAsTheyAreNow() throws {
    desk.run("none 2", "none 4", "split 3 wants", "flag 6")
    _ = desk.session.finish()
    let text = try desk.directory.text(of: "annotations/mira/wire/ferry.json")
    let numbers = text.split(separator: "\n").filter { $0.contains("\"n\": ") }
    #expect(numbers.map { $0.filter(\.isNumber).prefix(1) } == ["2", "5", "6"])
  }

  @Test func cursorStaysInItsPlaceOfTheText() {
    desk.run("goto 4", "split 3 wants")
    #expect(desk.cursor == 5)
    desk.run("join 2")
    #expect(desk.cursor == 4)
  }

  @Test func statementGoesToThePartThatNamesItsSpeakerAndSaysSo() throws {
    desk.run("tag 3 oppose tolk")
    let output = desk.run("split 3 wants")
    #expect(
      output.remarks == [
        "wire/ferry: unit 3 was split; your statement stays on 3, which names 'tolk'; 4 is uncoded"
      ])
    #expect(try desk.coding(3) == ["citizen speaker=tolk talks oppose"])
    #expect(try desk.coding(4) == nil)
  }

  @Test func noneOfAUnitIsNoneOfItsParts() throws {
    let output = desk.run("none 3", "split 3 wants")
    #expect(output.remarks.last == "wire/ferry: unit 3 was split; 3 and 4 are none, as it was")
    #expect(try desk.coding(4) == ["none"])
  }

  @Test func joinedStatementsStandTogether() throws {
    desk.run("tag 3 oppose tolk", "tag 4 support narrator")
    let output = desk.run("join 3")
    #expect(output.remarks == ["wire/ferry: unit 3 was joined; your 2 statements stand on it"])
    #expect(
      try desk.coding(3) == ["citizen speaker=tolk talks oppose", "narrator talks support"])
  }

  @Test func whatFollowedIsRecordedWithTheNextChange() throws {
    desk.run("tag 3 oppose tolk", "split 3 wants", "none 1")
    #expect(try desk.changes.map(\.following) == [nil, .from, .to, .to, nil])
    #expect(try desk.changes.dropFirst().map(\.batch?.count) == [4, 4, 4, 4])
    #expect(try desk.changes[1].command == "follow 3-4")
    #expect(try desk.changes.map(\.id.counter) == [1, 3, 4, 5, 6])
  }

  @Test func splitWritesNoLayer() throws {
    desk.run("tag 3 oppose tolk", "open wire/permits")
    let before = try desk.directory.text(of: "annotations/mira/wire/ferry.history.jsonl")
    let other = try Desk("jon", session: "s2", beside: desk)
    #expect(other.run("open wire/ferry", "split 3 wants").remarks.count == 0)
    #expect(try desk.directory.text(of: "annotations/mira/wire/ferry.history.jsonl") == before)
    desk.run("open wire/ferry")
    #expect(try desk.coding(3) == ["citizen speaker=tolk talks oppose"])
  }

  @Test func layerFileHoldsWhatIsRecorded() throws {
    desk.run("tag 3 oppose tolk", "split 3 wants", "open wire/permits")
    let layer = try desk.directory.text(of: "annotations/mira/wire/ferry.json")
    #expect(layer.contains("Mirre Tolk, a docker, wants no permits."))
    desk.run("open wire/ferry", "none 1", "open wire/permits")
    let later = try desk.directory.text(of: "annotations/mira/wire/ferry.json")
    #expect(later.contains("\"quote\": \"Mirre Tolk, a docker,\""))
    #expect(!later.contains("wants no permits"))
  }

  @Test func undoAndRedoTakeSplitsAndJoins() throws {
    let start = try units
    desk.run("tag 3 oppose tolk")
    let coded = try desk.session.currentWriter().layer.units
    desk.run("split 3 wants", "tag 4 support narrator", "join 4")
    let end = try units
    #expect(desk.run("undo 3").lines.count == 3)
    #expect(try units == start)
    #expect(try desk.session.currentWriter().layer.units.map(\.coding) == coded.map(\.coding))
    #expect(desk.run("redo 3").lines.count == 3)
    #expect(try units == end)
    #expect(
      desk.say("undo") == "ok 7 wire/ferry#4-5 undo 'join 4' of 2031-03-02T10:00:00Z: "
        + "4 'wants no permits.' | 5 'The war of words went on.'")
  }

  @Test func earlierSessionsSplitsAreTakenBackByTime() throws {
    desk.run("split 3 wants", "open wire/permits")
    let later = try Desk(session: "s2", at: "2031-03-03T10:00:00Z", beside: desk)
    #expect(later.say("undo").hasPrefix("ok 2 wire/ferry#3 undo 'split 3 wants' of"))
    #expect(later.say("undo") == "there is nothing to take back")
  }

  @Test func splitOfSomebodyElseIsTheirsToTakeBack() throws {
    desk.run("split 3 wants")
    let other = try Desk("jon", session: "s2", beside: desk)
    #expect(other.say("undo") == "there is nothing to take back")
  }

  @Test func changeOfAUnitThatWasSplitSinceIsNotTakenBack() throws {
    desk.run("tag 3 oppose tolk")
    try Desk("jon", session: "s2", beside: desk).run("open wire/ferry", "split 3 wants")
    desk.run("show")
    #expect(
      desk.say("undo") == "unit 3 of that change was split, joined or revised since; undo that "
        + "first if it was a split or join, or code the units as they are")
    let said = "unit 3 of that change was split, joined or revised since"
    #expect(desk.say("restore 1").hasPrefix(said))
  }

  @Test func splitElsewhereIsNoticedBeforeTheNextChange() throws {
    desk.run("goto 4")
    try Desk("jon", session: "s2", beside: desk).run("open wire/ferry", "split 3 wants")
    #expect(
      desk.say("none 4") == "another program changed the units of 'wire/ferry'; you are on unit 5 "
        + "now; look at the units again, then repeat the command")
    #expect(desk.run("none").lines == ["ok 1 wire/ferry#5 none"])
  }

  @Test func splitElsewhereIsSaidByWhatOnlyShows() throws {
    desk.run("goto 4")
    try Desk("jon", session: "s2", beside: desk).run("open wire/ferry", "split 3 wants")
    let said = "another program changed the units of 'wire/ferry'; you are on unit 5 now"
    #expect(desk.run("show").remarks.first == said)
  }

  @Test func boundaryOfUnitsThatAreOthersMeanwhileIsRefused() throws {
    let known = try desk.session.openArticle().article
    let boundary = ArticleChange.Boundary(
      offset: known.units[5].span.lowerBound + 4,
      unit: try #require(Article.Unit.Number(3)), isMade: true)
    try Desk("jon", session: "s2", beside: desk).run("open wire/ferry", "split 3 wants")
    #expect(throws: Refusal.self) {
      try desk.session.mend(boundary, of: known, .init(command: "split 5 Post", verb: "split"))
    }
    #expect(try units.count == 8)
  }

  @Test func wholeRunIsTakenBackWithItsSplits() throws {
    let start = try units
    desk.session.run = "r1"
    desk.run("tag 3 oppose tolk", "split 3 wants", "tag 4 support narrator", "join 4")
    desk.session.run = nil
    #expect(desk.run("undo --run").lines.count == 4)
    #expect(try units == start)
    #expect(try desk.coding(3) == nil)
  }

  @Test(arguments: [
    ("split", "split needs the number of a unit"),
    ("split 3", "split needs the words at which the new unit begins"),
    ("split 0 talks", "the headline is one unit and stays so"),
    ("split 3 war", "no word of unit 3 begins 'war'"),
    ("split 4 w", "unit 4 has 'w' 3 times; give more words"),
    ("split 3 Mirre", "unit 3 begins with 'Mirre' already"),
    ("join", "join needs the number of a unit"), ("join 1 2", "'2' is one word too many"),
    ("join 0", "the headline is one unit"), ("join 6", "unit 6 is the last"),
  ])
  func refusals(line: String, problem: String) throws {
    #expect(desk.say(line).hasPrefix(problem))
    #expect(!desk.directory.has("corpus/wire/ferry.history.jsonl"))
  }

  @Test func everybodyIsReadOnTheUnitsAsTheyAre() throws {
    desk.run("tag 3 oppose tolk", "none 0-2", "none 4-6", "split 3 wants", "open wire/permits")
    let layer = try desk.session.layer(
      Layer.ID(annotator: try desk.session.annotator(), article: "wire/ferry"))
    #expect(layer?.units.map(\.number.value) == [0, 1, 2, 3, 5, 6, 7])
  }

  @Test func closedArticleMayBeMended() throws {
    desk.run("done --rest none")
    #expect(desk.say("split 3 wants").hasPrefix("ok 1"))
    #expect(try desk.coding(4) == ["none"])
  }
}
