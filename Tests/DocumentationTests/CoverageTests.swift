import Testing

/// What has to be documented, is.
@Suite struct CoverageTests {
  @Test func everyCommandHasAPage() throws {
    let help = try ExampleHome(.empty).run("postil --help")
    let commands = help.drop { $0 != "SUBCOMMANDS:" }.dropFirst().prefix { !$0.isEmpty }
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first }
    #expect(!commands.isEmpty)
    #expect(commands.filter { !Repository.has("docs/commands/\($0).md") } == [])
  }

  @Test func everyErrorIsExplained() {
    let explained = Repository.lines(of: "docs/errors.md").joined(separator: "\n")
    #expect(!Self.errorCodes.isEmpty)
    #expect(Self.errorCodes.filter { !explained.contains("`\($0)`") } == [])
  }

  /// The codes that programs know errors by: the hyphenated words in the files that put errors into
  /// words, where nothing else is written so.
  private static var errorCodes: [String] {
    let files = Repository.files(endingIn: "+Words.swift", in: "Sources")
    let codes = files.flatMap(Repository.lines(of:)).flatMap { line in
      line.matches(of: /"([a-z]+(?:-[a-z]+)+)"/).map { String($0.output.1) }
    }
    return Set(codes).sorted()
  }
}
