import Annotations
import Corpus
import Files
import Histories
import Testing

@testable import Corpus

/// Splits and joins on the disk.
@Suite struct ArticleHistoryTests {
  static let path = "corpus/ferry.history.jsonl"
  let scratch: ScratchWorkspace
  let text = "The ferry sails, and it is late. Nobody waits. Rain fell.\n"

  init() throws {
    scratch = try ScratchWorkspace()
    try scratch.corpus.add(received("ferry.txt", text))
  }

  /// A change as a session makes it.
  private func change(_ name: String, at offset: Int, isMade: Bool) throws -> ArticleChange {
    let number = try #require(Article.Unit.Number(1))
    var change = ArticleChange(
      id: try #require(Change.ID(name)), article: "ferry",
      effect: .boundary(.init(offset: offset, unit: number, isMade: isMade)), command: "split 1 and"
    )
    change.at = "2031-03-02T10:00:00Z"
    change.by = AnnotatorName("mira")
    change.tool = "postil/test"
    return change
  }

  @discardableResult
  private func append(_ name: String, at offset: Int, isMade: Bool) throws -> ArticleChange {
    try ArticleWriter("ferry", in: scratch.corpus)
      .append(try change(name, at: offset, isMade: isMade))
  }

  private var quotes: [String] {
    get throws {
      let article = try scratch.corpus.article("ferry")
      return article.units.map { article.quote(of: $0) }
    }
  }

  @Test func changeIsOneLineAndTheRecordStaysAsItIs() throws {
    let record = try scratch.text(at: "corpus/ferry.json")
    let made = try append("s:1", at: 17, isMade: true)
    #expect(
      try scratch.text(at: Self.path)
        == #"{"format":"postil.article-history/1","id":"s:1","parents":[],"revision":1,"#
        + #""article":"ferry","text":"\#(SHA256.hex(of: text.utf8))","#
        + #""at":"2031-03-02T10:00:00Z","by":"mira","run":null,"undoes":null,"redoes":null,"#
        + #""kind":"split","unit":1,"offset":17,"command":"split 1 and","tool":"postil/test","#
        + #""sum":"\#(made.sum)"}"# + "\n")
    #expect(try scratch.text(at: "corpus/ferry.json") == record)
    #expect(try quotes.prefix(2) == ["The ferry sails,", "and it is late."])
  }

  @Test func changesAreReadBack() throws {
    let first = try append("s:1", at: 17, isMade: true)
    var second = try change("s:2", at: 17, isMade: false)
    (second.undoes, second.run) = (first.id, "r1")
    second = try ArticleWriter("ferry", in: scratch.corpus).append(second)
    #expect(try scratch.corpus.history(of: "ferry").changes == [first, second])
    #expect(second.parents == [Change.Parent(id: first.id, sum: first.sum)])
    #expect(second.revision == 2)
  }

  @Test func headerCountsTheUnitsAsTheyAre() throws {
    let before = try scratch.corpus.header("ferry").unitCount
    try append("s:1", at: 17, isMade: true)
    #expect(try scratch.corpus.header("ferry").unitCount == before + 1)
    #expect(try scratch.corpus.mendedArticles() == ["ferry"])
  }

  @Test func historyIsNoArticle() throws {
    try append("s:1", at: 17, isMade: true)
    #expect(try scratch.corpus.articleIDs() == ["ferry"])
  }

  @Test func secondWriterIsRefused() throws {
    let first = try ArticleWriter("ferry", in: scratch.corpus)
    #expect(throws: CorpusError.self) { try ArticleWriter("ferry", in: scratch.corpus) }
    withExtendedLifetime(first) {}
  }

  @Test func writerReadsTheRecordAsItIsUnderTheLock() throws {
    try append("s:1", at: 17, isMade: true)
    let writer = try ArticleWriter("ferry", in: scratch.corpus)
    #expect(writer.record == (try scratch.corpus.recordedArticle("ferry")))
    #expect(try writer.status() == (try scratch.corpus.historyStatus(of: "ferry")))
  }

