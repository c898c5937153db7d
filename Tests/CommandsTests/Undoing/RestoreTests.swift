import Annotations
import Testing

@testable import Commands

struct RestoreTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry", "tag 3 support official", "none 3", "clear 3")
  }

  @Test(arguments: ["1", "s1:1"])
  func unitIsBroughtBackByRevisionAndByID(word: String) throws {
    #expect(
      desk.say("restore \(word)")
        == "ok 4 wire/ferry#3 restored revision 1: = official talks support")
    #expect(try desk.coding(3) == ["official talks support"])
    #expect(try desk.lastCommand == "restore s1:1")
  }

  @Test func changeThatLeftAUnitUncodedIsRestoredToo() throws {
    desk.run("tag 3 oppose expert")
    #expect(desk.say("restore 3") == "ok 5 wire/ferry#3 restored revision 3: · uncoded")
    #expect(try desk.coding(3) == nil)
  }

  @Test func restoredStateCanBeTakenBack() throws {
    desk.run("restore 1")
    #expect(desk.say("undo").contains("undo 'restore s1:1'"))
    #expect(try desk.coding(3) == nil)
  }

  @Test func statusIsRestored() throws {
    desk.run("irrelevant sports", "reopen")
    #expect(desk.say("restore 4") == "ok 6 wire/ferry restored revision 4: irrelevant")
    #expect(try desk.status.reason == "sports")
  }

  @Test func unitOfAClosedArticleIsNotRestored() {
    desk.run("irrelevant")
    #expect(
      desk.say("restore 1") == "article 'wire/ferry' is irrelevant; reopen lets it change again")
  }

  @Test(arguments: ["99", "s9:1", "s1:99", "yesterday"])
  func changeThatIsNotThereIsRefused(word: String) {
    #expect(desk.say("restore \(word)") == "no change '\(word)' in this article; log lists them")
  }

  @Test func restoreNeedsOneWord() {
    #expect(
      desk.say("restore")
        == "restore needs a change's id from the log; usage: restore ID|REVISION|lost K [N]")
    #expect(
      desk.say("restore 1 2")
        == "'2' is one word too many; usage: restore ID|REVISION|lost K [N]")
  }
}
