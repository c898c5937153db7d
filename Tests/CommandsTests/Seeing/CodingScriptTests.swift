import Annotations
import Storage
import Testing

@testable import Commands

/// `log --script`: a coding as commands that make it again.
struct CodingScriptTests {
  private static let commands = [
    "tag support official", "tag 1 oppose sollan", "tag 2-4 neutral tolk", "tag 1.1 support",
    "tag 3 unclear expert speaker=\"Jo 'the pen' O\\\"Hare\" fish fuel",
    "tag 5 support citizen speaker='A = B # 2' via=tolk weight=2.5", "tag 5.1 topic=ferry,fish",
    "tag 2.1 narrator", "also expert oppose", "also 2 permits", "also 1 fuel weight=0",
    "also --alone 4 talks oppose narrator", "same neutral", "same 5 support", "again", "again 6",
    "none", "none 3-6", "clear", "clear 1-3", "clear 1.1", "note . late", "note 2 \"\"",
    "note 3 it's \"odd\" # so", "note 4 '--script'", "flag 2", "flag 1-4", "done",
    "done --rest none", "irrelevant it's # weather", "reopen", "restore 1", "restore 3", "undo",
    "undo 2", "redo", "goto 3", "tag --recheck 1 neutral expert", "none --recheck 2",
    "also --recheck 1 oppose", "again --recheck 3", "same --recheck 4 support",
  ]

  /// What a coding comes to, whatever its changes were numbered.
  private struct Outcome: Equatable {
    var codings: [Article.Unit.Number: Coding] = [:]
    var status: Layer.Status
    var rechecks: [Article.Unit.Number: Coding] = [:]

    init(_ desk: Desk) throws {
      let writer = try desk.session.currentWriter()
      status = writer.history.status
      for unit in writer.layer.units { codings[unit.number] = unit.coding }
      for recheck in writer.history.rechecks {
        let number = try #require(recheck.change.unit?.number)
        rechecks[number] = Coding(statements: recheck.after.statements)
      }
    }
  }

  /// A workspace in which a script was run.
  private func replayed(_ script: [String]) throws -> (desk: Desk, errors: [String]) {
    let desk = try Desk(session: "s2")
    let output = desk.run(ScriptLines(script)).output
    return (desk, output.remarks.filter { $0.hasPrefix("error") })
  }

  @Test(arguments: 1...40)
  func scriptOfAnySessionMakesTheSameCoding(seed: UInt64) throws {
    var random = SplitMix(seed)
    let desk = try Desk()
    desk.run("open wire/ferry")
    for _ in 0..<40 { desk.run(Self.commands.randomElement(using: &random) ?? "none") }
    let output = desk.run("log --script")
    let again = try replayed(output.lines)
    #expect(output.remarks.isEmpty)
    #expect(again.errors.isEmpty)
    #expect(try Outcome(again.desk) == Outcome(desk))
  }

  @Test(arguments: 1...5)
  func scriptOfAReplayIsTheScript(seed: UInt64) throws {
    var random = SplitMix(seed)
    let desk = try Desk()
    desk.run("open wire/ferry")
    for _ in 0..<20 { desk.run(Self.commands.randomElement(using: &random) ?? "none") }
    let once = try replayed(desk.run("log --script").lines).desk.run("log --script").lines
    let twice = try replayed(once).desk.run("log --script").lines
    #expect(twice == once)
  }

  /// A text of scalars that are not to be shown, of letters and of what quoting goes by.
  private func text(_ random: inout SplitMix) -> String {
    let scalars: [Unicode.Scalar] = [
      "\u{202E}", "\u{200F}", "\u{AD}", "\u{1B}", "\u{1}", "\u{85}", "\u{2028}", "\u{E0020}",
      "\u{FEFF}",
      "\u{301}", "\u{A0}", "1", "a", "u", "x", "ї", "\u{5D3}", "'", "\"", "\\", "$", "#", " ", "=",
      "\n", "\t",
    ]
    let count = Int.random(in: 1...8, using: &random)
    let chosen = (0..<count).map { _ in scalars.randomElement(using: &random) ?? "a" }
    return String(String.UnicodeScalarView(chosen))
  }

  @Test(arguments: 1...60)
  func whatCannotBeSeenIsMadeAgain(seed: UInt64) throws {
    var random = SplitMix(seed)
    let desk = try Desk()
    desk.run("open wire/ferry")
    for unit in 1...4 {
      desk.run("tag \(unit) support expert speaker=\(quoted("x\(text(&random))"))")
      desk.run("note \(unit) \(quoted("\(text(&random)) "))")
    }
    desk.run("irrelevant \(quoted("\(text(&random)) "))")
    let output = desk.run("log --script")
    #expect(output.lines.allSatisfy { visible($0) == $0 && !$0.hasPrefix("#") })
    let again = try replayed(output.lines)
    #expect(again.errors.isEmpty)
    #expect(try Outcome(again.desk) == Outcome(desk))
    #expect(try Outcome(desk).codings.count == 4)
  }

  @Test func stepsStandInTheirOrderWithoutWhatWasTakenBack() throws {
    let desk = try Desk()
    desk.run(
      "open wire/ferry", "none 3", "tag 1 support sollan", "none 2", "undo", "also 1 neutral tolk")
    #expect(
      desk.run("log --script").lines == [
        "open wire/ferry", "none 3", "tag 1 official speaker=sollan talks support",
        "also 1 citizen speaker=tolk talks neutral",
      ])
  }

  @Test func oneUnitsScriptLeavesTheArticleOpen() throws {
    let desk = try Desk()
    desk.run("open wire/ferry", "none 1", "flag 2", "done --rest none")
    #expect(
      desk.run("log 2 --script").lines == ["open wire/ferry", "flag 2", "none 2"])
  }

  @Test func programGetsTheLines() throws {
    let desk = try Desk()
    desk.run("open wire/ferry", "none 1")
    let line = desk.run("log --script", json: true).lines.last
    #expect(line?.contains(#""value":["open wire/ferry","none 1"]"#) == true)
  }

  @Test func whatTheCodebookNoLongerKnowsIsSaid() throws {
    let desk = try Desk()
    desk.run("open wire/ferry", "tag 1 support official fish", "codebook retire fish --yes")
    let output = desk.run("log --script")
    #expect(output.lines.last?.hasPrefix("# unit 1: 'official talks support topic=fish'") == true)
    #expect(output.remarks.last?.hasSuffix("cannot be said with this codebook") == true)
  }

  @Test func articleWithUncodedUnitsIsNotRestoredToBeDone() throws {
    let desk = try Desk()
    desk.run("open wire/permits", "done --rest none", "reopen", "clear 1")
    #expect(desk.say("restore 4").hasPrefix("1 unit is uncoded: 1"))
  }
}
