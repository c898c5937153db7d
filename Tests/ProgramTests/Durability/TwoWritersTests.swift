import Testing

/// Several processes in one workspace.
@Suite struct TwoWritersTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func secondWriterOfALayerIsRefusedNamingTheFirst() throws {
    let first = try desk.start("run", "-")
    first.write("open talks\nnone 1\n")
    #expect(try first.nextLine() == "ok 1 talks#1 none")
    let outcome = try desk.keepingFiles { try desk.postil("none", "2", "--article", "talks") }
    let holder = "process \(first.process) (postil)"
    #expect(
      outcome
        == .refused(
          "'annotations/mira/talks.history.jsonl' is being changed by \(holder); end that first"))
  }

  @Test func layerIsFreeWhenItsWriterWasKilled() throws {
    let first = try desk.start("run", "-")
    first.write("open talks\nnone 1\n")
    #expect(try first.nextLine() == "ok 1 talks#1 none")
    first.send(signal: 9)
    #expect(try first.waitForEnd().status == 137)
    let outcome = try desk.postil("none", "2", "--article", "talks")
    #expect(outcome == Outcome(status: 0, output: "ok 2 talks#2 none\n"))
  }

  @Test func layerIsFreeWhenItsArticleWasLeft() throws {
    let first = try desk.start("run", "-")
    first.write("open talks\nnone 1\nopen treaty\nnone 1\n")
    #expect(try first.nextLine() == "ok 1 talks#1 none")
    #expect(try first.nextLine() == "ok 1 treaty#1 none")
    let outcome = try desk.postil("none", "2", "--article", "talks")
    #expect(outcome.output == "ok 2 talks#2 none\n")
  }

  @Test func twoAnnotatorsWorkAtOnce() throws {
    let names = ["jon", "ada"]
    let programs = try names.map { try desk.start("--annotator", $0, "run", "-") }
    for program in programs { program.write("open talks\n") }
    for number in 1...20 {
      for program in programs {
        program.write("none \(number % 5 + 1)\n")
        #expect(try program.nextLine() == "ok \(number) talks#\(number % 5 + 1) none")
      }
    }
    for program in programs { #expect(try program.waitForEnd().status == 0) }
  }

  @Test func readersAreNotDisturbedByAWriter() throws {
    let writer = try desk.start("run", "-")
    writer.write("open talks\n" + String(repeating: "none 1\nnone 2-4\n", count: 400))
    for _ in 0..<3 {
      for command in ["articles", "report", "status"] {
        let outcome = try desk.postil(command, "--json")
        #expect(outcome.status == 0)
        #expect(throws: Never.self) { try JSONText.value(outcome.output) }
      }
    }
    #expect(try writer.waitForEnd().status == 0)
  }

  @Test func changeMadeElsewhereIsTakenInBeforeTheNext() throws {
    let first = try desk.start("run", "-")
    first.write("open talks\nstatus\n")
    while let line = try first.nextLine(), !line.contains("0 of 6 units coded") {}
    try desk.postil("none", "1", "--article", "talks")
    first.write("none 2\n")
    #expect(try first.nextLine() == "ok 2 talks#2 none")
    #expect(try first.waitForEnd().errors.contains("another program changed it; it was read again"))
  }
}
