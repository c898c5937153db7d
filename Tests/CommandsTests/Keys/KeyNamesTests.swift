import Annotations
import Testing

@testable import Commands

/// Names that are typed: completed, and confirmed where they are new.
@Suite struct KeyNamesTests {
  @Test func newNameIsTakenByTheSecondEnter() throws {
    var coder = try KeyCoder()
    coder.press("c@Ada Vell⏎")
    #expect(coder.said == "new name 'Ada Vell': Enter again takes it")
    coder.press("⏎3")
    #expect(try coder.commands == ["tag 0 citizen 'speaker=Ada Vell' support"])
  }

  @Test func changedNewNameIsAskedAgain() throws {
    var coder = try KeyCoder()
    coder.press("c@Ada⏎x⏎")
    #expect(coder.said == "new name 'Adax': Enter again takes it")
  }

  @Test func blanksAloneTakeNoName() throws {
    var coder = try KeyCoder()
    coder.press("c@Tola⏎⏎3c@   ⏎1")
    #expect(try coder.commands.last == "tag 1 citizen oppose")
  }

  @Test func arrowsChooseANameThoughOnlyBlanksWereTyped() throws {
    var coder = try KeyCoder()
    coder.press("c@Tola⏎⏎3c@ ↓⏎1")
    #expect(try coder.commands.last == "tag 1 citizen speaker=Tola oppose")
  }

  @Test func longNewNameLeavesTheQuestionWhole() throws {
    var coder = try KeyCoder()
    coder.press("c@\(String(repeating: "a", count: 300))z⏎")
    #expect(coder.text().contains("aaa…aaaaaaaaaaaaaaaaaaz': Enter again takes it"))
    coder.press("⏎3")
    let speaker = try coder.desk.lastCoding?.statements?.first?["speaker"]
    #expect(speaker == .text(String(repeating: "a", count: 300) + "z"))
  }

  @Test func newNameCompletesFromThenOn() throws {
    var coder = try KeyCoder()
    coder.press("c@Ada Vell⏎⏎3c@v⏎1")
    #expect(try coder.commands.last == "tag 1 citizen 'speaker=Ada Vell' oppose")
  }

  @Test func recentNameComesBeforeListedOnes() throws {
    var coder = try KeyCoder()
    coder.press("c@Tola⏎⏎3c@t⏎1")
    #expect(try coder.commands.last == "tag 1 citizen speaker=Tola oppose")
  }

  @Test func exactNameComesBeforeRecentOnes() throws {
    var coder = try KeyCoder()
    coder.press("3@tolken⏎c3@tolk⏎")
    #expect(try coder.commands.last == "tag 1 speaker=tolk support")
  }

  @Test func aliasIsTheListedName() throws {
    var coder = try KeyCoder()
    coder.press("3@Erik Sollan⏎")
    #expect(try coder.desk.coding(0) == ["official speaker=sollan talks support"])
  }

  @Test func arrowChoosesAnotherName() throws {
    var coder = try KeyCoder()
    coder.press("o@tol↓⏎3")
    #expect(try coder.commands == ["tag 0 official speaker=tolken support"])
  }

  @Test func nothingTypedGivesNoName() throws {
    var coder = try KeyCoder()
    coder.press("o@⏎3")
    #expect(try coder.commands == ["tag 0 official support"])
  }

  @Test func escapeLeavesTheNameAlone() throws {
    var coder = try KeyCoder()
    coder.press("o@so⎋3")
    #expect(try coder.commands == ["tag 0 official support"])
  }

  @Test func namesOfOthersAreNotProposed() throws {
    let desk = try Desk("jon", session: "s2")
    desk.run("open wire/ferry", "tag 1 support citizen speaker=Zorba")
    var coder = try KeyCoder(at: try Desk("mira", session: "s3", beside: desk))
    coder.press("c@Zor")
    #expect(coder.text().contains("new name"))
    coder.press("⎋⎋@")
    #expect(!coder.text().contains("Zorba"))
  }

  @Test func nameWithQuotationMarksIsKept() throws {
    var coder = try KeyCoder()
    coder.press("c@O'Shea \"Red\"⏎⏎3")
    #expect(try coder.desk.lastCoding?.statements?.first?["speaker"] == .text("O'Shea \"Red\""))
  }

  @Test func pastedNameIsTyped() throws {
    var coder = try KeyCoder()
    coder.press("c@")
    coder.coding.take(.pasted("Ada\nVell"))
    coder.press("⏎⏎3")
    #expect(try coder.commands == ["tag 0 citizen 'speaker=Ada Vell' support"])
  }

  @Test func pastedTextIsNoKeys() throws {
    var coder = try KeyCoder()
    coder.coding.take(.pasted("o3"))
    #expect(try coder.commands.isEmpty)
    #expect(coder.said.hasPrefix("pasted text is not taken for keys"))
  }

  @Test func codebookWithoutSpeakersSaysSo() throws {
    let desk = try Desk()
    desk.session.codebook.variables.removeAll { $0.id == "speaker" }
    var coder = try KeyCoder(at: desk)
    coder.press("@")
    #expect(coder.said == "the codebook has no 'speaker' by name")
  }
}
