import Annotations
import Storage
import Testing

@testable import Commands

/// When commands become durable, and what is confirmed if they cannot.
struct CommitGroupTests {
  let desk: Desk
  private let history = "annotations/mira/wire/ferry.history.jsonl"

  init() throws {
    desk = try Desk()
  }

  /// How many changes were on the disk before each line of a script was read.
  private func changesOnDisk(_ lines: [String], isSlow: Bool = false) -> [Int] {
    var counts: [Int] = []
    var source = ScriptLines(lines)
    source.comesSlowly = isSlow
    for number in 1...lines.count {
      source.events[number] = { [directory = desk.directory, history] in
        let text = (try? directory.text(of: history)) ?? ""
        counts.append(text.split(separator: "\n").count)
      }
    }
    _ = desk.run(source)
    return counts
  }

  @Test func neverAreSixtyFourChangesKeptWaiting() {
    let commands = Array(repeating: ["none 0-6", "clear 0-6"], count: 10).flatMap(\.self)
    let counts = changesOnDisk(["open wire/ferry"] + commands)
    for (executed, count) in counts.dropFirst().enumerated() {
      #expect(7 * executed - count < 64)
    }
  }

  @Test func commandIsDurableBeforeALineIsWaitedFor() {
    #expect(
      changesOnDisk(["open wire/ferry", "none 1", "none 2", "status"], isSlow: true)
        == [0, 0, 1, 2])
  }

  @Test func readingCommandEndsTheGroup() {
    let counts = changesOnDisk(["open wire/ferry", "none 1", "none 2", "status", "none 3"])
    #expect(counts[4] == 2)
  }

  @Test func everythingIsDurableAtTheEnd() throws {
    desk.run("open wire/ferry", "none 1", "none 2")
    #expect(try desk.directory.text(of: history).split(separator: "\n").count == 2)
  }

  @Test func runEndsWhenOutputCannotBeWrittenAndWhatWasConfirmedStays() throws {
    var source = ScriptLines(["open wire/ferry", "none 1", "none 2", "none 3", "none 4"])
    source.comesSlowly = true
    var output = Collector()
    output.linesUntilFailure = 2
    var runner = ScriptRunner(.init(name: "-"))
    let end = runner.run(&source, in: &desk.session, output: &output)
    #expect(end == .outputFailed(.closed))
    #expect(output.lines == ["ok 1 wire/ferry#1 none", "ok 2 wire/ferry#2 none"])
    #expect(try desk.directory.text(of: history).split(separator: "\n").count == 3)
  }

  @Test func exactlyTheCommandsThatCouldNotBeWrittenAreRefused() throws {
    try desk.directory.write("in the way", to: "annotations/mira/wire")
    let output = desk.run(
      "open local/choir", "none 1", "open wire/ferry", "none 1", "none 2", "open local/choir",
      "none 2")
    #expect(output.lines == ["ok 1 local/choir#1 none", "ok 2 local/choir#2 none"])
    let errors = output.remarks.filter { $0.hasPrefix("error") }
    #expect(errors.map { $0.prefix(11) } == ["error: -:4: ", "error: -:5: "].map { $0.prefix(11) })
    #expect(errors.allSatisfy { $0.contains("annotations/mira/wire") })
  }

  @Test func sessionGoesOnFromWhatIsOnTheDiskAfterAFailure() throws {
    try desk.directory.write("in the way", to: "annotations/mira/wire")
    desk.run("open wire/ferry", "none 1")
    #expect(try desk.coding(1) == nil)
    try desk.directory.remove("annotations/mira/wire")
    #expect(desk.say("none 2") == "ok 1 wire/ferry#2 none")
  }

  @Test func lookThatCouldNotBeRecordedIsRefused() throws {
    let jon = try Desk("jon", session: "s2", beside: desk)
    jon.run("open wire/ferry", "tag 1 support official")
    _ = jon.session.finish()
    try desk.directory.write("in the way", to: "annotations/mira/wire")
    let output = desk.run("open wire/ferry", "diff mira jon --unblind")
    #expect(output.lines.isEmpty)
    #expect(output.remarks.last?.hasPrefix("error: -:2: cannot ") == true)
  }

  @Test func articleIsPutAwayWhenItIsLeft() throws {
    desk.run("open wire/ferry", "none 1")
    #expect(!desk.directory.has("annotations/mira/wire/ferry.json"))
    desk.run("open wire/permits", "status")
    #expect(
      try desk.directory.text(of: "annotations/mira/wire/ferry.json").contains("\"revision\""))
  }

  @Test func finishPutsEverythingAway() {
    desk.run("open wire/ferry", "none 1")
    #expect(desk.session.finish().isEmpty)
    #expect(desk.directory.has("annotations/mira/wire/ferry.json"))
  }

  @Test func readingLeavesNothingBehind() {
    desk.run("open wire/ferry", "show all", "status", "articles", "log", "open wire/permits")
    _ = desk.session.finish()
    #expect(!desk.directory.has("annotations/mira"))
  }
}
