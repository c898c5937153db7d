import Annotations
import Testing

@testable import Commands

/// What the disk can put in a command's way.
struct ObstacleTests {
  let desk: Desk
  private let history = "annotations/mira/wire/ferry.history.jsonl"

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry", "tag 1 support official", "none 2", "none 3")
  }

  /// Another session on the same disk.
  private func other() throws -> Desk {
    try Desk(session: "s2", beside: desk)
  }

  @Test func twoSessionsDoNotWriteOneLayer() throws {
    let other = try other()
    other.run("open wire/ferry")
    let refusal = other.say("none 4")
    #expect(refusal.hasPrefix("'\(history)' is being changed by process "))
    #expect(refusal.hasSuffix("; end that first"))
    #expect(try other.coding(1) == ["official talks support"])
  }

  @Test func layerIsFreeWhenItsArticleIsLeft() throws {
    let other = try other()
    desk.run("open wire/permits")
    #expect(other.run("open wire/ferry", "none 4").lines == ["ok 4 wire/ferry#4 none"])
  }

  @Test func readersAreNeverBlocked() throws {
    let other = try other()
    #expect(other.run("open wire/ferry", "log").lines.count == 3)
  }

  @Test func replacedHistoryIsReadAgainAndSaidSo() throws {
    let bytes = try desk.directory.text(of: history)
    try desk.directory.remove(history)
    try desk.directory.write(bytes, to: history)
    let output = desk.run("none 4")
    #expect(output.lines == ["ok 4 wire/ferry#4 none"])
    #expect(output.remarks == ["\(history): another program changed it; it was read again"])
  }

  @Test func tornLastLineIsSetAsideAndSaidSo() throws {
    _ = desk.session.finish()
    try desk.directory.write(try desk.directory.text(of: history) + "{\"id\":\"s1", to: history)
    let output = try other().run("open wire/ferry", "none 4")
    #expect(output.lines == ["ok 4 wire/ferry#4 none"])
    #expect(output.remarks.last?.contains("was set aside in .postil/quarantine/") == true)
  }

  @Test func damagedHistoryIsReadButNotWritten() throws {
    _ = desk.session.finish()
    var lines = try desk.directory.text(of: history).split(separator: "\n")
    lines[1] = "{}"
    try desk.directory.write(lines.joined(separator: "\n") + "\n", to: history)
    let other = try other()
    #expect(other.run("open wire/ferry").remarks.first?.contains("the good lines are used") == true)
    #expect(try other.coding(1) == ["official talks support"])
    #expect(other.say("none 4").hasPrefix("\(history): line 2 "))
  }

  @Test func newerFormatIsRefusedWithBothVersions() throws {
    try desk.directory.write(
      #"{"format":"postil.layer/2"}"#, to: "annotations/mira/local/choir.json")
    #expect(
      desk.say("open local/choir") == "annotations/mira/local/choir.json: written as "
        + "'postil.layer/2', but this program reads 'postil.layer/1'; use a newer postil")
  }

  @Test func codingOfAnotherTextIsRefused() throws {
    _ = desk.session.finish()
    try desk.put(SampleArticles.article("wire/ferry", title: nil, ["Quite another text."]))
    #expect(
      try other().say("open wire/ferry") == "\(history): made for another text than that of "
        + "article 'wire/ferry'; bring back the article's record; where two clones revised it, take "
        + "both versions in with add --revise, last the one that is to count; or move the coding away"
    )
  }

  @Test func brokenRecordIsRefusedWithItsPlace() throws {
    try desk.directory.write("{\n  \"format\": 1", to: "corpus/wire/permits.json")
    #expect(desk.say("open wire/permits").hasPrefix("corpus/wire/permits.json:2:"))
  }

  @Test func recordOfANewerFormatIsRefused() throws {
    try desk.directory.write(#"{"format":"postil.article/9"}"#, to: "corpus/wire/permits.json")
    #expect(desk.say("open wire/permits").contains("written as 'postil.article/9'"))
  }

  @Test func articleWithoutUnitsIsRefused() throws {
    try desk.put(SampleArticles.article("wire/empty", title: nil, []))
    #expect(desk.say("open wire/empty") == "article 'wire/empty' has no unit to code")
  }

  /// Two copies of the history, in each of which unit 4 was coded otherwise, merged line by line.
  private func mergedDesk() throws -> Desk {
    _ = desk.session.finish()
    let common = try desk.directory.text(of: history)
    var merged = common
    for (session, words) in [("s2", "support official"), ("s3", "oppose expert")] {
      try desk.directory.write(common, to: history)
      try desk.directory.remove("annotations/mira/wire/ferry.json")
      let copy = try Desk(session: session, beside: desk)
      copy.run("open wire/ferry", "tag 4 \(words)")
      _ = copy.session.finish()
      merged += try desk.directory.text(of: history).dropFirst(common.count)
    }
    try desk.directory.write(merged, to: history)
    let desk = try Desk(session: "s4", beside: desk)
    desk.run("open wire/ferry")
    return desk
  }

  @Test func bothVersionsOfAUnitAreShown() throws {
    let lines = try mergedDesk().run("show 4").lines
    #expect(lines.contains("       two versions, settle with tag:"))
    #expect(lines.contains("       = expert talks oppose"))
    #expect(lines.contains("       or: = official talks support"))
  }

  @Test func twoVersionsAreSettledByATag() throws {
    let desk = try mergedDesk()
    desk.run("tag 4 neutral citizen")
    #expect(!desk.run("show 4").lines.contains("       two versions, settle with tag:"))
    #expect(try desk.coding(4) == ["citizen talks neutral"])
  }

  @Test func revisionMadeTwiceIsRestoredByItsIDOnly() throws {
    let desk = try mergedDesk()
    #expect(desk.say("restore 4") == "revision 4 was made twice: 's2:1', 's3:1'; name the id")
    #expect(desk.say("restore s2:1").contains("#4 restored revision 4: = official talks support"))
  }
}
