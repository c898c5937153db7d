import Testing

/// What is read as an example.
@Suite struct ConsoleDocumentTests {
  @Test func onlyConsoleFencesOfAPageAreExamples() {
    let lines = ["```sh", "$ no", "```", "```console", "$ yes", "```", "$ no"]
    let steps = ConsoleDocument(path: "a.md", lines: lines).blocks.flatMap(\.steps)
    #expect(steps == [ConsoleStep(place: .shell, typed: "yes", line: 4, shown: 5..<5)])
  }

  @Test func aTranscriptIsOneExample() {
    let lines = ["# workspace: empty", "# Why.", "$ a", "# shown", "", "$ b"]
    let blocks = ConsoleDocument(path: "a.console", lines: lines).blocks
    #expect(blocks.map(\.workspace) == [.empty])
    #expect(blocks.flatMap(\.steps).map(\.typed) == ["a", "b"])
    #expect(blocks.flatMap(\.steps).map(\.shown) == [3..<4, 6..<6])
  }

  @Test func aBlockGoesOnWhereTheLastOneEndedUnlessItNamesAWorkspace() {
    let block = ["```console", "$ a", "```"]
    let lines = block + block + ["<!-- workspace: empty -->", ""] + block
    let blocks = ConsoleDocument(path: "a.md", lines: lines).blocks
    #expect(blocks.map(\.workspace) == [.sample, nil, .empty])
  }

  @Test func aCommandGoesOnAfterTheShellsSecondPrompt() {
    let lines = ["$ cat <<END", "> text", "> END", "text"]
    let steps = ConsoleDocument(path: "a.console", lines: lines).blocks.flatMap(\.steps)
    #expect(steps.map(\.typed) == ["cat <<END\ntext\nEND"])
    #expect(steps.map(\.shown) == [3..<4])
  }

  @Test func linesAtAPromptMakeTheCommandASession() {
    let lines = [
      "$ postil", "hello", "mira> open a", "mira wire/a#3> tag x", "ok", "sure? [y/N] y",
    ]
    let steps = ConsoleDocument(path: "a.console", lines: lines).blocks.flatMap(\.steps)
    #expect(steps.map(\.place) == [.terminal, .prompt, .prompt, .prompt])
    #expect(steps.map(\.typed) == ["postil", "open a", "tag x", "y"])
    #expect(steps.map(\.shown) == [1..<2, 2..<3, 3..<5, 5..<6])
  }

  @Test func anExampleInAListIsIndented() {
    let lines = ["- so:", "  ```console", "  $ a", "  b", "  ```"]
    let blocks = ConsoleDocument(path: "a.md", lines: lines).blocks
    #expect(blocks.map(\.indentation) == ["  "])
    #expect(blocks.flatMap(\.steps).map(\.typed) == ["a"])
  }
}
