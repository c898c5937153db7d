import Testing

@testable import Commands

/// What is exported and imported into a workspace with the same articles is the same.
struct ExchangeLawTests {
  private static let hostile = [
    "=cmd()", "'=cmd()", "''=1", "'quoted'", "\"q\"", "a,b;c", "one\r\ntwo", "one\ntwo\rthree",
    "\u{FF1D}SUM(A1)", "\u{FF0B}1", "-1+2", "@a", "+41", "-2", "a|b", "%3B", "e\u{301}",
    "\u{E9}", "\"\u{301}", ",\u{301}", "=\u{301}1", "\u{202E}evil", "\u{200B}=1", "NA", "true",
    "\u{1B}[31m", "\u{FEFF}=x", "x\u{0}y", "  blanks  ", "-", "1.50",
  ]

  /// A number from 0 that follows from those before it.
  private static func next(_ state: inout UInt64, below count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }

  /// Codes some units with names and notes that are hard to write.
  private func code(_ exchange: ExchangeDesk, seed: Int) {
    var state = UInt64(seed)
    func text() -> String { Self.hostile[Self.next(&state, below: Self.hostile.count)] }
    for (place, annotator) in ["mira", "jon", "robot"].enumerated() {
      let unit = "\(1 + Self.next(&state, below: 4))"
      let options = ["--article", "wire/ferry", "--annotator", annotator]
      let kind = place == 2 ? ["--program"] : []
      func run(_ words: String...) { exchange.run(words + options + kind) }
      run("tag", unit, "support", "official", "speaker=\(text())", "topic=fish,fuel", "weight=2.5")
      run("also", unit, "oppose", "expert", "via=\(text())")
      run("note", unit, text())
      run("flag", unit)
      run("none", "3")
      run("note", "2", text())
    }
    exchange.run(["done", "--rest", "none", "--article", "wire/ferry", "--annotator", "jon"])
    let why = Self.next(&state, below: 3) == 0 ? [] : [text()]
    let isCoded = Self.next(&state, below: 2) == 0
    for (article, kind) in [("local/choir", []), ("wire/permits", ["--program"])] {
      let options = ["--article", article, "--annotator", "vera"] + kind
      if isCoded { exchange.run(["none", "2"] + options) }
      exchange.run(["irrelevant"] + options + why)
    }
  }

  /// The layers without what tells when they were recorded.
  private func layers(_ exchange: ExchangeDesk) -> [[UInt8]] {
    let articles = ["wire/ferry", "wire/permits", "local/choir"]
    return ["mira", "jon", "robot", "vera"].flatMap { annotator in
      articles.map { article in
        let path = "annotations/\(annotator)/\(article).json"
        guard let text = try? exchange.desk.directory.text(of: path) else { return [] }
        let lasting = text.replacing(/"(revision|at|bytes|sum)": ("[^"]*"|\d+)/, with: "")
        return Array(lasting.utf8)
      }
    }
  }

  @Test(arguments: ["csv", "jsonl"], 1...12)
  func codingsSurviveExportAndImport(_ format: String, _ seed: Int) throws {
    let (here, there) = (try ExchangeDesk(), try ExchangeDesk())
    code(here, seed: seed)
    let ledger = try there.importing(here.exported(format), as: format)
    #expect(ledger.remarks.filter { $0.hasPrefix("error: ") } == [])
    #expect(there.codings().map { Array($0.utf8) } == here.codings().map { Array($0.utf8) })
    #expect(layers(there) == layers(here))
    #expect(layers(here).count { !$0.isEmpty } == 5)
  }
}
