import Storage
import Testing

@testable import Commands

struct ScriptRunnerTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private func run(_ lines: [String], keepsGoing: Bool = false) -> (output: Collector, end: RunEnd)
  {
    var options = ScriptRunner.Options(name: "monday.postil")
    options.keepsGoing = keepsGoing
    return desk.run(ScriptLines(lines), options)
  }

  @Test func everyChangeIsConfirmedByOneLine() {
    let (output, end) = run([
      "# Monday", "open wire/ferry", "", "tag support official", "none 2-3", "done --rest none",
      "undo", "annotator jon", "irrelevant",
    ])
    #expect(
      output.lines == [
        "ok 1 wire/ferry#0 official talks support",
        "ok 3 wire/ferry#2-3 none",
        "ok 8 wire/ferry done, 4 recorded as none",
        "ok 13 wire/ferry#1-6 undo 'done --rest none' of 2031-03-02T10:00:00Z",
        "ok 1 wire/ferry irrelevant",
      ])
    #expect(end == .finished(refusals: 0))
  }

  @Test func firstRefusedCommandEndsTheRun() {
    let (output, end) = run(["open wire/ferry", "none 1", "tag suport official", "none 2"])
    #expect(output.lines == ["ok 1 wire/ferry#1 none"])
    #expect(
      output.remarks.last
        == "error: monday.postil:3: unknown label 'suport'; did you mean 'support'?")
    #expect(end == .stopped)
  }

  @Test func runGoesOnAfterRefusalsIfAsked() {
    let (output, end) = run(["none 1", "open wire/ferry", "nonsense", "none 2"], keepsGoing: true)
    #expect(output.lines == ["ok 1 wire/ferry#2 none"])
    #expect(
      output.remarks.filter { $0.hasPrefix("error") } == [
        "error: monday.postil:1: no article is open; open one: open ARTICLE, or --article ID",
        "error: monday.postil:3: unknown command 'nonsense'; help lists the commands",
      ])
    #expect(end == .finished(refusals: 2))
  }

  @Test func refusedCommandChangesNothing() throws {
    _ = run(["open wire/ferry", "none 1"])
    let before = try desk.directory.text(of: "annotations/mira/wire/ferry.history.jsonl")
    _ = run(["tag 9 support official", "undo 0", "restore 9"], keepsGoing: true)
    #expect(try desk.directory.text(of: "annotations/mira/wire/ferry.history.jsonl") == before)
  }

  @Test func quitEndsTheScript() {
    let (output, end) = run(["open wire/ferry", "none 1", "quit", "none 2"])
    #expect(output.lines == ["ok 1 wire/ferry#1 none"])
    #expect(end == .quit(refusals: 0))
  }

  @Test func lineThatIsNoUTF8IsRefused() {
    let lines = ScriptLines([Array("open wire/ferry".utf8), [0x74, 0xFF], Array("none 1".utf8)])
    var options = ScriptRunner.Options(name: "-")
    options.keepsGoing = true
    let (output, end) = desk.run(lines, options)
    #expect(
      output.remarks.first
        == "error: -:2: the line is not valid UTF-8; a command is one line of UTF-8 text")
    #expect(output.lines == ["ok 1 wire/ferry#1 none"])
    #expect(end == .finished(refusals: 1))
  }

  @Test func newAnnotatorIsAnnouncedOnce() {
    let first = desk.run("open wire/ferry", "none 1", "open wire/permits", "none 1")
    #expect(first.remarks == ["new annotator 'mira'"])
    let second = desk.run("annotator jon", "none 1", "none 2")
    #expect(second.remarks == ["new annotator 'jon' (others: mira)"])
    #expect(desk.run("annotator mira", "none 2").remarks.isEmpty)
  }

  @Test func annotatorWhoseFirstChangeIsRefusedIsNotAnnounced() throws {
    try desk.directory.write("in the way", to: "annotations/mira")
    let refused = desk.run("open wire/ferry", "none 1")
    #expect(refused.remarks.count == 1 && refused.remarks[0].hasPrefix("error: "))
    try desk.directory.remove("annotations/mira")
    #expect(desk.run("none 1").remarks == ["new annotator 'mira'"])
  }

  @Test func readingCommandsPrintWhatTheyShow() {
    let output = desk.run("open wire/ferry", "none 1", "log")
    #expect(output.lines.first == "ok 1 wire/ferry#1 none")
    #expect(output.lines.last == "1  2031-03-02T10:00:00Z  s1:1  none 1")
  }

  // MARK: Scripts that run scripts

  @Test func nestedScriptsErrorsNameItsOwnLines() throws {
    try desk.directory.write("open wire/ferry\nnone 1\nnone 99\n", to: "inner")
    let path = "\(desk.directory.path)/inner"
    let (output, end) = run(["", "run \(path)", "none 2"])
    #expect(output.lines == ["ok 1 wire/ferry#1 none"])
    #expect(
      output.remarks.last
        == "error: \(path):3: article 'wire/ferry' has no unit 99; its units are 0 to 6")
    #expect(end == .stopped)
  }

  @Test func nestedScriptMayKeepGoingAndStillCountsAsRefused() throws {
    try desk.directory.write("nonsense\nopen wire/ferry\nnone 1", to: "inner")
    let (output, end) = run(
      ["run \(desk.directory.path)/inner --keep-going", "none 2"], keepsGoing: true)
    #expect(output.lines == ["ok 1 wire/ferry#1 none", "ok 2 wire/ferry#2 none"])
    #expect(end == .finished(refusals: 1))
  }

  @Test func quitInANestedScriptEndsAll() throws {
    try desk.directory.write("quit\n", to: "inner")
    let (output, end) = run(["open wire/ferry", "run \(desk.directory.path)/inner", "none 1"])
    #expect(output.lines.isEmpty)
    #expect(end == .quit(refusals: 0))
  }

  @Test func scriptThatRunsItselfIsStopped() throws {
    let path = "\(desk.directory.path)/loop"
    try desk.directory.write("run \(path)\n", to: "loop")
    let (output, end) = run(["run \(path)"])
    #expect(
      output.remarks == [
        "error: \(path):1: '\(path)' is run from within too many scripts; let no script run itself"
      ])
    #expect(end == .stopped)
  }

  @Test func scriptThatIsNotThereIsRefused() {
    let (output, _) = run(["run \(desk.directory.path)/nowhere"])
    #expect(output.remarks.first?.hasPrefix("error: monday.postil:1: cannot open '") == true)
  }

  @Test func lineThatIsTooLongIsRefusedWithItsNumberAndPassedOver() throws {
    let long = String(repeating: "x", count: 70_000)
    try desk.directory.write("open wire/ferry\nnote 1 \(long)\nnone 2\nnone 99\n", to: "inner")
    let path = "\(desk.directory.path)/inner"
    let (output, _) = run(["run \(path) --keep-going"])
    #expect(output.lines == ["ok 1 wire/ferry#2 none"])
    #expect(output.remarks.first?.hasPrefix("error: \(path):2: ") == true)
    #expect(output.remarks.first?.contains("65536 bytes") == true)
    #expect(output.remarks.last?.hasPrefix("error: \(path):4: article") == true)
  }

  @Test func carriageReturnAtTheEndOfALineIsPassedOver() throws {
    try desk.directory.write("open wire/ferry\r\nnote 1 odd\r\n", to: "inner")
    let (output, _) = run(["run \(desk.directory.path)/inner"])
    #expect(output.lines == ["ok 1 wire/ferry#1 note odd"])
  }
}
