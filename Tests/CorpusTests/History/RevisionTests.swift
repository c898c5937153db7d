import Annotations
import Corpus
import Files
import Foundation
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

  @Test func textsBeforeOneThatCameBackAreKept() throws {
    let third = Self.old + "More.\n"
    for (counter, text) in [Self.new, third, Self.new].enumerated() {
      try scratch.corpus.revise(received("ferry.txt", text), occasion(counter + 1))
    }
    let past = try scratch.corpus.article("ferry").past
    #expect(Set(past.map(\.article.text.string)) == [Self.old, third])
    #expect(past.allSatisfy { $0.revision.newTextHash == SHA256.hex(of: Self.new.utf8) })
  }

  /// The record as git leaves it where two clones took different new versions in.
  private func merge(_ ours: String, _ theirs: String) throws {
    let (record, history) = ("corpus/ferry.json", "corpus/ferry.history.jsonl")
    let base = try scratch.text(at: record)
    var sides: [(record: String, history: String)] = []
    for (counter, text) in [ours, theirs].enumerated() {
      try scratch.put(base, at: record)
      try scratch.put("", at: history)
      try scratch.corpus.revise(received("ferry.txt", text), occasion(counter + 1))
      sides.append((try scratch.text(at: record), try scratch.text(at: history)))
    }
    let marked = "<<<<<<< HEAD\n\(sides[0].record)=======\n\(sides[1].record)>>>>>>> other\n"
    try scratch.put(marked, at: record)
    try scratch.put(sides[0].history + sides[1].history, at: history)
    try scratch.put("Mixed.\n", at: "corpus/ferry.txt")
  }

  @Test func recordWithBothSidesOfAMergeIsTold() throws {
    try merge(Self.new, Self.old + "More.\n")
    let error = CorpusError.mergedRecord(path: "corpus/ferry.json", received: "corpus/ferry.txt")
    #expect(throws: error) { try scratch.corpus.article("ferry") }
    #expect(scratch.corpus.verified("ferry").verification.findings.map(\.code) == [.mergedRecord])
  }

  @Test(arguments: [new, old + "More.\n", new + "More.\n", old])
  func anyVersionSettlesAMergedRecord(text: String) throws {
    let other = Self.old + "More.\n"
    try merge(Self.new, other)
    try scratch.corpus.revise(received("ferry.txt", text), occasion(5))
    let article = try scratch.corpus.article("ferry")
    #expect(article.text.string == text)
    let past = Set(article.past.map(\.article.text.string))
    #expect(past == Set([Self.old, Self.new, other]).subtracting([text]))
    try scratch.corpus.verify("ferry")
    #expect(scratch.corpus.verified("ferry").verification.isSound)
  }

  @Test func settlingThatWasCutShortIsFinishedOnce() throws {
    try merge(Self.new, Self.old + "More.\n")
    let marked = try scratch.text(at: "corpus/ferry.json")
    let file = received("ferry.txt", Self.new + "More.\n")
    try scratch.corpus.revise(file, occasion(5))
    let history = try scratch.text(at: "corpus/ferry.history.jsonl")
    try scratch.put(marked, at: "corpus/ferry.json")
    try scratch.corpus.revise(file, occasion(7))
    #expect(try scratch.text(at: "corpus/ferry.history.jsonl") == history)
  }

  @Test func placesThatGitMixedAreMadeAnew() throws {
    let other = Self.old.replacing("Rain", with: "Snow")
    try merge(Self.new, other)
    let record = try scratch.text(at: "corpus/ferry.json")
    // Theirs differs in letters only, so that git would put our places into both sides.
    let ours = try #require(record.range(of: "\"blocks\""))
    let end = try #require(record.range(of: "=======", range: ours.lowerBound..<record.endIndex))
    let places = record[ours.lowerBound..<end.lowerBound]
    let theirs = try #require(record.range(of: "\"blocks\"", options: .backwards))
    let close = try #require(record.range(of: ">>>>>>>"))
    try scratch.put(
      record.replacingCharacters(in: theirs.lowerBound..<close.lowerBound, with: places),
      at: "corpus/ferry.json")
    try scratch.corpus.revise(received("ferry.txt", Self.new), occasion(5))
    let past = try scratch.corpus.article("ferry").past.first { $0.article.text.string == other }
    #expect(
      past.map { quotes($0.article) } == [
        "The ferry sails, and it is late.", "Nobody waits.", "Snow fell.",
      ])
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
