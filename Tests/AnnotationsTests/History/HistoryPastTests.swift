import Annotations
import Testing

/// A layer as it was, and what was judged when.
@Suite struct HistoryPastTests {
  let changes: SampleChanges

  init() throws {
    changes = try SampleChanges()
  }

  /// A history of changes of units 1 to 3, each made upon the one before, on the days given.
  private func history(_ made: (day: Int, unit: Int, coding: Coding?)...) throws -> History {
    var history = History()
    for (place, entry) in made.enumerated() {
      var change = try changes.change(
        "s\(place)", on: history.changes.suffix(1), entry.unit, entry.coding)
      change.effect = .unit(
        try changes.unit(entry.unit), before: history.coding(at: change.unit?.span ?? 0..<0),
        after: entry.coding)
      change.at = "2031-03-0\(entry.day)T10:00:00Z"
      change.textHash = "text"
      history.append(change)
    }
    history.follow(changes.article)
    return history
  }

  private func day(_ day: Int) throws -> Moment {
    try #require(Moment("2031-03-0\(day)"))
  }

  private func judged(_ history: History, since start: Int) throws -> [Int]? {
    let start = try day(start)
    let layer = history.layer(changes.layer, of: changes.article) { !start.isReached(at: $0) }
    return layer?.units.map(\.number.value)
  }

  @Test func whatADivergedCopyDidIsNoPartOfThePast() throws {
    let root = try changes.change("a", 1, .stance("support"))
    let left = try changes.change("b", on: [root], 2, .stance("oppose"))
    let right = try changes.change("c", on: [root], 3, .noStatement)
    let history = History.ordering([root, left, right])
    #expect(history.upTo(right.id)?.changes.map(\.id) == [root.id, right.id])
    #expect(history.upTo(left.id)?.heads.map(\.id) == [left.id])
  }

  @Test func unknownChangeHasNoPast() {
    #expect(History().upTo(Change.ID(session: "a", counter: 1)) == nil)
  }

  @Test func pastEndsWithTheDay() throws {
    let history = try history(
      (1, 1, .stance("support")), (2, 1, .stance("oppose")), (3, 2, .noStatement))
    let past = history.upTo(try day(2))
    #expect(past.coding(at: 0..<3) == .stance("oppose"))
    #expect(past.revision == 2)
    #expect(history.upTo(try day(1)).coding(at: 0..<3) == .stance("support"))
  }

  @Test func clockThatWentBackMakesNoStateThatNeverWas() throws {
    let history = try history((5, 1, .stance("support")), (1, 1, .stance("oppose")))
    #expect(history.upTo(try day(2)).isEmpty)
    #expect(try judged(history, since: 4) == [1])
    #expect(try again(history, at: try day(2)) == [:])
    let earlier = history.earlierLayer(changes.layer, of: changes.article, at: try day(2))
    #expect(earlier.layer.units.isEmpty)
  }

  @Test func nothingIsBeforeTheFirstChange() throws {
    let history = try history((2, 1, .noStatement))
    #expect(history.upTo(try day(1)).isEmpty)
  }

  @Test func onlyUnitsJudgedSinceAreKept() throws {
    let history = try history(
      (1, 1, .noStatement), (1, 2, .noStatement), (3, 2, .stance("oppose")), (4, 3, .noStatement))
    #expect(try judged(history, since: 3) == [2, 3])
    #expect(try judged(history, since: 4) == [3])
    #expect(try judged(history, since: 5) == nil)
  }

  @Test func noteIsNoJudgement() throws {
    let noted = Coding(statements: [], note: "why?", isFlagged: true)
    let history = try history((1, 1, .noStatement), (3, 1, noted))
    #expect(try judged(history, since: 2) == nil)
  }

  @Test func sayingTheSameAgainIsAJudgement() throws {
    let history = try history((1, 1, .noStatement), (3, 1, .noStatement))
    #expect(try judged(history, since: 2) == [1])
  }

  @Test func whatWasTakenBackDoesNotCount() throws {
    var history = try history((1, 1, .stance("support")), (3, 1, .stance("oppose")))
    var undo = try changes.change("u", on: history.changes.suffix(1), 1, .stance("support"))
    undo.undoes = history.changes.last?.id
    undo.textHash = "text"
    undo.at = "2031-03-04T10:00:00Z"
    history.append(undo)
    #expect(try judged(history, since: 2) == nil)
    #expect(try again(history) == [:])
  }

