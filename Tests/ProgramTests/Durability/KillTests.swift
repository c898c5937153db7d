import Foundation
import Testing

/// Sessions that are killed in the middle of their work.
@Suite struct KillTests {
  /// Two hundred sessions in forty workspaces; each kill comes at another moment.
  @Test(arguments: 0..<40) func confirmedChangesOutliveAnyKill(_ seed: UInt64) throws {
    let desk = try Desk()
    var random = LinearCongruence(seed: seed)
    var confirmed: Set<String> = []
    for linesAtOnce in [1, 100, 1, 100, 100] {
      let answers = 1 + random.next(below: linesAtOnce == 1 ? 15 : linesAtOnce)
      let session = try ScriptedSession(at: desk)
      confirmed.formUnion(
        try session.work(feeding: linesAtOnce, until: answers, then: random.next(below: 2_000)))
    }
    #expect(!confirmed.isEmpty)
    #expect(try loggedChanges(at: desk).isSuperset(of: confirmed))
    try expectWholeLayers(at: desk)
  }

  @Test func killBeforeTheLayerIsReplacedLeavesItBehindItsHistory() throws {
    let desk = try Desk()
    try desk.postil("none", "1", "--article", "talks")
    let old = try desk.read("annotations/mira/talks.json")
    try desk.postil("none", "2", "--article", "talks")
    try desk.write(old, to: "annotations/mira/talks.json")
    try desk.write(String(old.prefix(40)), to: "annotations/mira/.talks.json.0123456789abcdef.tmp")
    #expect(try desk.postil("articles", "talks").output.contains("2/6 open"))
    #expect(try desk.postil("none", "3", "--article", "talks").output == "ok 3 talks#3 none\n")
    try expectWholeLayers(at: desk)
  }

  @Test func killBeforeTheFirstLayerIsWrittenLosesNothing() throws {
    let desk = try Desk()
    try desk.postil("none", "1", "--article", "talks")
    try desk.remove("annotations/mira/talks.json")
    #expect(try desk.postil("articles", "talks").output.contains("1/6 open"))
    #expect(try desk.postil("none", "2", "--article", "talks").output == "ok 2 talks#2 none\n")
    try expectWholeLayers(at: desk)
  }

  @Test func unfinishedCommandOverSeveralUnitsIsTornAsAWhole() throws {
    let desk = try Desk()
    try desk.postil("none", "1-3", "--article", "talks")
    let lines = try desk.read("annotations/mira/talks.history.jsonl").split(separator: "\n")
    try desk.write("\(lines[0])\n\(lines[1])\n", to: "annotations/mira/talks.history.jsonl")
    try desk.remove("annotations/mira/talks.json")
    #expect(try desk.postil("articles", "talks").output.contains("0/6 open"))
    #expect(try desk.postil("none", "5", "--article", "talks").output == "ok 1 talks#5 none\n")
  }

  private func loggedChanges(at desk: Desk) throws -> Set<String> {
    let changes = try Desk.articles.keys.flatMap { article in
      try JSONText.objects(try desk.postil("log", "--json", "--article", article).output)
    }
    return Set(changes.compactMap { $0["id"] as? String })
  }

  private func expectWholeLayers(at desk: Desk) throws {
    for article in Desk.articles.keys.sorted() {
      try desk.postil("flag", "1", "--article", article)
      let layer = try JSONText.object(try desk.read("annotations/mira/\(article).json"))
      let history = try desk.read("annotations/mira/\(article).history.jsonl")
      let basis = try #require(layer["history"] as? [String: Any])
      #expect(basis["bytes"] as? Int == history.utf8.count)
    }
  }
}

/// A reproducible sequence of numbers.
private struct LinearCongruence {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &+ 1
  }

  // The constants are Knuth's for 64 bits.
  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}

/// A run of the program that is fed through a pipe until it is killed.
private struct ScriptedSession {
  private let program: PipedProgram

  /// Starts it.
  init(at desk: Desk) throws {
    program = try desk.start("--json", "run", "-")
  }

  /// Gives it work in turns on both articles, so that layers are replaced all the time, and kills it
  /// in the middle.
  ///
  /// - Parameters:
  ///   - lineCount: How many lines are fed at the beginning; then one for each answer.
  ///   - answerCount: How many answers are waited for, one at least.
  ///   - delay: How many microseconds it is left alone after them.
  /// - Returns: The ids of the changes that it confirmed.
  /// - Throws: That it does not answer, or not in JSON.
  func work(feeding lineCount: Int, until answerCount: Int, then delay: Int) throws -> Set<String> {
    let turns = [
      "open talks\n", "none 1\n", "tag 2 support official\n", "open treaty\n", "none 1-2\n",
    ]
    let lines = (0..<(lineCount + answerCount)).map { turns[$0 % turns.count] }
    program.write(lines.prefix(lineCount).joined())
    var answers: [String] = []
    for line in lines.dropFirst(lineCount) {
      answers.append(try #require(try program.nextLine()))
      program.write(line)
    }
    usleep(UInt32(delay))
    program.send(signal: SIGKILL)
    answers += try program.waitForEnd().lines
    return Set(try answers.compactMap { try JSONText.object($0)["id"] as? String })
  }
}
