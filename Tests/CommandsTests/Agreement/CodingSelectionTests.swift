import Annotations
import Storage
import Testing

@testable import Commands

/// Which codings are counted by round and by time.
struct CodingSelectionTests {
  let mira: Desk
  let jon: Desk

  init() throws {
    mira = try Desk(at: "2031-03-02T10:00:00Z")
    jon = try Desk("jon", session: "s2", at: "2031-03-02T10:00:00Z", beside: mira)
  }

  /// Codes as somebody at a time of their own, in a session of its own.
  private func code(_ annotator: String, _ session: String, at time: String, _ lines: String...)
    throws
  {
    let desk = try Desk(annotator, session: session, at: time, beside: mira)
    for line in lines { desk.run("open wire/permits", line) }
    _ = desk.session.finish()
  }

  private func counted(_ options: String...) throws -> [String: [Int]] {
    let arguments = try Arguments(options, for: AgreementCommand.specification)
    let selection = try CodingSelection(arguments, for: AgreementCommand.specification)
    let selected = try SelectedCodings(selection, in: mira.session.workspace)
    var counted: [String: [Int]] = [:]
    mira.session.settings.mode = .subcommand
    _ = try mira.session.forEachVisibleArticle(unblinder: nil) {
      (session, id, annotators) throws(Refusal) in
      for layer in try session.layers(of: try session.article(id), by: annotators, selected) {
        counted["\(layer.id)"] = layer.units.map(\.number.value)
      }
    }
    return counted
  }

  private func remarks(_ options: String...) throws -> [String] {
    let arguments = try Arguments(options, for: AgreementCommand.specification)
    let selection = try CodingSelection(arguments, for: AgreementCommand.specification)
    return try SelectedCodings(selection, in: mira.session.workspace).remarks
  }

  private func assign(_ rounds: String) throws {
    try mira.directory.write(
      #"{"format":"postil.rounds/1","rounds":[\#(rounds)]}"#, to: "annotations/rounds.json")
  }

  @Test func everythingCountsWithoutRounds() throws {
    try code("jon", "a", at: "2031-03-02T10:00:00Z", "none 1", "none 2")
    #expect(try counted() == ["jon/wire/permits": [1, 2]])
    #expect(try counted("--round", "all") == ["jon/wire/permits": [1, 2]])
  }

  @Test func onlyWhatWasJudgedSinceCounts() throws {
    try code("jon", "a", at: "2031-03-02T10:00:00Z", "none 1", "none 2")
    try code("jon", "b", at: "2031-03-04T10:00:00Z", "tag 2 support official")
    #expect(try counted("--since", "2031-03-02") == ["jon/wire/permits": [1, 2]])
    #expect(try counted("--since", "2031-03-03") == ["jon/wire/permits": [2]])
    #expect(try counted("--since", "2031-03-05") == [:])
  }

  @Test func closedRoundCountsAsItWasClosed() throws {
    try code("jon", "a", at: "2031-03-02T10:00:00Z", "none 1")
    try code("jon", "b", at: "2031-03-03T10:00:00Z", "none 2")
    try assign(
      #"{"id":"pilot","kind":"reliability","articles":{"jon":["wire/permits"]},"#
        + #""closed":{"jon/wire/permits":"a:1"}}"#)
    #expect(try counted("--round", "pilot") == ["jon/wire/permits": [1]])
    #expect(try counted() == ["jon/wire/permits": [1]])
    #expect(try counted("--current") == ["jon/wire/permits": [1, 2]])
    #expect(try counted("--since", "2031-03-03") == [:])
  }

  @Test func trainingIsLeftOutAndSaid() throws {
    try code("jon", "a", at: "2031-03-02T10:00:00Z", "none 1")
    try assign(#"{"id":"first steps","kind":"training","articles":{"jon":["wire/permits"]}}"#)
    #expect(try counted() == [:])
    #expect(
      try remarks() == [
        "round 'first steps' is training and left out; --round 'first steps' shows it"
      ])
    #expect(try counted("--round", "first steps") == ["jon/wire/permits": [1]])
  }

  @Test func roundThatIsHalfClosedIsSaid() throws {
    try code("jon", "a", at: "2031-03-02T10:00:00Z", "none 1")
    try assign(
      #"{"id":"pilot","kind":"main","articles":{"jon":["wire/permits"],"mira":["wire/ferry"]},"#
        + #""closed":{"jon/wire/permits":"a:1"}}"#)
    #expect(
      try remarks("--round", "pilot") == [
        "round 'pilot': 1 of 2 codings are closed; the others count as they stand"
      ])
  }

  @Test func unknownRoundIsRefusedWithThoseThatThereAre() throws {
    try assign(#"{"id":"pilot","kind":"main"},{"id":"study","kind":"main"}"#)
    #expect(
      mira.say("agreement --round x")
        == "no round 'x'; the rounds are: pilot, study")
    #expect(mira.say("agreement --round pilto") == "no round 'pilto'; did you mean 'pilot'?")
  }

  @Test func closingChangeThatIsGoneIsRefused() throws {
    try code("mira", "a", at: "2031-03-02T10:00:00Z", "none 1-2", "done --rest none")
    try assign(
      #"{"id":"pilot","kind":"main","closed":{"mira/wire/permits":"z:9"}}"#)
    #expect(
      mira.say("agreement")
        == "round 'pilot' was closed at change z:9 of 'mira/wire/permits', which is not in its "
        + "history; bring the history back from a backup or from git, or add --current")
  }
}
