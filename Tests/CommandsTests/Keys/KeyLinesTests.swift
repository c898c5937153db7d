import Annotations
import Screens
import Storage
import Testing

@testable import Commands

/// Lines of the shell, the codebook's entries, and what goes wrong meanwhile.
@Suite struct KeyLinesTests {
  @Test func colonTakesAnyCommandOfTheShell() throws {
    var coder = try KeyCoder()
    coder.press(":t 3 supp off⏎")
    #expect(try coder.commands == ["tag 3 support official"])
    #expect(coder.said.hasPrefix("ok 1 wire/ferry#3"))
  }

  @Test func whatACommandShowsCoversTheScreen() throws {
    var coder = try KeyCoder()
    coder.press(":codebook official⏎")
    #expect(coder.text().contains("official"))
    coder.press("qo3")
    #expect(try coder.commands == ["tag 0 official support"])
  }

  @Test func tabCompletesACommand() throws {
    var coder = try KeyCoder()
    coder.press(":fla⇥4⏎")
    #expect(try coder.commands == ["flag 4"])
  }

  @Test func refusedLineIsExplained() throws {
    var coder = try KeyCoder()
    coder.press(":tga⏎")
    #expect(coder.said == "unknown command 'tga'; did you mean 'tag'?")
  }

  @Test func openGoesToAnotherArticle() throws {
    var coder = try KeyCoder()
    coder.press(":open choir⏎-")
    #expect(try coder.commands == ["none 1"])
  }

  @Test func reviewLeavesTheKeysOfCodingAndTheReferenceAlone() throws {
    var coder = try KeyCoder(at: try ReviewDesk(reviews: false).desk)
    coder.press(":review wire/ferry⏎")
    #expect(coder.coding.end == .left)
    #expect(coder.coding.session.isReviewing)
    #expect(try coder.commands.isEmpty)
  }

  @Test func quitLeavesTheShellToo() throws {
    var coder = try KeyCoder()
    coder.press(":quit⏎")
    #expect(coder.coding.end == .quit)
  }

  @Test func codeBeginsWithOtherUnits() throws {
    var coder = try KeyCoder()
    coder.press("jjj*:code --queue flagged⏎")
    #expect(coder.cursor == 3)
    #expect(coder.text().contains("1 of 1 in the queue"))
  }

  @Test func questionMarkShowsTheEntryOfAKey() throws {
    var coder = try KeyCoder()
    coder.press("?3")
    #expect(coder.text().contains("support"))
    coder.press("⎋?z")
    #expect(coder.said == "no label has the key 'z'")
  }

  @Test func secondQuestionMarkShowsAllKeys() throws {
    var coder = try KeyCoder()
    coder.press("??")
    #expect(coder.text().contains("no statement in this unit"))
  }

  @Test func codebookThatChangedMeanwhileIsTakenInBeforeAnythingIsRecorded() throws {
    var coder = try KeyCoder()
    let changed = SampleCodebook.yaml.replacing("version: 2", with: "version: 3")
      .replacing("{id: official, key: o}", with: "{id: official, key: g}")
    try coder.desk.directory.write(changed, to: "annotations/codebook.yaml")
    coder.press("-")
    #expect(coder.said.hasPrefix("the codebook is now version 3; nothing was recorded"))
    #expect(try coder.commands.isEmpty)
    coder.press("g3")
    #expect(try coder.commands == ["tag 0 official support"])
    #expect(try coder.desk.changes.last?.codebookVersion == 3)
  }

  @Test func nothingIsRecordedWhileTheCodebookIsBroken() throws {
    var coder = try KeyCoder()
    try coder.desk.directory.write("name: [", to: "annotations/codebook.yaml")
    for _ in 1...2 {
      coder.press("-")
      #expect(coder.said.contains("annotations/codebook.yaml:1:"))
    }
    #expect(try coder.commands.isEmpty)
    try coder.desk.directory.write(SampleCodebook.yaml, to: "annotations/codebook.yaml")
    coder.press("-")
    #expect(try coder.commands == ["none 0"])
  }

  @Test func codebookThatChangedBeforeATypedLineIsTakenInAfterIt() throws {
    var coder = try KeyCoder()
    let changed = SampleCodebook.yaml.replacing("version: 2", with: "version: 3")
    try coder.desk.directory.write(changed, to: "annotations/codebook.yaml")
    coder.press(":status⏎q-")
    #expect(coder.said.hasPrefix("the codebook is now version 3; nothing was recorded"))
    #expect(try coder.commands.isEmpty)
  }

