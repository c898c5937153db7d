import Annotations
import Testing

@testable import Commands

/// What was done to an article, to its codings and to its units.
struct LogTests {
  let desk: Desk
  let jon: Desk

  init() throws {
    desk = try Desk(at: "2031-03-02T10:00:00Z")
    jon = try Desk("jon", session: "s2", at: "2031-03-02T11:00:00Z", beside: desk)
    desk.run("open wire/ferry", "none 1")
    jon.run("open wire/ferry", "split 3 wants", "join 1")
  }

  /// Mira on the day after.
  private func later() throws -> Desk {
    _ = desk.session.finish()
    let desk = try Desk(session: "s3", at: "2031-03-03T09:00:00Z", beside: desk)
    desk.run("open wire/ferry", "none 4")
    return desk
  }

  @Test func splitsAndJoinsStandAmongTheCodingsWithWhoMadeThem() throws {
    let lines = try later().run("log").lines
    #expect(lines[0] == "1  2031-03-02T10:00:00Z  s1:1  none 1")
    #expect(lines[1] == "–  2031-03-02T11:00:00Z  s2:1  jon: split 3 wants")
    #expect(lines[2] == "–  2031-03-02T11:00:00Z  s2:2  jon: join 1")
    #expect(lines.last?.hasSuffix("none 4") == true)
  }

  @Test func oneSessionsChangesStandInTheOrderInWhichTheyWereMade() {
    desk.run("open wire/permits", "none 1", "split 2 shrugged", "none 3")
    let commands = desk.run("log").lines.map { $0.split(separator: "  ").last ?? "" }
    #expect(commands == ["none 1", "mira: split 2 shrugged", "none 3"])
  }

  @Test(arguments: [(1, ["join 1"]), (2, ["split 3 wants"]), (3, ["split 3 wants"]), (4, [])])
  func ofAUnitThoseOfItsBoundariesAreShown(unit: Int, commands: [String]) throws {
    let lines = try later().run("log \(unit)").lines
    let shown = lines.filter { $0.hasPrefix("–") }
    #expect(shown.map { String($0.split(separator: ": ").last ?? "") } == commands)
  }

  @Test func jsonHasTheLinesOfBothHistories() throws {
    let json = try later().run("log", json: true).lines.first
    #expect(json?.contains(#""format":"postil.article-history/1","id":"s2:1""#) == true)
    #expect(json?.contains(#""layer":"mira/wire/ferry""#) == true)
  }

  @Test func longFormSaysWhoMadeAChangeWithWhatAndWhatItLedTo() throws {
    desk.run("open wire/permits", "none 1", "tag 1 support official", "undo")
    let details = desk.run("log 1 --long").lines.filter { $0.hasPrefix("   ") }
    #expect(
      details == [
        "   mira · codebook 2 · postil/test", "   unit 1: · uncoded → – none",
        "   mira · codebook 2 · postil/test", "   unit 1: – none → = official talks support",
        "   mira · codebook 2 · postil/test · undoes s1:3",
        "   unit 1: = official talks support → – none",
      ])
  }

  @Test func longFormOfTheArticlesChangesNamesWhoMadeThem() throws {
    let lines = try later().run("log --long").lines
    let split = try #require(lines.firstIndex { $0.hasSuffix("jon: split 3 wants") })
    #expect(lines[split + 1].hasPrefix("   jon · postil/"))
    let refused = "--long and --script exclude each other"
    #expect(jon.say("log --long --script").hasPrefix(refused))
  }
}
