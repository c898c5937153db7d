import Annotations
import Testing

@testable import Commands

/// Articles that cannot be read, among others that can.
struct UnreadableArticleTests {
  let desk: Desk
  private let broken = ["corpus/local/choir.json", "corpus/wire/permits.json"]

  init() throws {
    desk = try Desk()
    for path in broken { try desk.directory.write("{", to: path) }
  }

  /// The errors of a run, without the place in the script.
  private func errors(_ output: Collector) -> [String] {
    output.remarks.filter { $0.hasPrefix("error: ") }
      .map { String($0.trimmingPrefix("error: ").trimmingPrefix("-:1: ")) }
  }

  @Test(arguments: ["articles", "status", "todo"])
  func allOfThemAreNamedOnceAndTheRestIsDone(command: String) {
    let output = desk.run(command)
    let named = errors(output)
    #expect(named.count == 2)
    #expect(zip(named, broken).allSatisfy { $0.hasPrefix($1) })
  }

  @Test func statusCountsThemApart() {
    let lines = desk.run("status").lines
    #expect(
      lines.contains("0 of 1 articles done, 0 irrelevant, 2 cannot be read; 0 of 7 units coded"))
    let json = desk.run("status", json: true).lines.first
    #expect(json?.contains(#""total":1,"done":0,"irrelevant":0,"unreadable":2}"#) == true)
  }

  @Test func runThatMeetsOneOfThemHasARefusal() {
    #expect(desk.run(ScriptLines(["status"])).end == .stopped)
  }

  @Test func todoEntersTheNextOneThatCanBeRead() {
    desk.run("todo")
    #expect(desk.session.open?.article.id == "wire/ferry")
  }

  @Test func todoPassesOverAnArticleWhoseTextIsNotItsOwn() throws {
    try desk.put(SampleArticles.permits)
    let record = try desk.directory.text(of: broken[1])
    try desk.directory.write(record.replacing("shrugged", with: "nodded!!"), to: broken[1])
    desk.run("open wire/ferry", "done --rest none")
    let output = desk.run("todo")
    #expect(desk.session.open?.article.id == "wire/ferry")
    #expect(output.lines == ["every article that can be read is coded"])
    #expect(errors(output).last?.hasPrefix(broken[1]) == true)
  }

  @Test func manyOfThemAreCounted() throws {
    for number in 10..<20 { try desk.directory.write("{", to: "corpus/z\(number).json") }
    let named = errors(desk.run("status"))
    #expect(named.count == 9)
    #expect(named.contains("4 more files cannot be read"))
  }

  @Test func goodLinesOfADamagedArticleHistoryAreUsedAndItIsSaid() throws {
    desk.run("open wire/ferry", "split 3 wants", "split 1 Amsel")
    _ = desk.session.finish()
    let path = "corpus/wire/ferry.history.jsonl"
    let damaged = try desk.directory.text(of: path).replacing("split 1", with: "split 2")
    try desk.directory.write(damaged, to: path)
    let other = try Desk(session: "s2", beside: desk)
    let note =
      "\(path): line 2 was altered: its checksum does not fit; the good lines are used; "
      + "postil verify says more"
    #expect(other.run("open wire/ferry").remarks.contains(note))
    #expect(other.session.open?.units.count == 8)
    #expect(other.say("join 4").hasPrefix("\(path): line 2 was altered"))
    #expect(try desk.directory.text(of: path) == damaged)
  }
}
