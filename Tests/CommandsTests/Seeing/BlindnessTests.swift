import Annotations
import Testing

@testable import Commands

/// What an annotator may see of others before their own coding is done.
struct BlindnessTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    let jon = try Desk("jon", session: "s2", beside: desk)
    jon.run("open wire/permits", "tag 1 support official", "done --rest none")
    _ = jon.session.finish()
    desk.run("open wire/permits", "tag 1 oppose official")
  }

  @Test func othersAreNotShownWhileOnesOwnCodingIsOpen() {
    let output = desk.run("diff mira jon")
    #expect(output.lines.isEmpty)
    #expect(
      output.remarks.last == "error: -:1: your coding of 'wire/permits' is not done, "
        + "so others' is not shown; finish with done, or add --unblind, which is recorded")
  }

  @Test(arguments: ["diff jon mira", "diff jon jon"])
  func orderOfTheNamesDoesNotMatter(line: String) {
    #expect(desk.run(line).lines.isEmpty)
  }

  @Test func differencesAreShownWhenTheCodingIsDone() {
    desk.run("done --rest none")
    #expect(
      desk.run("diff mira jon").lines == [
        "    1  Permits cost more from June.",
        "       mira: = official talks oppose",
        "       jon: = official talks support",
        "1 of 3 units differ",
      ])
  }

  @Test func irrelevantArticleIsClosedToo() {
    desk.run("irrelevant")
    #expect(desk.run("diff mira jon").lines.last == "3 of 3 units differ")
  }

  @Test func reopenedArticleIsBlindAgain() {
    desk.run("done --rest none", "reopen")
    #expect(desk.run("diff mira jon").lines.isEmpty)
  }

  @Test func lookIsRecordedInTheHistory() throws {
    #expect(desk.run("diff mira jon --unblind").lines.last == "3 of 3 units differ")
    #expect(try desk.lastCommand == "diff --unblind")
    let history = try desk.directory.text(of: "annotations/mira/wire/permits.history.jsonl")
    #expect(history.contains(#""command":"diff --unblind""#))
  }

  @Test func undoPassesOverALook() throws {
    desk.run("diff mira jon --unblind")
    #expect(desk.say("undo").contains("undo 'tag 1 oppose official'"))
    let later = try Desk(session: "s3", beside: desk)
    #expect(later.say("undo") == "there is nothing to take back")
  }

  @Test func lookThatWasNotNeededIsNotRecorded() throws {
    desk.run("done --rest none", "diff mira jon --unblind")
    #expect(try desk.lastCommand == "done --rest none")
  }

  @Test func differencesForAProgram() throws {
    desk.run("done --rest none")
    let line = try #require(desk.run("diff mira jon", json: true).lines.last)
    #expect(line.hasPrefix(#"{"ok":true,"line":1,"command":"diff","value":[{"unit":1,"mira":{"#))
    #expect(line.contains(#""jon":{"statements":[{"source":"official""#))
  }

  @Test(arguments: [
    ("diff", "diff needs two annotators; usage: diff A B"),
    ("diff mira", "diff needs two annotators; usage: diff A B"),
    ("diff mira jno", "no annotator 'jno' here; did you mean 'jon'?"),
    ("diff mira somebody", "no annotator 'somebody' here; known are: jon, mira"),
    (
      "diff mira ../jon",
      "'../jon' cannot be an annotator's name; use a-z, 0-9, '.', '_' and '-', "
        + "beginning with a letter or digit; 'reference' is review's"
    ),
  ])
  func annotatorsThatCannotBeComparedAreRefused(line: String, sentence: String) {
    #expect(desk.say(line) == sentence)
  }

  @Test(arguments: ["report", "agreement --interval none"])
  func totalsLeaveOutWhatIsNotClosedAndSaySo(line: String) {
    let output = desk.run(line)
    let said = output.lines + output.remarks
    #expect(said.contains { $0.contains("3 articles") })
    #expect(!output.lines.contains { $0.contains("jon") })
  }
}
