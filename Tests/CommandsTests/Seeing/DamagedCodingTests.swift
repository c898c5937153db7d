import Testing

@testable import Commands

/// No command counts what damage has left without a word.
struct DamagedCodingTests {
  let exchange: ExchangeDesk
  private let path = "annotations/jon/wire/ferry.history.jsonl"

  init() throws {
    exchange = try ExchangeDesk()
    for annotator in ["jon", "mira"] {
      for unit in ["1", "2", "3"] {
        exchange.postil(
          "tag", unit, "support", "official", "--article", "wire/ferry", "--annotator", annotator)
      }
      exchange.postil(
        "done", "--rest", "none", "--article", "wire/ferry", "--annotator", annotator)
    }
  }

  /// Alters a line that is not the last, so that length and end of the history stay as they were.
  private func damage() throws {
    var lines = try exchange.desk.directory.text(of: path).split(separator: "\n").map(String.init)
    lines[0] = lines[0].replacing("\"unit\"", with: "\"unti\"")
    try exchange.desk.directory.write(lines.joined(separator: "\n") + "\n", to: path)
  }

  private static let commands = [
    "export jsonl", "export csv", "export csv --wide", "export ratings --variable stance",
    "export irr --variable found", "export recal --variable found", "agreement", "status",
    "articles", "todo", "report", "agreement explain stance", "agreement intra",
    "diff jon mira --article wire/ferry", "show --article wire/ferry --annotator jon",
    "log --article wire/ferry --annotator jon", "next --article wire/ferry --annotator jon",
    "review --article wire/ferry",
  ]

  @Test(arguments: commands)
  func everyCommandThatReadsItSaysSo(_ command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let sound = exchange.run(words)
    try damage()
    let damaged = exchange.run(words)
    let remarks = damaged.ledger.remarks.filter { $0.contains(path) }
    #expect(sound.ledger.remarks.filter { $0.contains(path) } == [], "\(command)")
    #expect(remarks.count == 1, "\(command): \(damaged.ledger.remarks)")
    #expect(remarks.first?.contains("line 1") == true)
    #expect(remarks.first?.hasSuffix("; the good lines are used; postil verify says more") == true)
    #expect(damaged.status == 1, "\(command)")
  }

  @Test func aScriptEndsWithProblemsAndGoesOn() throws {
    try damage()
    try exchange.desk.directory.write("status\narticles\n", to: "look")
    let run = exchange.run(["run", "--keep-going", "\(exchange.desk.directory.path)/look"])
    #expect(run.status == 1)
    #expect(run.ledger.remarks.filter { $0.contains(path) }.count == 2)
  }
}
