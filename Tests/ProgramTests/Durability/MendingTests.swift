import Foundation
import Testing

/// Units that several processes and clones split and join.
@Suite struct MendingTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// The texts of the article's units.
  private var units: [String] {
    get throws {
      let shown = try JSONText.object(
        try desk.postil("show", "all", "--json", "--article", "talks").output)
      let text = Array(try #require(shown["text"] as? String).unicodeScalars)
      let units = try #require(shown["units"] as? [[String: Any]])
      return try units.map { unit in
        let start = try #require(unit["start"] as? Int)
        let end = try #require(unit["end"] as? Int)
        return text[start..<end].map { String($0) }.joined()
      }
    }
  }

  @Test func splitByOneProcessIsNoticedByAnother() throws {
    let session = try desk.start("run", "-")
    session.write("open talks\ntag 3 support official\n")
    #expect(try session.nextLine()?.hasPrefix("ok 1 talks#3") == true)
    try desk.postil("--annotator", "jon", "split", "3", "for most", "--article", "talks")
    session.write("show\nnone 4\n")
    let errors = try session.waitForEnd().errors
    #expect(errors.contains("another program changed the units of 'talks'"))
    #expect(errors.contains("unit 3 was split"))
  }

  @Test func severalProcessesSplitOneArticle() throws {
    let words = ["1": "backs", "2": "calls", "3": "for", "4": "hopes"]
    let programs = try words.map { number, word in
      try desk.start("--annotator", "a\(number)", "split", number, word, "--article", "talks")
    }
    let confirmed = try programs.map { try $0.waitForEnd() }.filter { $0.status == 0 }
    #expect(!confirmed.isEmpty)
    #expect(try units.count == 6 + confirmed.count)
  }

  @Test func splitsOfTwoClonesBothStand() throws {
    #expect(
      try desk.system(
        """
        git init -q -b main && git add . && git commit -q -m begin && git clone -q . ../clone
        "$postil" split 3 "for most" --article talks && git add . && git commit -q -m here || exit 9
        cd ../clone && "$postil" --annotator jon join 4 --article talks && git add . &&
          git commit -q -m there || exit 9
        cd ../study && git pull -q --no-rebase --no-edit ../clone main
        """
      ).status == 0)
    let merged = try units
    #expect(merged.contains("Rain fell on the quay"))
    #expect(merged.contains { $0.hasPrefix("The mayor") && $0.hasSuffix("doubts it.") })
  }

  @Test func killedSplitsThatWereConfirmedAreOnTheDisk() throws {
    let path = "corpus/talks.history.jsonl"
    var confirmed = 0
    for awaited in 1...6 {
      let session = try desk.start("run", "-")
      session.write("open talks\n")
      session.write(String(repeating: "split 3 \"for most\"\njoin 3\n", count: 20))
      for _ in 1...awaited {
        let line = try #require(try session.nextLine())
        #expect(line.hasPrefix("ok "))
        confirmed += 1
      }
      session.send(signal: SIGKILL)
      let rest = try session.waitForEnd().output.split(separator: "\n")
      confirmed += rest.count { $0.hasPrefix("ok ") }
      // More may be there than was confirmed in time.
      let lines = try desk.read(path).split(separator: "\n").count
      #expect(lines >= confirmed)
      #expect(try units.count == (lines.isMultiple(of: 2) ? 6 : 7))
      if !lines.isMultiple(of: 2) { try desk.postil("join", "3", "--article", "talks") }
      confirmed = lines + lines % 2
    }
  }

  @Test func tornSplitIsPassedOverAndSetAsideByTheNext() throws {
    try desk.postil("split", "3", "for most", "--article", "talks")
    let path = "corpus/talks.history.jsonl"
    let whole = try desk.read(path)
    try desk.write(whole + #"{"format":"postil.article-hist"#, to: path)
    #expect(try units.count == 7)
    let outcome = try desk.postil("join", "3", "--article", "talks")
    #expect(outcome.output.hasPrefix("ok 2 talks#3 joined"))
    #expect(outcome.errors.contains("an unfinished change of its units was set aside"))
    #expect(try desk.read(path).hasPrefix(whole))
  }

  @Test func damagedHistoryIsReadAndNamedButNotWritten() throws {
    try desk.postil("split", "3", "for most", "--article", "talks")
    try desk.replace("\"unit\":3", with: "\"unit\":4", in: "corpus/talks.history.jsonl")
    let problem = "corpus/talks.history.jsonl: line 1 was altered: its checksum does not fit; "
    let shown = try desk.keepingFiles { try desk.postil("show", "--article", "talks") }
    #expect(shown.status == 1)
    #expect(shown.errors == problem + "the good lines are used; postil verify says more\n")
    let split = try desk.keepingFiles {
      try desk.postil("split", "3", "for most", "--article", "talks")
    }
    #expect(split.status == 1)
    #expect(split.errors.contains("error: " + problem + "nothing was changed"))
  }

  @Test func listHasTheArticlesBesideOneThatCannotBeRead() throws {
    let others = try desk.postil("articles").output.split(separator: "\n").filter {
      !$0.hasPrefix("talks ")
    }
    try desk.write("{", to: "corpus/talks.json")
    let outcome = try desk.postil("articles")
    #expect(outcome.status == 1)
    #expect(outcome.output.split(separator: "\n") == others)
    #expect(outcome.errors.hasPrefix("error: corpus/talks.json:1:"))
  }

  @Test(arguments: ["articles", "status", "find --all harbour"])
  func oneJSONValueStandsBesideAnArticleThatCannotBeRead(command: String) throws {
    try desk.write("{", to: "corpus/treaty.json")
    let outcome = try desk.system("$postil --json \(command)")
    #expect(outcome.status == 1)
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    }
    #expect(outcome.errors.hasPrefix("error: corpus/treaty.json:1:"))
  }

  @Test func reportsReadCodingsOnTheUnitsAsTheyAre() throws {
    try desk.postil("tag", "3", "support", "official", "--article", "talks")
    try desk.postil("--annotator", "jon", "split", "3", "for most", "--article", "talks")
    let ratings = try desk.postil("export", "ratings", "--variable", "found").output
    #expect(ratings.contains("talks#3,mira,yes"))
    #expect(!ratings.contains("talks#4,mira"))
    #expect(try desk.postil("articles").output.contains("1/7 open"))
  }
}