  @Test func writerWithoutChangesLeavesNoHistory() throws {
    do { _ = try ArticleWriter("ferry", in: scratch.corpus) }
    #expect(try scratch.corpus.historyStatus(of: "ferry") == nil)
    #expect(throws: CorpusError.noArticle("boat")) {
      try ArticleWriter("boat", in: scratch.corpus)
    }
    #expect(try scratch.corpus.historyStatus(of: "boat") == nil)
  }

  @Test func changeThatNoReaderWouldAcceptIsNotWritten() throws {
    try append("s:1", at: 17, isMade: true)
    let whole = try scratch.text(at: Self.path)
    let writer = try ArticleWriter("ferry", in: scratch.corpus)
    writer.maximumByteCount = whole.utf8.count + 100
    let error = CorpusError.file(
      FileError(.write, Self.path, .tooLarge(limit: writer.maximumByteCount)))
    let change = try change("s:2", at: 17, isMade: false)
    #expect(throws: error) { try writer.append(change) }
    #expect(try scratch.text(at: Self.path) == whole)
    #expect(writer.history.changes.count == 1)
  }

  @Test(arguments: ["{\"id\":\"s:2\"", "{\"id\":\"s:2\"\n", "\0\0\0\n"])
  func tornLastLineIsPassedOverAndSetAside(rest: String) throws {
    try append("s:1", at: 17, isMade: true)
    let whole = try scratch.text(at: Self.path)
    try scratch.put(whole + rest, at: Self.path)
    #expect(try quotes.count == 4)
    let writer = try ArticleWriter("ferry", in: scratch.corpus)
    let place = try #require(writer.quarantined)
    #expect(try scratch.text(at: place) == rest)
    #expect(try scratch.text(at: Self.path) == whole)
  }

  @Test func goodLinesOfADamagedHistoryAreUsed() throws {
    try append("s:1", at: 17, isMade: true)
    try append("s:2", at: 33, isMade: false)
    try damage("\"offset\":17", with: "\"offset\":4")
    let reading = try scratch.corpus.reading("ferry")
    #expect(reading.article.units.map(reading.article.quote).first?.count == 46)
    #expect(
      reading.notes == [
        .damage(path: Self.path, .wrongSum(line: 1)),
        .damage(path: Self.path, .missingParent(line: 2, id: "s:1")),
      ])
    #expect(try scratch.corpus.header("ferry").unitCount == reading.article.units.count)
  }

  @Test func damagedHistoryIsNotWritten() throws {
    try append("s:1", at: 17, isMade: true)
    try append("s:2", at: 33, isMade: false)
    let damaged = try damage("\"offset\":33", with: "\"offset\":4")
    let error = CorpusError.damagedHistory(path: Self.path, [.wrongSum(line: 2)])
    #expect(throws: error) { try ArticleWriter("ferry", in: scratch.corpus) }
    #expect(try scratch.text(at: Self.path) == damaged)
  }

  @Test func missingLineIsNoticed() throws {
    try append("s:1", at: 17, isMade: true)
    try append("s:2", at: 33, isMade: false)
    let lines = try scratch.text(at: Self.path).split(separator: "\n")
    try scratch.put("\(lines[1])\n", at: Self.path)
    let damage = HistoryDamage.missingParent(line: 1, id: "s:1")
    #expect(try scratch.corpus.reading("ferry").notes == [.damage(path: Self.path, damage)])
    #expect(throws: CorpusError.damagedHistory(path: Self.path, [damage])) {
      try ArticleWriter("ferry", in: scratch.corpus)
    }
  }

  @Test func lineOfAnotherArticleIsDamage() throws {
    try append("s:1", at: 17, isMade: true)
    try scratch.corpus.add(received("boat.txt", text))
    try scratch.put(try scratch.text(at: Self.path), at: "corpus/boat.history.jsonl")
    let damage = HistoryDamage.otherSubject(line: 1, found: "ferry")
    let note = HistoryNote.damage(path: "corpus/boat.history.jsonl", damage)
    #expect(try scratch.corpus.reading("boat").notes == [note])
  }

  /// Alters the history; the file as it is then.
  @discardableResult
  private func damage(_ part: String, with other: String) throws -> String {
    let damaged = try scratch.text(at: Self.path).replacing(part, with: other)
    try scratch.put(damaged, at: Self.path)
    return damaged
  }

  @Test func newerHistoryIsRefused() throws {
    try scratch.put("{\"format\":\"postil.article-history/2\"}\n", at: Self.path)
    let error = CorpusError.newerHistory(path: Self.path, found: "postil.article-history/2")
    #expect(throws: error) { try scratch.corpus.article("ferry") }
  }

  @Test func twoClonesComeToTheSameUnitsWhicheverIsMergedIntoWhich() throws {
    try append("root:1", at: 17, isMade: true)
    let root = try scratch.text(at: Self.path)
    try append("a:1", at: 33, isMade: false)
    try append("a:2", at: 17, isMade: false)
    let left = try scratch.text(at: Self.path).dropFirst(root.count)
    try scratch.put(root, at: Self.path)
    try append("b:1", at: 47, isMade: false)
    try append("b:2", at: 4, isMade: true)
    let right = try scratch.text(at: Self.path).dropFirst(root.count)
    var outcomes: [[String]] = []
    for merged in [root + left + right, root + right + left, right + left + root + root] {
      try scratch.put(String(merged), at: Self.path)
      outcomes.append(try quotes)
    }
    #expect(
      outcomes[0] == ["The", "ferry sails, and it is late. Nobody waits. Rain fell."])
    #expect(Set(outcomes).count == 1)
  }

  @Test func conflictMarkersArePassedOver() throws {
    try append("s:1", at: 17, isMade: true)
    let line = try scratch.text(at: Self.path)
    try scratch.put("<<<<<<< ours\n\(line)=======\n\(line)>>>>>>> theirs\n", at: Self.path)
    #expect(try quotes.count == 4)
  }
}
