import Annotations
import Screens
import Testing

@testable import Commands

/// Each key of a statement, and the line of the language that it becomes.
@Suite struct CodingKeysTests {
  @Test func oneKeyAnswersEachVariableThatIsAsked() throws {
    var coder = try KeyCoder()
    coder.press("o3")
    #expect(try coder.commands == ["tag 0 official support"])
    #expect(coder.said.hasPrefix("ok 1 wire/ferry#0 official talks support"))
    #expect(coder.cursor == 1)
  }

  @Test func keyOfAnotherVariableDoesNotChangeWhoseTurnItIs() throws {
    var coder = try KeyCoder()
    coder.press("po3")
    #expect(try coder.commands == ["tag 0 official permits support"])
  }

  @Test func answersComeInAnyOrder() throws {
    var coder = try KeyCoder()
    coder.press("3o")
    #expect(try coder.commands == ["tag 0 official support"])
  }

  @Test func knownSpeakerFillsItsSource() throws {
    var coder = try KeyCoder()
    coder.press("3@s⏎")
    #expect(try coder.commands == ["tag 0 speaker=sollan support"])
    #expect(try coder.desk.coding(0) == ["official speaker=sollan talks support"])
  }

  @Test func minusRecordsThatThereIsNoStatement() throws {
    var coder = try KeyCoder()
    coder.press("--")
    #expect(try coder.commands == ["none 0", "none 1"])
  }

  @Test func equalsRepeatsTheUnitCodedLast() throws {
    var coder = try KeyCoder()
    coder.press("o3=")
    #expect(try coder.commands == ["tag 0 official support", "again 1"])
    #expect(coder.cursor == 2)
  }

  @Test func dotAsksOnlyForWhatIsNotCopied() throws {
    var coder = try KeyCoder()
    coder.press("o@s⏎3.1")
    #expect(try coder.commands.last == "same 1 oppose")
    #expect(try coder.desk.coding(1) == ["official speaker=sollan talks oppose"])
  }

  @Test func plusWithANameCostsTheNameAlone() throws {
    var coder = try KeyCoder()
    coder.press("o3+@tolk⏎")
    #expect(try coder.commands.last == "also 0 speaker=tolk")
    #expect(coder.cursor == 1)
  }

  @Test func plusWithTheLastAskedVariableIsComplete() throws {
    var coder = try KeyCoder()
    coder.press("o3+1")
    #expect(try coder.commands.last == "also 0 oppose")
  }

  @Test func plusWithASourceAsksOnAndEnterCopiesTheRest() throws {
    var coder = try KeyCoder()
    coder.press("o3+c")
    #expect(coder.coding.keys.asked?.id == "stance")
    coder.press("⏎")
    #expect(try coder.commands.last == "also 0 citizen")
    #expect(try coder.desk.coding(0) == ["official talks support", "citizen talks support"])
  }

  @Test func plusShowsTheUnitThatItIsAbout() throws {
    var coder = try KeyCoder()
    coder.press("o3+")
    #expect(coder.cursor == 0)
    coder.press("1")
    #expect(coder.cursor == 1)
  }

  @Test(arguments: ["⎋", "⌫", "u"])
  func droppedFurtherStatementGoesBackToWhereOneWas(_ key: String) throws {
    var coder = try KeyCoder()
    coder.press("o3+\(key)")
    #expect(coder.cursor == 1)
    coder.press("c1")
    #expect(try coder.commands == ["tag 0 official support", "tag 1 citizen oppose"])
  }

  @Test func homeAndEndWaitForTheStatement() throws {
    let desk = try Desk()
    desk.run("open wire/ferry", "none 0-2")
    var coder = try KeyCoder(at: desk)
    coder.press("o")
    coder.coding.take(.key(.home))
    #expect(coder.cursor == 3)
    #expect(coder.coding.message?.kind == .refused)
  }

  @Test func plusWithNothingElseIsRefused() throws {
    var coder = try KeyCoder()
    coder.press("o3+⏎")
    #expect(coder.said.hasPrefix("a further statement differs from the last one"))
    #expect(try coder.commands.count == 1)
  }

  @Test func nameAfterTheCommitAmendsTheUnitJustCoded() throws {
    var coder = try KeyCoder()
    coder.press("o3@s⏎")
    #expect(try coder.commands.last == "tag 0.1 speaker=sollan")
    #expect(coder.cursor == 1)
  }

  @Test func viaIsGivenBeforeOrAfterTheCommit() throws {
    var coder = try KeyCoder()
    coder.press("o~har⏎3~har⏎")
    #expect(
      try coder.commands == ["tag 0 official via=harbourpost support", "tag 0.1 via=harbourpost"])
  }

  @Test func setTogglesItsLabelsUntilTheStatementIsComplete() throws {
    var coder = try KeyCoder()
    coder.press("fylfo3")
    #expect(try coder.commands == ["tag 0 official support topic=ferry,fuel"])
  }

  @Test func backspaceTakesTheLastKeyBack() throws {
    var coder = try KeyCoder()
    coder.press("o⌫c3")
    #expect(try coder.commands == ["tag 0 citizen support"])
  }

  @Test func escapeDropsTheStatement() throws {
    var coder = try KeyCoder()
    coder.press("o⎋3")
    #expect(try coder.commands.isEmpty)
    #expect(coder.coding.keys.asked?.id == "source")
  }

  @Test func tabAsksForWhatMayBeLeftOut() throws {
    var coder = try KeyCoder()
    coder.press("o⇥⇥⇥⇥⇥⇥7⏎3")
    #expect(try coder.commands == ["tag 0 official support weight=7"])
  }

  @Test func numberOutsideItsLimitsIsAskedAgain() throws {
    var coder = try KeyCoder()
    coder.press("o⇥⇥⇥⇥⇥⇥70⏎")
    #expect(coder.said.contains("70"))
    coder.press("⌫⏎3")
    #expect(try coder.commands == ["tag 0 official support weight=7"])
  }

  @Test func keyThatMeansNothingSaysWhatWould() throws {
    var coder = try KeyCoder()
    coder.press("z")
    #expect(coder.said == "no label has the key 'z'; source takes n o e c")
  }

  @Test func retiredLabelHasNoKey() throws {
    var coder = try KeyCoder()
    coder.press("w")
    #expect(coder.said.hasPrefix("no label has the key 'w'"))
  }
}
