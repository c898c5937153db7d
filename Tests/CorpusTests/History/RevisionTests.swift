import Annotations
import Corpus
import Files
import Testing

@testable import Corpus

/// Texts that are replaced by another version.
@Suite struct RevisionTests {
  static let old = "The ferry sails, and it is late. Nobody waits. Rain fell.\n"
  static let new = "New. The ferry sails, and it is late. Nobody waits now. Rain fell.\n"
  let scratch: ScratchWorkspace

  init() throws {
    scratch = try ScratchWorkspace()
    try scratch.corpus.add(received("ferry.txt", Self.old))
  }

  private func occasion(_ counter: Int = 1) -> RevisionOccasion {
    RevisionOccasion(
      id: Change.ID(session: "r", counter: counter), at: "2031-03-02T10:00:00Z",
      by: AnnotatorName("mira"), tool: "postil/test")
  }

  private func quotes(_ article: Article) -> [String] {
    article.units.map { article.quote(of: $0) }
  }

  @Test func newTextReplacesTheOldWhichIsKept() throws {
    let revised = try scratch.corpus.revise(received("ferry.txt", Self.new), occasion())
    #expect(try scratch.text(at: "corpus/ferry.txt") == Self.new)
    let article = try scratch.corpus.article("ferry")
    #expect(article == revised.article)
    #expect(article.text.string == Self.new)
    #expect(article.past.map(\.article.text.string) == [Self.old])
    #expect(article.past.map { quotes($0.article) } == [quotes(revised.old)])
    try scratch.corpus.verify("ferry")
  }

  @Test func everyUnitHasItsFate() throws {
    let revised = try scratch.corpus.revise(received("ferry.txt", Self.new), occasion())
    var fates: [String: String] = [:]
    for place in revised.places {
      let new = place.span.map { revised.article.text[$0] } ?? "-"
      fates[revised.old.quote(of: place.unit)] = "\(place.kind) \(new)"
    }
    #expect(
      fates == [
        "The ferry sails, and it is late.": "kept The ferry sails, and it is late.",
        "Nobody waits.": "orphaned -", "Rain fell.": "kept Rain fell.",
      ])
  }

  @Test func sameFileChangesNothing() throws {
    let revised = try scratch.corpus.revise(received("ferry.txt", Self.old), occasion())
    #expect(revised.places.isEmpty)
    #expect(revised.article.past.isEmpty)
  }

  @Test func otherBytesOfTheSameTextLeaveNoHistory() throws {
    let file = received("ferry.txt", Self.old.replacing("\n", with: "\r\n"))
    let revised = try scratch.corpus.revise(file, occasion())
    #expect(revised.places.isEmpty)
    #expect(try scratch.corpus.historyStatus(of: "ferry") == nil)
    try scratch.corpus.verify("ferry")
  }

  @Test func fileThatIsReplacedIsSetAside() throws {
    try scratch.corpus.revise(received("ferry.txt", Self.new), occasion())
    let digest = SHA256.hex(of: Self.old.utf8).prefix(16)
    #expect(try scratch.text(at: ".postil/quarantine/\(digest)-corpus-ferry.txt") == Self.old)
  }

  @Test func ownFileOfAnyNameIsRevised() throws {
    try scratch.put(Self.old, at: "corpus/Own.TXT")
    try scratch.corpus.makeRecord(for: "corpus/Own.TXT")
    try scratch.put(Self.new, at: "corpus/Own.TXT")
    let revised = try scratch.corpus.revise(ownFile: "corpus/Own.TXT", occasion())
    #expect(revised.article.text.string == Self.new)
    #expect(revised.article.received.file == "corpus/Own.TXT")
  }

  @Test func splitsCarryOver() throws {
    let number = try #require(Article.Unit.Number(1))
    let id = Change.ID(session: "s", counter: 1)
    try ArticleWriter("ferry", in: scratch.corpus).append(
      ArticleChange(
        id: id, article: "ferry",
        effect: .boundary(.init(offset: 17, unit: number, isMade: true)), command: "split"))
    let revised = try scratch.corpus.revise(received("ferry.txt", Self.new), occasion())
    #expect(quotes(revised.article).contains("and it is late."))
    #expect(quotes(revised.article).contains("The ferry sails,"))
  }

  @Test func crashBeforeTheRecordLeavesTheOldArticleAndTheSameCommandFinishes() throws {
    let record = try scratch.text(at: "corpus/ferry.json")
    let before = try scratch.corpus.article("ferry")
    try scratch.corpus.revise(received("ferry.txt", Self.new), occasion())
    let history = try scratch.text(at: "corpus/ferry.history.jsonl")
    try scratch.put(record, at: "corpus/ferry.json")
    #expect(try scratch.corpus.article("ferry").units == before.units)
    #expect(try scratch.corpus.article("ferry").past.isEmpty)
    let revised = try scratch.corpus.revise(received("ferry.txt", Self.new), occasion(2))
    #expect(revised.article.text.string == Self.new)
    #expect(try scratch.text(at: "corpus/ferry.history.jsonl") == history)
  }

  @Test func textThatComesBackIsItsOwnAgain() throws {
    try scratch.corpus.revise(received("ferry.txt", Self.new), occasion())
    let back = try scratch.corpus.revise(received("ferry.txt", Self.old), occasion(2))
    #expect(back.article.text.string == Self.old)
    #expect(back.article.past.map(\.article.text.string) == [Self.new])
  }

  @Test func lineWhoseRecordCannotBeReadIsDamage() throws {
    let old = try scratch.corpus.article("ferry")
    let revision = TextRevision(
      of: old, record: "{}", newTextHash: String(repeating: "0", count: 64))
    var change = ArticleChange(
      id: occasion().id, article: "ferry", effect: .revision(revision), command: "add --revise")
    change.revision = 1
    let line = ArticleChangeCodec.line(of: change).bytes
    try scratch.put(String(decoding: line, as: UTF8.self) + "\n", at: "corpus/ferry.history.jsonl")
    let notes = try scratch.corpus.reading("ferry").notes
    #expect(notes.count == 1)
    #expect("\(notes)".contains("newText and the record that was replaced"))
  }

  @Test func onlyAnArticleIsRevised() throws {
    #expect(throws: CorpusError.noArticle("boat")) {
      try scratch.corpus.revise(received("boat.txt", Self.new), occasion())
    }
  }
}
