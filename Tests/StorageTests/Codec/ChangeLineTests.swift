import Annotations
import Files
import Histories
import Testing

@testable import Storage

/// The lines of a history, byte for byte.
@Suite struct ChangeLineTests {
  let sample: SampleCoding

  init() throws {
    sample = try SampleCoding()
  }

  @Test func lineOfAFirstChange() throws {
    let change = try sample.change("5f2c:1", 2, .stance("support"))
    #expect(
      [change].lines == [
        #"{"id":"5f2c:1","parents":[],"revision":1,"layer":"mira/wire/calls","text":"hash","#
          + #""at":"2026-01-02T03:04:05Z","by":"mira","run":null,"batch":null,"undoes":null,"#
          + #""redoes":null,"unit":2,"start":12,"end":16,"before":null,"#
          + #""after":{"statements":[{"stance":"support"}]},"command":"tag","codebook":3,"#
          + #""tool":"postil/1","#
          + #""sum":"34b05b416eaade9b9ecdbb4b352c30f4c88e6ab9abee83e3e3d6f2b52adc5ede"}"#
      ])
  }

  @Test func lineOfAChangeWithEverything() throws {
    #expect(
      [try fullChange()].lines == [
        #"{"id":"5f2c:9","parents":[["5f2c:8","aa"],["77:1","bb"]],"revision":4,"#
          + #""layer":"mira/wire/calls","text":"hash","at":"2026-01-02T03:04:05Z","by":"jon","#
          + #""kind":"program","run":"r1","batch":[1,2],"undoes":"5f2c:7","redoes":"5f2c:6","#
          + #""unit":1,"start":7,"end":11,"before":{"statements":[]},"#
          + #""after":{"statements":[{"topics":["a","b"],"weight":2.5}],"note":"a\"\nб","flag":true,"#
          + #""future":{"x":[1]}},"command":"undo","codebook":3,"tool":"postil/1","#
          + #""sum":"8aead1637af9e5a7307f92715e1a16e2b437edb88c6d928c284a70e455844ac0"}"#
      ])
  }

  @Test func lineOfAStatus() throws {
    let change = try sample.change("s:1", Layer.Status(state: .irrelevant, reason: "sport"))
    let line = try #require([change].lines.first)
    #expect(
      line.contains(
        #""unit":null,"start":null,"end":null,"before":{"status":"open"},"#
          + #""after":{"status":"irrelevant","why":"sport"},"#))
  }

  @Test func sumIsThatOfTheBytesBeforeIt() throws {
    let line = ChangeCodec.line(of: try fullChange())
    let text = String(decoding: line.bytes, as: UTF8.self)
    let before = try #require(text.firstRange(of: ",\"sum\"")?.lowerBound)
    #expect(SHA256.hex(of: text[..<before].utf8) == line.sum)
    #expect(text.hasSuffix(",\"sum\":\"\(line.sum)\"}"))
  }

  @Test func everythingIsReadBack() throws {
    var change = try fullChange()
    change.parents = []
    change.revision = 1
    change.batch = nil
    change.layerCount = 3
    change.sum = ChangeCodec.line(of: change).sum
    #expect(
      SealedHistory<ChangeCodec>(Array([change].lines.text.utf8), of: sample.layer).changes == [
        change
      ])
  }

  @Test(arguments: [
    Layer.Status(state: .open), .init(state: .done),
    .init(state: .irrelevant, reason: "not about it"),
  ])
  func statusIsReadBack(status: Layer.Status) throws {
    let change = try sample.chain([sample.change("s:1", status)])
    #expect(
      SealedHistory<ChangeCodec>(Array(change.lines.text.utf8), of: sample.layer).changes == change)
  }

  @Test(arguments: ["\u{1}", "\u{7F}\u{9B}", "\u{2028}", "e\u{301}", "\\\"\u{338}", "👩‍👩‍👧", "\n{}\n"])
  func anyNoteStaysOnItsLine(note: String) throws {
    let change = try sample.chain([sample.change("s:1", 1, Coding(note: note))])
    let bytes = Array(change.lines.text.utf8)
    #expect(bytes.filter { $0 == 10 }.count == 1)
    #expect(SealedHistory<ChangeCodec>(bytes, of: sample.layer).changes == change)
  }

  /// A change that uses every key.
  private func fullChange() throws -> Change {
    var statement = Statement()
    statement["topics"] = .set(["a", "b"])
    statement["weight"] = .number("2.5")
    var after = Coding(statements: [statement], note: "a\"\nб", isFlagged: true)
    after.unknown = [UnknownKey(name: "future", json: #"{"x":[1]}"#)]
    var change = try sample.change("5f2c:9", 1, before: .noStatement, after)
    change.parents = [
      Change.Parent(id: try #require(Change.ID("5f2c:8")), sum: "aa"),
      Change.Parent(id: try #require(Change.ID("77:1")), sum: "bb"),
    ]
    change.revision = 4
    change.by = try #require(AnnotatorName("jon"))
    change.kind = .program
    change.run = "r1"
    change.batch = Change.Batch(index: 1, count: 2)
    change.undoes = Change.ID("5f2c:7")
    change.redoes = Change.ID("5f2c:6")
    change.command = "undo"
    return change
  }
}
