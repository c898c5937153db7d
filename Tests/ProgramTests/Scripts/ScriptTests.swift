import Foundation
import Testing

/// Commands in a file, one a line.
@Suite struct ScriptTests {
  /// Two hundred commands, the hundredth of which is wrong.
  static let commands: [String] =
    ["open talks"] + (2...200).map { $0 == 100 ? "tag 2 suport official" : "none \($0 % 5 + 1)" }
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.write(Self.commands.joined(separator: "\n") + "\n", to: "../monday.postil")
  }

  private var changeCount: Int {
    get throws { try desk.postil("log", "--article", "talks").lines.count }
  }

  @Test func wrongLineIsNamedAndEndsTheRun() throws {
    let outcome = try desk.postil("run", "../monday.postil")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.hasSuffix(
        "error: ../monday.postil:100: unknown label 'suport'; did you mean 'support'?\n"))
    #expect(outcome.lines.count == 98)
    #expect(try changeCount == 98)
  }

  @Test func restIsExecutedIfAskedFor() throws {
    let outcome = try desk.postil("run", "../monday.postil", "--keep-going")
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 198)
    #expect(try changeCount == 198)
  }

  @Test func wholeRunIsTakenBackAtOnce() throws {
    try desk.postil("run", "../monday.postil")
    let outcome = try desk.postil("undo", "--run")
    #expect(outcome.output.contains("undo --run took back"))
    #expect(
      try JSONText.objects(try desk.postil("articles", "--json").output)[0]["coded"] as? Int == 0)
  }

  @Test func linesMayEndAsOnWindows() throws {
    try desk.write("open talks\r\n# remark\r\n\r\nnone 1\r\n", to: "../windows.postil")
    let outcome = try desk.postil("run", "../windows.postil")
    #expect(outcome.output == "ok 1 talks#1 none\n")
  }

  @Test func lastLineNeedsNoEnd() throws {
    let outcome = try desk.postil("run", "-", input: "open talks\nnone 1")
    #expect(outcome.output == "ok 1 talks#1 none\n")
  }

  @Test func inputThatIsNoTerminalIsAScript() throws {
    let outcome = try desk.postil(input: "open talks\nnone\nnone\n")
    #expect(outcome.output == "ok 1 talks#0 none\nok 2 talks#1 none\n")
  }

  @Test func scriptRunsAnother() throws {
    try desk.write("open talks\nnone 1\nbogus\n", to: "../inner.postil")
    let outcome = try desk.postil("run", "-", input: "run ../inner.postil\nnone 2\n")
    #expect(outcome.output == "ok 1 talks#1 none\n")
    #expect(
      outcome.errors.hasSuffix(
        "../inner.postil:3: unknown command 'bogus'; help lists the commands\n"))
  }

  @Test func scriptThatRunsItselfIsRefused() throws {
    try desk.write("run ../loop.postil\n", to: "../loop.postil")
    let outcome = try desk.postil("run", "../loop.postil")
    #expect(
      outcome
        == .refused(
          "../loop.postil:1: '../loop.postil' is run from within too many scripts; let no script run itself"
        ))
  }

  @Test func eachCommandIsConfirmedWithoutWaitingForTheNext() throws {
    let program = try desk.start("run", "-")
    program.write("open talks\n")
    for number in 1...5 {
      program.write("none \(number)\n")
      #expect(try program.nextLine() == "ok \(number) talks#\(number) none")
    }
    #expect(try program.waitForEnd().status == 0)
  }

  @Test func everyCommandGivesOneObjectInJSON() throws {
    let outcome = try desk.postil(
      "--json", "run", "-", "--keep-going", input: "open talks\nnone 1\nbogus\nstatus\nnone 2-3\n")
    let objects = try JSONText.lines(outcome.output)
    #expect(objects.map { $0["line"] as? Int } == [1, 2, 3, 4, 5])
    #expect(objects.map { $0["ok"] as? Bool } == [true, true, false, true, true])
    #expect(outcome.status == 1)
  }

  @Test func confirmationInJSONNamesTheChange() throws {
    let outcome = try desk.postil("--json", "run", "-", input: "open talks\nnone 1\n")
    let object = try JSONText.lines(outcome.output)[1]
    #expect(object["command"] as? String == "none")
    #expect(object["article"] as? String == "talks")
    #expect(object["unit"] as? Int == 1)
    #expect(object["revision"] as? Int == 1)
    #expect((object["id"] as? String)?.hasSuffix(":1") == true)
  }

  @Test func refusalInJSONHasCodeMessageAndHint() throws {
    let outcome = try desk.postil(
      "--json", "run", "-", input: "open talks\ntag 1 suport official\n")
    let error = try #require(JSONText.lines(outcome.output)[1]["error"] as? [String: Any])
    #expect(error["code"] as? String == "unknown-label")
    #expect(error["message"] as? String == "unknown label 'suport'")
    #expect(error["hint"] as? String == "did you mean 'support'?")
    #expect(outcome.errors == "")
  }

  @Test func lineThatIsNotUTF8IsRefused() throws {
    try desk.write(Data([0x6E, 0x6F, 0xFF, 0x0A]), to: "../latin.postil")
    let outcome = try desk.postil("run", "../latin.postil")
    #expect(
      outcome
        == .refused(
          "../latin.postil:1: the line is not valid UTF-8; a command is one line of UTF-8 text"))
  }
}
