import Glibc
import Testing

/// What other programs do with an export, on its page, gives what the page says.
@Suite struct InterpreterTests {
  private static let page = "docs/commands/export.md"
  /// What stands before a line of output.
  private static let mark = "#> "

  @Test(.enabled(if: isInstalled("Rscript"), "no Rscript is installed, so R is not tried"))
  func exportsAreReadByRAsThePageSays() throws {
    try check(examplesOf: "r", by: "Rscript --vanilla -")
  }

  @Test(.enabled(if: isInstalled("python3"), "no python3 is installed, so Python is not tried"))
  func exportsAreReadByPythonAsThePageSays() throws {
    try check(examplesOf: "python", by: "python3 -")
  }

  private func check(examplesOf language: String, by command: String) throws {
    let lines = Repository.lines(of: Self.page)
    let home = try ExampleHome(.sample)
    for step in ConsoleDocument(path: Self.page, lines: lines).blocks.flatMap(\.steps) {
      _ = try home.run(step.typed)
    }
    let examples = Self.examples(in: lines, language)
    #expect(!examples.isEmpty)
    for example in examples {
      let script = example.filter { !$0.hasPrefix(Self.mark) }.joined(separator: "\n")
      let shown = try home.run("\(command) <<'END'\n\(script)\nEND")
      let expected = example.filter { $0.hasPrefix(Self.mark) }
      #expect(shown.map { Self.mark + $0 } == expected)
    }
  }

  /// Whether a program is where examples look for programs.
  private static func isInstalled(_ program: String) -> Bool {
    ["/usr/local/bin", "/usr/bin", "/bin"].contains { access("\($0)/\(program)", X_OK) == 0 }
  }

  /// The lines of each fence of a language.
  private static func examples(in lines: [String], _ language: String) -> [[String]] {
    lines.split(separator: "```\(language)").dropFirst().map { rest in
      Array(rest.prefix { $0 != "```" })
    }
  }
}