  @Test func answerTypedAfterARefusalIsRecordedUnderARewrittenCodebook() throws {
    let yaml = SampleCodebook.yaml.replacing(/, key: "\d"/, with: "")
    let desk = try Desk()
    try desk.directory.write(yaml, to: "annotations/codebook.yaml")
    var coder = try KeyCoder(at: try Desk(session: "s2", beside: desk))
    coder.press("oxyz⏎")
    #expect(coder.coding.message?.kind == .refused)
    try desk.directory.write(yaml + "# checked\n", to: "annotations/codebook.yaml")
    coder.press("⌫⌫⌫sup⏎")
    #expect(try coder.commands == ["tag 0 official support"])
  }

  @Test func articleHeldByAnotherIsRefusedAndTheKeyCanBePressedAgain() throws {
    let other = try Desk()
    other.run("open wire/ferry", "none 6")
    var coder = try KeyCoder(at: try Desk(session: "s2", beside: other))
    coder.press("o3")
    #expect(coder.coding.message?.kind == .refused)
    #expect(coder.coding.keys.pending?.given["source"] == .text("official"))
    _ = other.session.finish()
    coder.press("3")
    #expect(try coder.desk.lastCommand == "tag 0 official support")
    #expect(coder.cursor == 1)
  }

  @Test func failedWriteIsRefusedAndNothingIsKept() throws {
    var coder = try KeyCoder()
    try coder.desk.directory.write("in the way", to: "annotations/mira/wire")
    coder.press("o3")
    #expect(coder.coding.message?.kind == .refused)
    #expect(coder.cursor == 0)
    #expect(coder.coding.marks.uncoded == 7)
    try coder.desk.directory.remove("annotations/mira/wire")
    coder.press("3")
    #expect(try coder.commands == ["tag 0 official support"])
  }

  @Test func changeOfAnotherProcessIsShown() throws {
    let other = try Desk()
    var coder = try KeyCoder(at: try Desk(session: "s2", beside: other))
    other.run("open wire/ferry", "none 1-2")
    _ = other.session.finish()
    coder.press("-")
    #expect(coder.cursor == 3)
    #expect(try coder.desk.coding(1) == ["none"])
  }

  @Test func codingOfTheSameUnitByAnotherProcessIsNotOverwrittenUnseen() throws {
    let other = try Desk()
    var coder = try KeyCoder(at: try Desk(session: "s2", beside: other))
    coder.press("o")
    other.run("open wire/ferry", "tag 0 oppose expert")
    _ = other.session.finish()
    coder.press("3")
    #expect(coder.said.contains("another program coded this unit; nothing was recorded"))
    #expect(try coder.desk.coding(0) == ["expert talks oppose"])
    coder.press("o3")
    #expect(try coder.desk.coding(0) == ["official talks support"])
  }

  @Test func hiddenOutletIsNowhereOnTheScreen() throws {
    let desk = try Desk()
    desk.session.blindsOutlet = true
    var coder = try KeyCoder(at: desk)
    for keys in ["o3", "kkk", "⏎", ":done⏎", ":irrelevant⏎", "-"] {
      coder.press(keys)
      #expect(!coder.text().contains("wire"))
      #expect(!coder.text().contains("2031"))
    }
    #expect(coder.text().contains("article 2 of 3"))
  }

  @Test func scriptsAreRefusedSingleKeys() throws {
    #expect(
      try Desk().say("code wire/ferry")
        == "single keys need a terminal; scripts use tag, none, also and same instead")
  }

  @Test func labelsOfWhichSomeHaveNoKeyAreRefused() throws {
    let desk = try Desk()
    desk.session.codebook.variables[0].labels[1].key = nil
    #expect(throws: Refusal.self) {
      try KeyMode.run(
        .coding(CodingRequest()), in: &desk.session, at: ScreenlessTerminal())
    }
  }

  @Test func variableWithoutKeysIsTyped() throws {
    let desk = try Desk()
    for place in 0..<4 { desk.session.codebook.variables[4].labels[place].key = nil }
    var coder = try KeyCoder(at: desk)
    coder.press("osup⏎")
    #expect(try coder.commands == ["tag 0 official support"])
  }
}
