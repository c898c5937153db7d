import Testing

/// How examples are run.
@Suite struct ConsoleRunTests {
  private func difference(_ lines: String...) throws -> [String] {
    let document = ConsoleDocument(path: "a.console", lines: ["# workspace: empty"] + lines)
    return try ConsoleRun(document).outcomes.map(\.comparison.difference)
  }

  @Test func outputAndErrorsAreOneStream() throws {
    let shown = try difference("$ echo a; echo b >&2; echo c")
    #expect(shown == ["+ a\n+ b\n+ c"])
  }

  @Test func aBadEndIsShown() throws {
    #expect(try difference("$ (exit 3)", "$ kill -9 $$") == ["+ [exit 3]", "+ [signal 9]"])
  }

  @Test func directoryAndVariablesLastAcrossCommands() throws {
    let shown = try difference("$ mkdir d; cd d; export A='x y'", "$ pwd; echo \"$A\"")
    #expect(shown == ["", "+ /home/mira/d\n+ x y"])
  }

  @Test func theSampleIsACopyOfThisWorkspace() throws {
    let document = ConsoleDocument(path: "a.console", lines: ["$ pwd; ls"])
    let shown = try ConsoleRun(document).outcomes.map(\.comparison.difference)
    #expect(shown == ["+ /home/mira/postil\n+ annotations\n+ corpus"])
  }

  @Test func linesAreTypedAtAPrompt() throws {
    let shell = "$ PS1='mira> ' sh"
    #expect(
      try difference(shell, "mira> echo a; echo b", "a", "mira> exit 2")
        == ["", "  mira> echo a; echo b\n  a\n+ b", "  mira> exit 2\n+ [exit 2]"])
  }

  @Test func aLineLongerThanTheTerminalIsWideIsShownOnce() throws {
    let line = "mira> find " + String(repeating: "word ", count: 30) + "end"
    let shown = try difference("$ postil init .", "$ postil", line)
    #expect(shown.last?.hasPrefix("  \(line)\n+ error:") == true)
  }

  @Test func correctedLinesKeepTheirPlaceAndIndentation() throws {
    let lines = ["  ```console", "  $ echo a; echo; echo b", "  a", "  c", "", "  ```", "rest"]
    let corrected = try ConsoleRun(ConsoleDocument(path: "a.md", lines: lines)).correctedLines
    #expect(
      corrected
        == ["  ```console", "  $ echo a; echo; echo b", "  a", "", "  b", "", "  ```", "rest"])
  }
}
