import Annotations
import Storage
import Testing

@testable import Commands

/// `assign` and `round`, and what follows them.
@Suite struct RoundCommandTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private func assign(_ options: String = "--annotators mira,jon --overlap 30%") -> String {
    desk.say("assign --round pilot \(options)")
  }

  /// Codes an article and closes it.
  private func finish(_ article: String) {
    desk.run("open \(article)", "done --rest none")
  }

  @Test func scriptConfirmsARoundInOneLine() {
    let output = desk.run("assign --round pilot --annotators mira,jon --overlap 30%")
    #expect(
      output.lines == ["ok - - assign --round pilot: 3 articles to 2 annotators, 1 shared"])
  }

  @Test func promptShowsTheDivision() throws {
    let reply = try desk.type("assign --round pilot --annotators mira,jon --overlap 30% --seed 3")
    let heading = reply.text.plain.split(separator: "\n").first.map(String.init)
    #expect(heading == "annotator  articles  shared  units")
  }

  @Test func trialChangesNothing() {
    let output = desk.run("assign --round pilot --annotators mira --dry-run", "round list")
    #expect(output.lines.last == "no rounds: everything is everybody's; assign divides it")
  }

  @Test func roundInWhichNobodyBeganIsMadeAnew() {
    _ = assign()
    #expect(assign().contains("in which nothing was coded yet"))
    #expect(assign("--annotators mira --replace").hasPrefix("ok - - assign"))
  }

  @Test(arguments: ["assign --round all --annotators mira,jon", "round open all"])
  func nameOfEverythingIsNoName(line: String) {
    #expect(
      desk.say(line) == "'all' is the round of everything where none is made; give another name")
  }

  @Test func everythingThatWasClosedIsOpenedAgain() {
    finish("wire/ferry")
    desk.run("round close all")
    #expect(desk.say("round open all") == "ok - - round open all: open again")
  }

  @Test func roundThatWasBegunStays() {
    _ = assign("--annotators mira")
    desk.run("open wire/ferry", "none 1")
    #expect(assign("--annotators mira --replace").contains("'mira/wire/ferry' was begun in it"))
  }

  @Test(arguments: [
    ("--annotators Mira", "'Mira' cannot be an annotator's name"),
    ("--annotators mira --overlap 20%", "one annotator shares articles with nobody"),
    ("--annotators mira,jon --overlap 20", "--overlap takes a share such as 20%, not '20'"),
    ("--annotators mira --articles sport", "no article 'sport'"),
    ("--annotators mira --kind test", "--kind takes training, reliability or main, not 'test'"),
    ("--annotators mira,jon,mira", "--annotators names 'mira' twice"),
    ("", "assign needs --round and --annotators"),
  ])
  func whatCannotBeAssignedIsSaid(options: String, sentence: String) {
    #expect(assign(options).hasPrefix(sentence))
  }

  @Test func onlyArticlesWithATextAreAssigned() {
    #expect(assign("--annotators mira --articles ferry").contains("1 article to 1 annotator"))
  }

  @Test func todoFollowsTheRound() {
    _ = assign("--annotators mira --articles permits")
    desk.run("todo")
    #expect(desk.session.open?.article.id == "wire/permits")
    finish("wire/permits")
    #expect(desk.say("todo") == "every article that is assigned to you is coded")
  }

  @Test func whoHasNoPartIsToldSo() {
    _ = assign("--annotators jon")
    #expect(desk.say("todo") == "no round assigns an article to 'mira'")
  }

  @Test func unfinishedRoundIsNotClosed() {
    _ = assign("--annotators mira,jon --articles ferry --overlap 100%")
    finish("wire/ferry")
    #expect(desk.say("round close pilot").contains("1 coding is not done: 'jon/wire/ferry'"))
    #expect(
      desk.say("round close pilot --unfinished")
        == "ok - - round close pilot: 2 codings, 1 of them not done")
  }

  @Test func closedRoundFixesTheLastChange() throws {
    _ = assign("--annotators mira --articles ferry")
    finish("wire/ferry")
    let last = try desk.changes.last?.id
    #expect(desk.say("round close pilot") == "ok - - round close pilot: 1 coding")
    let round = try #require(try desk.session.rounds().round("pilot"))
    #expect(Array(round.closed.values) == [last].compactMap(\.self))
  }

  @Test func openingAgainTakesTheClosingBack() throws {
    _ = assign("--annotators mira --articles ferry")
    finish("wire/ferry")
    desk.run("round close pilot")
    #expect(desk.say("round open pilot") == "ok - - round open pilot: open again")
    #expect(desk.say("round open pilot").contains("is open already"))
  }

  @Test func openRoundOfANewNameIsEverybodys() throws {
    #expect(desk.say("round open warmup --kind training") == "ok - - round open warmup")
    let round = try desk.session.rounds().round("warmup")
    #expect(round?.kind == .training && round?.articles == nil)
  }

  @Test func roundOfNobodyIsNotClosed() {
    #expect(desk.say("round close all").contains("nobody has coded anything in round 'all'"))
    #expect(desk.say("round close pilto").contains("no round 'pilto'"))
  }

  @Test func everybodysRoundIsClosedWithoutHavingBeenMade() throws {
    finish("wire/ferry")
    #expect(desk.say("round close all") == "ok - - round close all: 1 coding")
  }

  @Test func todoDoesNotServeAClosedRoundOfEverybody() throws {
    finish("wire/ferry")
    desk.run("round close all")
    #expect(desk.say("todo") == "every article that is assigned to you is coded")
  }

  @Test func programsCodingDoesNotKeepEverybodysRoundOpen() throws {
    finish("wire/ferry")
    let program = try Desk("bot", session: "s2", beside: desk)
    program.session.settings.kind = .program
    program.run("open wire/ferry", "none 1")
    _ = program.session.finish()
    #expect(desk.say("round close all") == "ok - - round close all: 2 codings")
  }

  @Test func changeOfARoundIsNotLostWithItsReader() throws {
    #expect(try desk.type("round open warmup").mustArriveWhole)
    #expect(try !desk.type("round list").mustArriveWhole)
  }

  @Test func closedRoundIsListed() {
    _ = assign("--annotators mira --articles ferry")
    finish("wire/ferry")
    let lines = desk.run("round close pilot", "round list").lines
    #expect(lines.last == "pilot  main  closed  mira              1     1")
  }

  @Test func lockedRoundsAreNotChanged() throws {
    let held = try RoundsWriter(in: desk.session.workspace)
    #expect(assign("--annotators mira").contains(".postil/rounds.lock"))
    #expect(!held.rounds.isMade)
  }

  /// What two clones make of one history when they are merged line by line.
  private func diverge() throws {
    let path = "annotations/mira/wire/ferry.history.jsonl"
    desk.run("open wire/ferry", "none 1")
    let common = try desk.directory.text(of: path)
    desk.run("none 2")
    let ours = try desk.directory.text(of: path)
    _ = desk.session.finish()
    // The layer file is made from a line that the other clone does not have.
    try desk.directory.remove("annotations/mira/wire/ferry.json")
    try desk.directory.write(common, to: path)
    let theirs = try Desk(session: "s2", beside: desk)
    theirs.run("open wire/ferry", "none 3")
    _ = theirs.session.finish()
    try desk.directory.remove("annotations/mira/wire/ferry.json")
    try desk.directory.write(
      ours + (try desk.directory.text(of: path)).dropFirst(common.count), to: path)
  }

  @Test func codingWithTwoEndsIsJoinedWhereItsRoundIsClosed() throws {
    try diverge()
    let closer = try Desk("jon", session: "s3", beside: desk)
    #expect(closer.say("round close all --unfinished").hasPrefix("ok - - round close all"))
    let id = try #require(try closer.session.rounds().round("all")?.closed.values.first)
    let layer = try #require(Layer.ID("mira/wire/ferry"))
    let history = try #require(
      try closer.session.history(of: layer, on: closer.session.article("wire/ferry")))
    #expect(history.change(id)?.parents.count == 2)
    #expect(history.upTo(id)?.changes.count == history.changes.count)
  }
}
