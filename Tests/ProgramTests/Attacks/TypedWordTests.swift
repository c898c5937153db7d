import AttackStrings
import Testing

/// Whatever is given as a word, a file's name or a line, the answer cannot act on a terminal.
@Suite struct TypedWordTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private func expectHarmless(_ words: [String], _ comment: Comment? = nil) throws {
    let outcome = try desk.start(words).waitForEnd()
    #expect(ConcealedScalars.found(in: outcome.output + outcome.errors) == [], comment)
    #expect([0, 1, 64].contains(outcome.status), comment)
  }

  /// Where a word can stand: `?` is the word.
  private static let places = [
    "?", "--?", "--annotator ? status", "--workspace ? status", "--color ? status", "open ?",
    "articles ?", "find ?", "find --all /?/", "tag 1 ? --article talks",
    "tag ? support --article talks",
    "note 1 ? --article talks", "show ? --article talks", "goto ? --article talks",
    "restore ? --article talks",
    "diff ? mira --article talks", "annotator ?", "set ? ?", "round ?", "round open ?", "assign ?",
    "recheck ?", "review ?", "pick ? --article talks", "decide ? --article talks", "codebook ?",
    "codebook rename ? x", "codebook rename support ?", "codebook adopt ? --as ?", "help ?",
    "code ?",
    "run ?", "add ?", "add talks.txt --id ?", "init ?/?", "segment ?", "import ? x", "import csv ?",
    "import jsonl ?", "export ?", "export ratings --variable ?", "export csv --annotators ?",
    "verify ?",
    "report --article ?", "report --section ?", "report --format ?", "report --date ?",
    "report --since ?",
    "report -o ?/x.html", "report -o x.?", "agreement --variable ?", "agreement --ratings ?",
    "agreement --combine ?", "agreement --level ?", "agreement --order ?", "agreement explain ?",
    "split 1 ? --article talks", "why ? --article talks", "gap ? --article talks", "---complete ?",
    "---complete tag ?", "---complete-line ? ?",
  ]

  /// Every place with some of the words, so that every word is tried in many places.
  @Test(arguments: Array(places.enumerated()))
  func answersAreHarmless(place: Int, line: String) throws {
    let words = AttackStrings.all.enumerated().filter { $0.offset % 23 == place % 23 }
    for (_, word) in words {
      let typed = line.split(separator: " ").map {
        $0.split(separator: "?", omittingEmptySubsequences: false).joined(separator: word)
      }
      try expectHarmless(typed, "\(typed)")
    }
  }

  @Test func refusalsAsJSONAreHarmless() throws {
    for word in AttackStrings.all {
      let outcome = try desk.start(["--json", "open", word]).waitForEnd()
      #expect(ConcealedScalars.found(in: outcome.output + outcome.errors) == [])
    }
  }

  @Test func linesOfAScriptAreAnsweredHarmlessly() throws {
    let outcome = try desk.postil(
      "run", "--keep-going", input: AttackStrings.all.joined(separator: "\n"))
    #expect(ConcealedScalars.found(in: outcome.output + outcome.errors) == [])
    #expect(outcome.errors.utf8.count { $0 == 10 } >= AttackStrings.all.count / 2)
  }

  @Test func namesOfFilesMakeNoOtherPlaces() throws {
    for (place, name) in AttackStrings.all.enumerated()
    where !name.utf8.contains(UInt8(ascii: "/")) && name.utf8.count < 200 {
      try desk.write(
        "Words of article \(place) are unlike others.\n", to: "../in/\(name) \(place).txt")
    }
    let outcome = try desk.postil("add", "../in")
    #expect(ConcealedScalars.found(in: outcome.output + outcome.errors) == [])
    let made = try desk.files.keys.filter { $0.hasPrefix("corpus/") }
    #expect(made.count > AttackStrings.all.count)
    #expect(
      made.filter {
        $0.wholeMatch(of: /corpus\/([a-z0-9][a-z0-9._-]*\/)*[a-z0-9][a-z0-9._-]*/) == nil
      } == [])
  }

  @Test func foreignNamesInTheWorkspaceAreShownHarmlessly() throws {
    for name in AttackStrings.all
    where !name.utf8.contains(UInt8(ascii: "/")) && name.utf8.count < 200 {
      for folder in ["annotations", "annotations/jon", "corpus"] {
        try desk.write("{}\n", to: "\(folder)/\(name)x/y.json")
        try desk.write("{}\n", to: "\(folder)/\(name).history.jsonl")
      }
    }
    for words in [
      ["verify"], ["verify", "--json"], ["status"], ["articles"], ["report"], ["open", "y"],
    ] {
      try expectHarmless(words)
    }
  }
}
