import Annotations
import Storage
import Testing

@testable import Commands

/// Judging units once more without changing their coding.
struct RecheckTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry", "tag 1 support official", "none 2", "tag 3 oppose tolk")
  }

  @Test(arguments: [
    ("tag --recheck 1 oppose official", "recheck: official talks oppose"),
    ("tag 1 oppose official --recheck", "recheck: official talks oppose"),
    ("none --recheck 1", "recheck: none"),
    ("same --recheck 3 neutral", "recheck: official talks neutral"),
    ("again --recheck 1", "recheck: citizen speaker=tolk talks oppose"),
  ])
  func confirmationTellsWhatIsSaidNow(line: String, what: String) {
    #expect(desk.say(line).hasSuffix(" \(what)"))
  }

  @Test func codingStaysAsItWas() throws {
    let before = try desk.session.currentWriter().layer.units
    desk.run("tag --recheck 1 oppose expert", "none --recheck 2-3")
    #expect(try desk.session.currentWriter().layer.units == before)
  }

  @Test func historyHoldsTheJudgementAndWhatTakesItBack() throws {
    desk.run("tag --recheck 1 oppose official")
    let pair = try desk.changes.suffix(2)
    #expect(pair.map(\.isRecheck) == [true, true])
    #expect(pair.last?.undoes == pair.first?.id)
    #expect(
      pair.map(\.command) == ["tag --recheck 1 oppose official"] + pair.dropFirst().map(\.command))
    #expect(pair.compactMap { $0.batch?.index } == [1, 2])
  }

  @Test func lineOnTheDiskSaysThatItIsARecheck() throws {
    desk.run("none --recheck 1")
    let history = try desk.directory.text(of: "annotations/mira/wire/ferry.history.jsonl")
    let lines = history.split(separator: "\n").suffix(2)
    #expect(lines.allSatisfy { $0.contains(#""recheck":true"#) })
  }

  @Test func unitThatIsNotCodedCannotBeJudgedOnceMore() {
    #expect(
      desk.say("none --recheck 4") == "unit 4 is not coded, so it cannot be judged once more")
  }

  @Test func closedArticleCanBeJudgedOnceMore() {
    desk.run("done --rest none")
    #expect(desk.say("none --recheck 1").hasPrefix("ok "))
  }

  @Test func undoAndRedoPassOverIt() {
    desk.run("undo", "tag --recheck 1 oppose official")
    #expect(desk.say("redo").contains("redo 'tag 3 oppose tolk'"))
    desk.run("none --recheck 2")
    #expect(desk.say("undo").contains("undo 'tag 3 oppose tolk'"))
  }

  @Test func laterSessionPassesOverItToo() throws {
    desk.run("undo", "tag --recheck 1 oppose official")
    _ = desk.session.finish()
    let later = try Desk(session: "s2", beside: desk)
    #expect(later.say("redo").contains("redo 'tag 3 oppose tolk'"))
  }

  @Test func anotherStatementIsAddedToTheRecheck() throws {
    desk.run("tag --recheck 1 oppose official")
    #expect(
      desk.say("also --recheck 1 speaker=tolk")
        .hasSuffix("recheck: official talks oppose; citizen speaker=tolk talks oppose"))
    #expect(try desk.coding(1) == ["official talks support"])
  }

  @Test func nothingIsAddedToARecheckThatWasNotMade() {
    #expect(desk.say("also --recheck 1 neutral") == "unit 1 has no recheck to go on with")
  }

  @Test func againCopiesWhatWasSaidLast() throws {
    desk.run("tag --recheck 1 neutral expert", "again 4")
    #expect(try desk.coding(4) == ["expert talks neutral"])
  }

  @Test func alsoStillMeansTheUnitCodedLast() throws {
    desk.run("none --recheck 1", "also neutral")
    #expect(try desk.coding(3)?.count == 2)
  }

  @Test func statementsOfOneUnitCannotBeJudgedApart() {
    #expect(desk.say("tag --recheck 1.1 oppose").hasPrefix("tag N.K takes no --recheck"))
  }

  @Test func logShowsEachOnce() {
    let lines = desk.run("none --recheck 1", "log 1").lines
    #expect(lines.count { $0.contains("none --recheck 1") } == 1)
  }

  @Test func otherCopyOfTheCodingIsNotContradicted() throws {
    var history = try desk.session.currentWriter().history
    let unit = try #require(history.changes.first?.unit)
    desk.run("none --recheck 1")
    let pair = try desk.changes.suffix(2)
    var other = try #require(history.changes.first)
    other.id = Change.ID(session: "s9", counter: 1)
    other.parents = history.heads
    other.effect = .unit(unit, before: other.coding, after: Coding(statements: []))
    history.append(other)
    for change in pair { history.append(change) }
    #expect(history.versions(at: unit.span).map(\.id) == [other.id])
  }
}

/// Statements that are taken exactly as they are given.
struct AloneTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry", "tag 1 support official speaker=Harbour via=\"Harbour Post\" fish")
  }

  @Test func alsoCopiesNothing() throws {
    desk.run("also --alone 1 oppose expert permits")
    #expect(try desk.coding(1)?.last == "expert permits oppose")
  }

  @Test func nothingIsFilledIn() {
    #expect(desk.say("tag --alone 2 support official").hasPrefix("a statement needs target"))
  }
}

/// Which units are served again.
struct RecheckUnitsTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry", "none 0-6", "open wire/permits", "none 0-2")
  }

  private func drawn(_ count: Int, seed: UInt64 = 1, in article: Article.ID? = nil) throws
    -> [RecheckUnit]
  {
    try desk.session.recheckUnits(count: count, seed: seed, in: article)
  }

  @Test func soManyAsAreWantedAndEachOnce() throws {
    #expect(Set(try drawn(4)).count == 4)
    #expect(Set(try drawn(99)).count == 10)
  }

  @Test func sameSeedDrawsTheSame() throws {
    #expect(try drawn(5, seed: 3) == drawn(5, seed: 3))
    #expect(try drawn(5, seed: 3) != drawn(5, seed: 4))
  }

  @Test func onlyOfTheArticleThatIsMeant() throws {
    #expect(Set(try drawn(9, in: "wire/permits").map(\.article)) == ["wire/permits"])
  }

  @Test func nothingCodedNothingToServe() throws {
    let jon = try Desk("jon", session: "s2", beside: desk)
    #expect(throws: Refusal.self) { try jon.session.recheckUnits(count: 1, seed: 1) }
  }
}
