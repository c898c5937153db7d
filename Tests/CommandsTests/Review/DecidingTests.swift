import Annotations
import Testing

@testable import Commands

/// Deciding units one by one.
@Suite struct DecidingTests {
  let review: ReviewDesk
  var desk: Desk { review.desk }

  init() throws {
    review = try ReviewDesk()
  }

  @Test func pickTakesAnAnnotatorsCoding() throws {
    #expect(desk.say("pick 1 jon") == "ok 1 wire/ferry#1 picked jon: official talks oppose")
    let coding = try #require(try review.reference(1))
    #expect(coding.statements?.count == 1)
    #expect(coding.decision?.by?.description == "vera")
    #expect(coding.decision?.origin?.description == "picked:jon")
  }

  @Test func decisionKeepsWhatItIsBasedOn() throws {
    desk.run("pick 1 jon")
    let basis = try #require(try review.reference(1)?.decision?.basis)
    #expect(
      basis.map { "\($0.key) \($0.value?.description ?? "-")" }.sorted() == [
        "ada s-ada:1", "jon s-jon:1", "mira s-mira:1",
      ])
  }

  @Test func noneIsADecision() throws {
    #expect(desk.say("decide 3 none") == "ok 1 wire/ferry#3 decided: none")
    #expect(try review.reference(3)?.statements == [])
    #expect(try review.reference(3)?.decision?.origin == .own)
  }

  @Test func plusBeginsAFurtherStatement() {
    desk.run("why 1 two shores")
    #expect(
      desk.say("decide 1 support official speaker=sollan + speaker=tolk")
        == "ok 2 wire/ferry#1 decided: official speaker=sollan talks support; "
        + "citizen speaker=tolk talks support")
  }

  @Test func decisionAgainstEverybodyNeedsAReason() throws {
    #expect(
      desk.say("decide 1 neutral official")
        == "no annotator says so of unit 1, and no reason stands; give one first: why 1 TEXT")
    #expect(
      desk.say("why 1 a question, no demand") == "ok 1 wire/ferry#1 why a question, no demand")
    #expect(
      desk.say("decide 1 neutral official") == "ok 2 wire/ferry#1 decided: official talks neutral")
    #expect(try review.reference(1)?.decision?.why == "a question, no demand")
  }

  @Test func reasonOfADecisionAgainstEverybodyStays() {
    desk.run("why 1 a question", "decide 1 neutral official")
    #expect(desk.say(#"why 1 """#).hasPrefix("no annotator says so of unit 1"))
  }

  @Test func reasonAndGapMayComeAfterwards() throws {
    desk.run("pick 1 jon", "why . he has read on", "gap . what of ferries")
    let decision = try #require(try review.reference(1)?.decision)
    #expect([decision.why, decision.gap] == ["he has read on", "what of ferries"])
    #expect(decision.origin?.description == "picked:jon")
    desk.run("pick 1 ada")
    #expect(try review.reference(1)?.decision?.gap == "what of ferries")
  }

  @Test func emptyTextTakesWordsAway() throws {
    desk.run("why 2 hm", #"why 2 """#)
    #expect(try review.reference(2) == nil)
  }

  @Test func annotatorWhoSaidNothingCannotBePicked() throws {
    try review.code("mira", ["open wire/ferry", "reopen", "clear 3"], session: "s2")
    #expect(desk.say("pick 3 mira") == "mira has not coded unit 3")
  }

  @Test func onlyThoseUnderReviewCanBePicked() {
    #expect(desk.say("pick 1 jno") == "no annotator 'jno' here; did you mean 'jon'?")
    #expect(desk.say("pick 1 vera").hasPrefix("no annotator 'vera' here"))
  }

  @Test func cursorGoesOnToWhatIsLeft() {
    desk.run("goto 1", "pick jon")
    #expect(desk.cursor == 2)
    desk.run("review wire/ferry --accept unanimous")
    #expect(desk.cursor == 3)
  }

  @Test func deferredUnitComesUpLast() throws {
    desk.run("review wire/ferry --accept unanimous", "goto 1", "defer")
    #expect(desk.cursor == 3)
    #expect(try review.unit(1)?.isDeferred == true)
    desk.run("pick jon")
    #expect(desk.cursor == 1)
    desk.run("pick jon")
    #expect(try review.unit(1)?.isDeferred == false)
  }

  @Test func codingCommandsAreRefusedInAReview() {
    for line in ["tag 1 support official", "none 1", "clear 1", "again 1"] {
      #expect(desk.say(line).hasPrefix("'wire/ferry' is under review, and "))
    }
    #expect(desk.say("done --rest none").hasPrefix("'wire/ferry' is under review"))
  }

  @Test(arguments: [#"why 1 """#, "why 2 hm", "gap 2 wishes", "defer 2"])
  func whatIsSoAlreadyIsNotRecorded(line: String) throws {
    desk.run("why 2 hm", "gap 2 wishes", "defer 2")
    let unit = line.split(separator: " ")[1]
    #expect(desk.say(line) == "unit \(unit) is so already")
    #expect(try desk.changes.count == 3)
  }

  @Test func decidedUnitIsNotPutOff() throws {
    desk.run("pick 1 jon")
    #expect(desk.say("defer 1") == "unit 1 is decided, so there is nothing to put off")
    #expect(try review.unit(1)?.isDeferred == false)
  }

  @Test func skippedUnitsStaySkippedBehindOnePutOff() {
    desk.run("goto 3", "defer")
    #expect(desk.cursor == 4)
  }

  @Test func whatIsPutOffGoesRound() {
    for number in 0...6 where number != 1 { desk.run("defer \(number)") }
    desk.run("goto 1", "defer")
    #expect(desk.cursor == 2)
  }

  @Test func referenceIsNotMadeIrrelevant() throws {
    #expect(desk.say("irrelevant sport").hasPrefix("'wire/ferry' is under review"))
    #expect(try desk.changes.isEmpty)
  }

  @Test(arguments: CommandTable.all.map { $0.specification }.filter { $0.group == .code })
  func onlyWhatIsAboutTheReferenceIsAllowed(specification: CommandSpecification) {
    let allowed: Set = ["note", "flag", "done", "reopen", "split", "join", "code"]
    #expect(specification.isAllowedInReviews == allowed.contains(specification.name))
  }

  @Test func decisionsNeedAReview() throws {
    desk.run("open wire/permits")
    for line in ["pick jon", "decide none", "defer", "why x", "gap x"] {
      #expect(desk.say(line) == "no article is under review; begin with: review ARTICLE")
    }
  }

  @Test func subcommandBeginsTheReviewItself() throws {
    desk.session.settings.mode = .subcommand
    desk.run("open wire/ferry")
    #expect(desk.say("pick 1 ada") == "ok 1 wire/ferry#1 picked ada: official talks support")
  }

  @Test func nobodysCodingIsTouched() throws {
    let before = try desk.directory.text(of: "annotations/jon/wire/ferry.history.jsonl")
    desk.run("review wire/ferry --accept unanimous", "pick 1 jon", "decide 3 none", "done")
    _ = desk.session.finish()
    #expect(try desk.directory.text(of: "annotations/jon/wire/ferry.history.jsonl") == before)
    #expect(
      try desk.directory.text(of: "annotations/reference/wire/ferry.json")
        .contains(#""from": "picked:jon""#))
  }
}
