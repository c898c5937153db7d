import Foundation
import Testing

/// Sessions that are killed in the middle of their work.
@Suite struct KillTests {
  /// Work on both articles in turns, so that layers are replaced all the time.
  private static let turns = [
    "open talks\n", "none 1\n", "tag 2 support official\n", "open treaty\n", "none 1-2\n",
  ]

  /// Two hundred sessions in forty workspaces; each kill comes at another moment.
  @Test(arguments: 0..<40) func confirmedChangesOutliveAnyKill(_ seed: UInt64) throws {
    let desk = try Desk()
    var random = LinearCongruence(seed: seed)
    var confirmed: Set<String> = []
    for linesAtOnce in [1, 100, 1, 100, 100] {
      let answers = 1 + random.next(below: linesAtOnce == 1 ? 15 : linesAtOnce)
      let session = try ScriptedSession(at: desk)
      confirmed.formUnion(
        try session.work(
          Self.turns, feeding: linesAtOnce, until: answers, then: random.next(below: 2_000)))
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

  /// Work on an article whose units change all the time, in every order that a kill may leave them in.
  private static let mending = [
    "open talks\n", "split 3 \"for most\"\n", "tag 3 support official\n", "none 4\n", "join 3\n",
    "open treaty\n", "join 1\n", "none 1\n", "undo 2\n", "open talks\n", "undo\n",
  ]

  @Test(arguments: 0..<12) func splitsAndCodingsOutliveAnyKill(_ seed: UInt64) throws {
    let desk = try Desk()
    var random = LinearCongruence(seed: seed)
    var confirmed: Set<String> = []
    for linesAtOnce in [1, 100, 1, 100] {
      let answers = 1 + random.next(below: linesAtOnce == 1 ? 15 : linesAtOnce)
      let session = try ScriptedSession(at: desk)
      confirmed.formUnion(
        try session.work(
          Self.mending, feeding: linesAtOnce, until: answers, then: random.next(below: 2_000)))
    }
    #expect(!confirmed.isEmpty)
    for article in Desk.articles.keys.sorted() {
      try desk.postil("split", "1", article == "talks" ? "of" : "speaker", "--article", article)
    }
    let mendings = try Desk.articles.keys.flatMap { try changesOfUnits(of: $0, at: desk) }
    #expect(try loggedChanges(at: desk).union(mendings).isSuperset(of: confirmed))
    try expectWholeLayers(at: desk)
  }

  /// What an article's history tells of; the split before has set aside what a kill tore.
  private func changesOfUnits(of article: String, at desk: Desk) throws -> [String] {
    let lines = try desk.read("corpus/\(article).history.jsonl").split(separator: "\n")
    return try lines.map { line in
      try #require(try JSONText.object(String(line))["id"] as? String)
    }
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
