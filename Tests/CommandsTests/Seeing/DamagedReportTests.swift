import Testing

@testable import Commands

/// A report over files of which some cannot be read: the rest is made, and what is missing is said.
struct DamagedReportTests {
  let desk: Desk
  private let layer = "annotations/mira/wire/ferry.json"
  private let history = "annotations/mira/wire/ferry.history.jsonl"

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry", "tag 1 support official", "done --rest none")
    desk.run("open wire/permits", "done --rest none")
    _ = desk.session.finish()
  }

  /// A desk that is not blind, as subcommands are not.
  private func other() throws -> Desk {
    let other = try Desk(session: "s2", beside: desk)
    other.session.settings.mode = .subcommand
    return other
  }

  private func damageLayer() throws {
    try desk.directory.remove(history)
    try desk.directory.write("{", to: layer)
  }

  @Test func unreadableCodingIsNamedAndTheRestIsReported() throws {
    try damageLayer()
    let output = try other().run("report")
    #expect(output.remarks.filter { $0.hasPrefix("error: -:1: \(layer):1:") }.count == 1)
    #expect(output.lines.first == "Summary")
    #expect(output.lines.contains("Not everything could be read"))
    #expect(output.lines.contains { $0.contains("  mira ") && $0.contains(" 1 ") })
  }

  @Test func whoseOwnCodingIsUnreadableGetsTheRestAtThePrompt() throws {
    try damageLayer()
    let prompt = try Desk(session: "s2", beside: desk)
    let output = prompt.run("report")
    #expect(output.remarks.contains { $0.hasPrefix("error: -:1: \(layer):1:") })
    #expect(output.lines.contains("Not everything could be read"))
    // Whether it was closed cannot be told, so others' codings of it stay hidden.
    #expect(output.lines.contains { $0.contains("articles left out: until you are done with") })
    #expect(output.lines.contains { $0.hasPrefix("  mira ") })
  }

  @Test(arguments: ["markdown", "json", "csv"]) func everyFormSaysIt(format: String) throws {
    try damageLayer()
    let output = try other().run("report --format \(format)")
    #expect(output.lines.contains { $0.contains("ferry") && $0.contains(":1:") })
  }

  @Test func unreadableArticleIsNamed() throws {
    try desk.directory.write("{", to: "corpus/wire/ferry.json")
    let output = try other().run("report --methods")
    #expect(output.remarks.contains { $0.hasPrefix("error: -:1: corpus/wire/ferry.json:1:") })
    #expect(output.lines.first == "Methods")
  }

  @Test func badLineOfAHistoryIsAProblem() throws {
    var lines = try desk.directory.text(of: history).split(separator: "\n")
    lines[0] = lines[0].dropLast(5) + "\"}"
    try desk.directory.write(lines.joined(separator: "\n") + "\n", to: history)
    try desk.directory.remove(layer)
    let output = try other().run("report --format json")
    #expect(output.lines.first?.contains("\"problems\":[\"\(history): ") == true)
  }

  @Test func onlyTheArticlesThatAreNamed() throws {
    let output = desk.run("report --article wire/permits --article wire/ferry --format json")
    #expect(output.lines.first?.contains("\"articles\":2,") == true)
    #expect(desk.say("report --article wire/none").hasPrefix("no article 'wire/none'"))
  }
}
