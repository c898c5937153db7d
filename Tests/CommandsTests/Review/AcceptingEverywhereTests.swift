import Annotations
import Testing

@testable import Commands

/// Accepting what all annotators agree on in every article: one step, however it is interrupted.
@Suite struct AcceptingEverywhereTests {
  let review: ReviewDesk
  var desk: Desk { review.desk }

  init() throws {
    review = try ReviewDesk(reviews: false)
    for name in ["ada", "jon"] {
      try review.code(name, ["open wire/permits", "done --rest none"], session: "p-\(name)")
    }
  }

  /// How many units are decided in the reference of each article.
  private func decided(_ desk: Desk) throws -> [Int] {
    try ["wire/ferry", "wire/permits"].map { article in
      desk.run("review \(article)")
      return try desk.session.reviewProgress().decided
    }
  }

  /// Somebody at work in another session.
  private func session(_ name: String, _ reviewer: String = "vera") throws -> Desk {
    try Desk(reviewer, session: name, beside: desk)
  }

  /// Accepts everything, and loses what was to be recorded on one article.
  private func acceptWithoutPermits() throws {
    desk.run("review --accept unanimous --all")
    _ = desk.session.finish()
    for file in ["permits.json", "permits.history.jsonl"] {
      try desk.directory.remove("annotations/reference/wire/\(file)")
    }
  }

  @Test func everyArticleThatIsReadyIsAcceptedAtOnce() throws {
    #expect(
      desk.say("review --accept unanimous --all")
        == "ok - - accepted 8 unanimous units in 2 articles")
    #expect(desk.run("undo --run").lines.count == 2)
    #expect(try decided(desk) == [0, 0])
  }

  @Test func articleIsNamedWhereOnlyOneIsMeant() {
    desk.run("review wire/ferry --accept unanimous")
    #expect(
      desk.say("review --accept unanimous --all")
        == "ok 3 wire/permits accepted 3 unanimous units in 1 article")
  }

  @Test func undoTakesAllBackAndRedoBringsItBack() throws {
    desk.run("review --accept unanimous --all")
    #expect(
      desk.say("undo") == "ok - - undo 'review --accept unanimous --all' of 2031-03-02T10:00:00Z: "
        + "8 units in 2 articles")
    #expect(try decided(desk) == [0, 0])
    #expect(desk.say("redo").hasSuffix("Z: 8 units in 2 articles"))
    #expect(try decided(desk) == [5, 3])
    desk.run("undo")
    #expect(try decided(desk) == [0, 0])
  }

  @Test func redoBringsBackWhatUndoRunTook() throws {
    desk.run("review --accept unanimous --all", "undo --run", "redo")
    #expect(try decided(desk) == [5, 3])
  }

  @Test func laterSessionTakesAllBack() throws {
    desk.run("review --accept unanimous --all")
    _ = desk.session.finish()
    let later = try session("r2")
    later.session.settings.mode = .subcommand
    #expect(later.say("undo").hasPrefix("ok - - undo 'review --accept unanimous --all' of "))
    #expect(later.say("redo").hasPrefix("ok - - redo 'review --accept unanimous --all' of "))
    #expect(try decided(later) == [5, 3])
  }

  @Test func stepsOfOneScriptAreTakenBackOneByOne() throws {
    desk.session.run = "run1"
    desk.run("review --accept unanimous --all", "undo", "review --accept unanimous --all")
    desk.session.run = nil
    desk.run("undo")
    #expect(try decided(desk) == [0, 0])
    #expect(desk.say("undo") == "there is nothing to take back")
  }

  @Test func unitDecidedOtherwiseSinceKeepsTheWholeStep() throws {
    desk.run("review --accept unanimous --all")
    _ = desk.session.finish()
    let other = try session("r2", "wim")
    other.run("review wire/permits", "pick 1 jon")
    _ = other.session.finish()
    let later = try session("r3")
    #expect(later.say("undo").contains(" was followed by 'pick 1 jon'"))
    #expect(try decided(later) == [5, 3])
  }

  @Test func interruptedStepIsFinishedUnderItsRun() throws {
    try acceptWithoutPermits()
    let later = try session("r2")
    #expect(later.say("review --accept unanimous --all").hasPrefix("ok 3 wire/permits accepted 3"))
    #expect(later.say("undo").hasPrefix("ok - - undo 'review --accept unanimous --all' of "))
    #expect(try decided(later) == [0, 0])
    later.run("redo")
    #expect(try decided(later) == [5, 3])
  }

  @Test func whatFollowedAnInterruptedStepKeepsThemApart() throws {
    try acceptWithoutPermits()
    let later = try session("r2")
    later.run("review wire/ferry", "pick 1 jon", "review --accept unanimous --all", "undo")
    #expect(try decided(later) == [6, 0])
  }

  @Test func interruptedUndoIsFinishedAsOneStep() throws {
    let names = ["json", "history.jsonl"].map { "annotations/reference/wire/permits.\($0)" }
    desk.run("review --accept unanimous --all")
    _ = desk.session.finish()
    let before = try names.map { try desk.directory.text(of: $0) }
    let later = try session("r2")
    later.run("undo")
    _ = later.session.finish()
    for (name, text) in zip(names, before) { try desk.directory.write(text, to: name) }
    let last = try session("r3")
    #expect(last.say("undo").hasPrefix("ok 6 wire/permits#0-2 undo 'review --accept unanimous"))
    #expect(last.say("redo").hasPrefix("ok - - redo 'review --accept unanimous --all' of "))
    #expect(try decided(last) == [5, 3])
  }

  @Test func interruptedStepIsTakenBack() throws {
    try acceptWithoutPermits()
    let later = try session("r2")
    #expect(later.say("undo").hasPrefix("ok 10 wire/ferry#0-6 undo 'review --accept unanimous"))
    #expect(try decided(later) == [0, 0])
    #expect(later.say("undo") == "there is nothing to take back")
  }

  @Test func lockedReferenceRefusesAll() throws {
    let other = try session("other", "wim")
    other.run("review wire/ferry", "pick 1 jon")
    #expect(desk.say("review --accept unanimous --all").contains("is being changed by process"))
  }

  @Test func lockedReferenceKeepsTheWholeStep() throws {
    desk.run("review --accept unanimous --all")
    _ = desk.session.finish()
    let other = try session("other", "wim")
    other.run("review wire/permits", "note 1 later")
    let later = try session("r2")
    #expect(later.say("undo").contains("is being changed by process"))
    #expect(try decided(later) == [5, 3])
  }
}