  @Test func statusAloneIsAJudgementToo() throws {
    var history = try history((1, 1, .noStatement))
    var done = changes.change("d", on: history.changes.suffix(1), .done)
    done.at = "2031-03-04T10:00:00Z"
    history.append(done)
    #expect(try judged(history, since: 4) == [])
  }

  /// The earlier codings of the units that were judged again.
  private func again(_ history: History, at moment: Moment? = nil) throws -> [Int: Coding] {
    let earlier = history.earlierLayer(changes.layer, of: changes.article, at: moment)
    var again: [Int: Coding] = [:]
    for unit in earlier.layer.units where earlier.judgedAgain.contains(unit.span) {
      again[unit.number.value] = unit.coding
    }
    return again
  }

  @Test func firstCodingIsHeldAgainstThePresentOne() throws {
    let history = try history(
      (1, 1, .stance("support")), (1, 2, .noStatement), (2, 1, .stance("neutral")),
      (3, 1, .stance("oppose")))
    #expect(try again(history) == [1: .stance("support")])
  }

  @Test func unitJudgedTheSameAgainIsJudgedAgain() throws {
    let history = try history((1, 1, .noStatement), (2, 1, .noStatement))
    #expect(try again(history) == [1: .noStatement])
  }

  @Test func addedStatementGoesOnWithTheFirstCoding() throws {
    let one: Statement = ["stance": .text("support")]
    let other: Statement = ["stance": .text("oppose")]
    let both = Coding(statements: [one, other])
    let started = try history((1, 1, .stance("support")), (1, 1, both))
    #expect(try again(started) == [:])
    #expect(try again(started, at: try day(1)) == [:])
    let changed = try history((1, 1, .stance("support")), (1, 1, both), (2, 1, .noStatement))
    #expect(try again(changed) == [1: both])
  }

  @Test func statementAddedAfterADayIsJudgedAgain() throws {
    let both = Coding(statements: [["stance": .text("support")], ["stance": .text("oppose")]])
    let history = try history((1, 1, .stance("support")), (3, 1, both))
    #expect(try again(history, at: try day(2)) == [1: .stance("support")])
  }

  @Test func clearedUnitIsStillKnownByItsFirstCoding() throws {
    let history = try history(
      (1, 1, .stance("support")), (2, 1, nil), (3, 1, .stance("oppose")))
    #expect(try again(history) == [1: .stance("support")])
  }

  @Test func dateTellsWhichCodingIsTheEarlierOne() throws {
    let history = try history(
      (1, 1, .stance("support")), (2, 1, .stance("neutral")), (3, 1, .stance("oppose")),
      (3, 2, .noStatement))
    #expect(try again(history, at: try day(2)) == [1: .stance("neutral")])
    #expect(try again(history, at: try day(3)) == [:])
  }

  @Test func unitsFirstJudgedLaterAreInNoEarlierLayer() throws {
    let history = try history((1, 1, .noStatement), (3, 2, .noStatement))
    let earlier = history.earlierLayer(changes.layer, of: changes.article, at: try day(2))
    #expect(earlier.layer.units.map(\.number.value) == [1])
  }

  @Test func codingThatCameAlongWithASplitIsNotJudgedAgain() throws {
    var coding = try MendedCoding()
    try coding.code(1, .stance("support"))
    try coding.split(at: "and Anna")
    try coding.code(2, .stance("oppose"))
    let earlier = coding.history.earlierLayer(coding.layer, of: coding.article, at: nil)
    let again = earlier.layer.units.filter { earlier.judgedAgain.contains($0.span) }
    #expect(again.map(\.number.value) == [2])
    #expect(earlier.layer.units.map(\.coding) == [.stance("support")])
  }

  @Test func unitsJoinedSinceAreJudgedAgainAsOne() throws {
    var coding = try MendedCoding()
    try coding.code(1, .noStatement)
    try coding.code(2, .noStatement)
    try coding.join(1)
    let untouched = coding.history.earlierLayer(coding.layer, of: coding.article, at: nil)
    #expect(untouched.judgedAgain.isEmpty)
    #expect(
      untouched.layer.units.map(\.coding)
        == coding.history.layer(coding.layer, of: coding.article).units.map(\.coding))
    try coding.code(1, .noStatement)
    let earlier = coding.history.earlierLayer(coding.layer, of: coding.article, at: nil)
    #expect(earlier.judgedAgain == Set(earlier.layer.units.map(\.span)))
  }
}
