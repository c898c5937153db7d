import Annotations
import Testing

@testable import Commands

/// `verify` as a command.
@Suite struct VerifyTests {
  private let excerpt: SampleExcerpt
  private let layer = "annotations/mira/\(SampleExcerpt.pilots).json"

  init() throws {
    excerpt = try SampleExcerpt()
  }

  private func verify(_ words: String...) -> (Int32, Ledger) {
    let ledger = Ledger()
    var environment = ProgramEnvironment(
      arguments: ["verify"] + words, variables: [:],
      terminal: { (_) throws(TerminalError) in throw .closed }, output: { _ in ledger })
    environment.currentDirectory = excerpt.directory.path
    return (Program(environment).run(), ledger)
  }

  @Test func soundWorkspaceIsSummedUpInALine() {
    let (status, ledger) = verify()
    #expect(status == 0)
    #expect(ledger.lines.count == 1)
    #expect(ledger.lines[0].hasPrefix("checked 1 article, 4 codings, "))
    #expect(ledger.lines[0].hasSuffix(" changes: no damage"))
  }

  @Test func damageIsToldByFileAndEndsWithOne() throws {
    try excerpt.edit(layer) { $0.replaceFirst("\"quote\": \"", "\"quote\": \"x") }
    let (status, ledger) = verify()
    #expect(status == 1)
    #expect(ledger.lines[0] == layer)
    #expect(ledger.lines[1] == "  damage: quote-differs")
    #expect(ledger.lines[2].hasPrefix("    unit "))
    #expect(ledger.lines.last?.hasSuffix(": 1 place damaged") == true)
    #expect(ledger.remarks.isEmpty)
  }

  @Test func notesEndWithZero() throws {
    try excerpt.directory.remove(layer)
    let (status, ledger) = verify()
    #expect(status == 0)
    #expect(ledger.lines.last?.hasSuffix(": no damage, 1 note") == true)
  }

  @Test func programsGetOneObject() throws {
    try excerpt.directory.remove(layer)
    let (status, ledger) = verify("--json")
    #expect(status == 0)
    #expect(ledger.lines.count == 1)
    #expect(ledger.lines[0].hasPrefix(#"{"ok":true,"checked":{"articles":1,"codings":4,"#))
    #expect(
      ledger.lines[0].contains(#""severity":"note","code":"layer-missing","file":"\#(layer)""#))
  }

  @Test func foreignTextInFindingsDoesNotAct() throws {
    try excerpt.edit(layer) { $0.replaceFirst("\"quote\": \"", "\"quote\": \"\\u001b[2J\\n") }
    let (_, ledger) = verify()
    #expect(ledger.lines[2].contains("\\u{1b}[2J\\u{a}"))
  }

  @Test func nothingIsWritten() throws {
    try excerpt.edit(layer) { $0.removeLast(3) }
    _ = verify()
    #expect(!excerpt.directory.has(".postil"))
    #expect(try excerpt.directory.text(of: layer).utf8.count == excerpt.original(layer).count - 3)
  }
}
