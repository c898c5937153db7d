import Annotations
import Files
import Histories
import JSON
import Testing

/// Histories whatever their changes are: here of a name and a batch, about a text.
@Suite struct SealedHistoryTests {
  /// A change that does nothing.
  private struct Entry: HistoryEntry {
    var id: Change.ID
    var parents: [Change.Parent] = []
    var revision = 1
    var batch: Change.Batch?
    var lost: [String] = []
    var sum = ""
    var subject = "ferry"
  }

  private enum Codec: HistoryCodec {
    static let format = "test/1"

    static func entry(
      from reader: inout JSONReader, _ repeated: inout RepeatedParts
    ) throws(JSONError) -> Entry {
      var entry = Entry(id: Change.ID(session: "", counter: 1))
      try reader.beginObject()
      while let key = try reader.nextKey() {
        switch key {
        case "id": entry.id = try reader.readChangeID()
        case "parents": entry.parents = try reader.readParents()
        case "lost": entry.lost = try reader.readLost()
        case "revision": entry.revision = try reader.readInteger()
        case "of":
          entry.batch = Change.Batch(index: entry.revision, count: try reader.readInteger())
        case "subject": entry.subject = try reader.readString()
        default: try reader.skipValue()
        }
      }
      try reader.finish()
      return entry
    }

    static func subject(of entry: Entry) -> String { entry.subject }
  }

  /// A line of a change that was made upon the one before it.
  private static func line(
    _ counter: Int, upon parent: String?, _ rest: String = ""
  ) -> (bytes: [UInt8], sum: String) {
    let parents = parent.map { "[[\"s:\(counter - 1)\",\"\($0)\"]]" } ?? "[]"
    let object = "{\"id\":\"s:\(counter)\",\"parents\":\(parents),\"revision\":\(counter)\(rest)}"
    return SealedLine.sealing(Array(object.utf8))
  }

  /// The lines of three changes, one upon the other.
  private static func lines(_ rest: String = "") -> [[UInt8]] {
    let first = line(1, upon: nil, rest)
    let second = line(2, upon: first.sum, rest)
    return [first.bytes, second.bytes, line(3, upon: second.sum, rest).bytes]
  }

  private func history(_ lines: some Sequence<[UInt8]>) -> SealedHistory<Codec> {
    SealedHistory(lines.flatMap { $0 + [10] }, of: "ferry")
  }

  @Test func linesAreChangesWithTheirSums() {
    let history = history(Self.lines())
    #expect(history.changes.map(\.id.counter) == [1, 2, 3])
    #expect(history.changes.last?.sum == history.lastSum)
    #expect(history.damage.isEmpty && !history.isTorn)
    #expect(history.holds(sum: history.lastSum) && !history.holds(sum: ""))
  }

  @Test func goodLinesBesideABadOneAreKept() {
    var lines = Self.lines()
    lines[1][7] = UInt8(ascii: "t")
    let history = history(lines)
    #expect(history.changes.map(\.id.counter) == [1, 3])
    #expect(history.damage == [.wrongSum(line: 2), .missingParent(line: 3, id: "s:2")])
    #expect(history.notes(path: "a").count == 2)
  }

  @Test func lineAboutSomethingElseIsDamage() {
    let line = Self.line(1, upon: nil, ",\"subject\":\"boat\"").bytes
    #expect(history([line]).damage == [.otherSubject(line: 1, found: "boat")])
  }

  @Test func batchWithoutItsEndIsTornAsAWhole() {
    let lines = Self.lines(",\"of\":4")
    let history = history(lines)
    #expect(history.changes.isEmpty && history.isTorn && history.goodByteCount == 0)
    #expect(history.notes(path: "a") == [.tornTail(path: "a", quarantined: nil)])
  }

  @Test func newerFormatIsNotedWhereALineCannotBeRead() {
    let line = SealedLine.sealing(Array(#"{"format":"test/2","id":7}"#.utf8)).bytes
    #expect(history([line]).newerFormat == "test/2")
    #expect(history(Self.lines()).newerFormat == nil)
  }

  @Test(arguments: ["other/2", "test/0", "test/1", "test/x", "test", "x", ""])
  func lineOfAnotherFormatIsDamageBetweenGoodOnes(format: String) {
    var lines = Self.lines()
    lines.insert(SealedLine.sealing(Array("{\"format\":\"\(format)\",\"id\":7}".utf8)).bytes, at: 1)
    let history = history(lines)
    #expect(history.newerFormat == nil && history.damage.count == 1)
    #expect(history.changes.map(\.id.counter) == [1, 2, 3])
  }
}
