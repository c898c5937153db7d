import Annotations
import Testing

@testable import Commands

/// What a run writes with --json: one object a command, all of it on standard output.
struct ScriptJSONTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private func objects(_ lines: String...) -> [String] {
    var options = ScriptRunner.Options(name: "-")
    (options.keepsGoing, options.writesJSON) = (true, true)
    let output = desk.run(ScriptLines(lines), options).output
    #expect(!output.remarks.contains { $0.hasPrefix("error") })
    return output.lines
  }

  @Test func changeNamesWhatItChanged() {
    #expect(
      objects("open wire/ferry", "tag 3 support official").last
        == #"{"ok":true,"line":2,"command":"tag","article":"wire/ferry","unit":3,"revision":1,"#
        + #""id":"s1:1","what":"official talks support"}"#)
  }

  @Test func rangeNamesItsLastUnitAndTheLastRevision() {
    #expect(
      objects("open wire/ferry", "none 3-5").last
        == #"{"ok":true,"line":2,"command":"none","article":"wire/ferry","unit":3,"last":5,"#
        + #""revision":3,"id":"s1:3","what":"none"}"#)
  }

  @Test func articleAloneHasNoUnit() {
    #expect(
      objects("open wire/ferry", "irrelevant").last
        == #"{"ok":true,"line":2,"command":"irrelevant","article":"wire/ferry","unit":null,"#
        + #""revision":1,"id":"s1:1","what":"irrelevant"}"#)
  }

  @Test func refusalHasACodeAMessageAndAHint() {
    #expect(
      objects("", "open wire/ferry", "tag 3 suport official").last
        == #"{"ok":false,"line":3,"error":{"code":"unknown-label","#
        + #""message":"unknown label 'suport'","hint":"did you mean 'support'?"}}"#)
  }

  @Test func refusalWithoutAdviceHasNoHint() {
    #expect(
      objects("undo") == [
        #"{"ok":false,"line":1,"error":{"code":"nothing-to-undo","#
          + #""message":"there is nothing to take back","hint":null}}"#
      ])
  }

  @Test func movesGiveAnObjectToo() {
    #expect(
      objects("open wire/ferry", "next", "quit") == [
        #"{"ok":true,"line":1,"command":"open"}"#, #"{"ok":true,"line":2,"command":"next"}"#,
        #"{"ok":true,"line":3,"command":"quit"}"#,
      ])
  }

  @Test func everyLineIsOneObjectInTheOrderOfTheScript() {
    let lines = objects(
      "# comment", "open wire/ferry", "none 1", "show", "nonsense", "log", "find --all ferry",
      "articles", "status", "help", "codebook", "set")
    #expect(lines.count == 11)
    for (number, line) in zip(2..., lines) {
      #expect(line.contains("\"line\":\(number),"))
    }
  }

  @Test func severalUndosGiveAnObjectEach() {
    let lines = objects("open wire/ferry", "none 1", "none 2", "undo 2")
    #expect(lines.count == 5)
    #expect(lines.suffix(2).allSatisfy { $0.contains(#""line":4,"command":"undo""#) })
  }
}
