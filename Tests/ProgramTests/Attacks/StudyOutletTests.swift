import AttackStrings
import Foundation
import Testing

/// Whatever stands in articles, codings and the codebook, nothing that is written acts on who reads it.
@Suite struct StudyOutletTests {
  // Whoever runs tests at the same time only reads them.
  nonisolated(unsafe) private static let attacked = Result { try AttackedStudy(AttackStrings.all) }
  /// The same study of texts that try nothing; as many, and all different.
  nonisolated(unsafe) private static let harmless = Result {
    try AttackedStudy(AttackStrings.all.indices.map { "word\($0)" })
  }
  private static let reports = [
    "report", "agreement", "agreement explain speaker",
  ]

  private func run(_ line: String, _ study: Result<AttackedStudy, any Error> = Self.attacked) throws
    -> Outcome
  {
    try study.get().desk.start(line.split(separator: " ").map(String.init)).waitForEnd()
  }

  /// Runs a line in each article.
  private func runEverywhere(_ line: String) throws -> [Outcome] {
    try Self.attacked.get().articles.map { try run("\(line) --article \($0)") }
  }

  @Test(arguments: [
    "show all", "log", "log --script", "diff mira jon", "review", "status", "find --all z",
  ])
  func articlesAreShownHarmlessly(_ line: String) throws {
    for outcome in try runEverywhere(line) {
      #expect(outcome.status == 0 && !outcome.output.isEmpty)
      #expect(ConcealedScalars.found(in: outcome.output + outcome.errors) == [])
    }
  }

  @Test(
    arguments: [
      "articles", "status", "codebook", "codebook adopt", "codebook zz70", "find --all says",
      "report --methods", "report --format markdown", "report --format html",
      "agreement --format markdown",
    ] + reports)
  func theStudyIsShownHarmlessly(_ line: String) throws {
    let outcome = try run(line)
    #expect(outcome.status == 0 && !outcome.output.isEmpty)
    #expect(ConcealedScalars.found(in: outcome.output + outcome.errors) == [])
  }

  @Test(
    arguments: ["export jsonl", "codebook --json", "find --all says --json", "articles --json"]
      + reports.map { $0 + " --json" })
  func jsonHoldsNothingThatActs(_ line: String) throws {
    let outcome = try run(line)
    #expect(ConcealedScalars.found(in: outcome.output) == [])
    for line in outcome.lines {
      _ = try JSONSerialization.jsonObject(with: Data(line.utf8), options: .fragmentsAllowed)
    }
    #expect(!outcome.lines.isEmpty)
  }

  @Test func jsonStillSaysWhatWasTyped() throws {
    let notes = try run("export jsonl").lines.compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return (object?["note"] as? String).map { Array($0.unicodeScalars) }
    }
    let typed = AttackStrings.concealing + AttackStrings.sequences
    #expect(typed.filter { !notes.contains(Array($0.unicodeScalars)) } == [])
  }

  @Test(
    arguments: [
      "export csv", "export csv --wide", "export ratings --variable speaker",
      "export irr --variable speaker", "export recal --variable speaker", "report --format csv",
      "agreement --format csv", "agreement explain speaker --format csv",
    ])
  func noCellIsAFormula(_ line: String) throws {
    let outcome = try run(line)
    let rows = try #require(CSVCells.rows(of: outcome.output))
    #expect(!rows.isEmpty)
    #expect(Set(rows.map(\.count)).count == 1)
    #expect(rows.joined().filter { CSVCells.isFormula($0) } == [])
  }

  @Test(arguments: ["report --format html"])
  func thePageHasTheSameElementsAsOneOfHarmlessWords(_ line: String) throws {
    let elements = PageSkeleton.elements(of: try run(line).output)
    #expect(elements.count > 1000)
    let expected = PageSkeleton.elements(of: try run(line, Self.harmless).output)
    #expect(Set(elements).subtracting(expected) == [])
  }

  @Test(arguments: ["report --format markdown", "agreement --format markdown"])
  func noTextIsMarkdown(_ line: String) throws {
    let marks = PageSkeleton.marks(of: try run(line).output)
    #expect(marks.isSubset(of: PageSkeleton.marks(of: try run(line, Self.harmless).output)))
  }
}
