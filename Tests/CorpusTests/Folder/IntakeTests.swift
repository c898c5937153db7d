import Annotations
import Corpus
import Files
import Testing

struct IntakeTests {
  private let scratch: ScratchWorkspace

  init() throws {
    scratch = try ScratchWorkspace()
  }

  @Test func secondFileOfARunWithTheSameNameIsNoNewVersion() throws {
    var intake = Intake(into: scratch.corpus)
    _ = try intake.add(received("Harbour.txt"))
    #expect(throws: CorpusError.nameTaken("harbour", by: "corpus/harbour.txt", path: "harbour.txt"))
    {
      try intake.add(received("harbour.txt", "Ships left.\n"))
    }
  }

  @Test func fileChangedSinceAnEarlierRunIsToldOnce() throws {
    try scratch.corpus.add(received("harbour.txt"))
    var intake = Intake(into: scratch.corpus)
    #expect(throws: CorpusError.changed("harbour", path: "harbour.txt")) {
      try intake.add(received("harbour.txt", "Ships left.\n"))
    }
    #expect(throws: CorpusError.nameTaken("harbour", by: "corpus/harbour.txt", path: "Harbour.txt"))
    {
      try intake.add(received("Harbour.txt", "Ships sank.\n"))
    }
  }

  @Test func recordsThatFitOneNameAreRefusedWithBothPlaces() throws {
    let lines = #"{"id":"A b","text":"One."}"# + "\n" + #"{"id":"a-b","text":"Two."}"#
    var intake = Intake(into: scratch.corpus)
    let found = try scratch.articles(lines, in: "dump.jsonl").map { try $0.get() }
    _ = try intake.add(found[0])
    #expect(
      throws: CorpusError.nameTaken("dump/a-b", by: "dump.jsonl:1", path: "dump.jsonl:2")
    ) {
      try intake.add(found[1])
    }
  }

  @Test func stagedRecordsAreThereOnceTheyAreSettled() throws {
    let lines = #"{"id":"a","text":"One."}"# + "\n" + #"{"id":"b","text":"Two."}"#
    var intake = Intake(into: scratch.corpus)
    let found = try scratch.articles(lines, in: "dump.jsonl").map { try $0.get() }
    #expect(try found.allSatisfy { try intake.stage($0) == nil })
    #expect(intake.hasWaiting(found[0]))
    #expect(try scratch.corpus.articleIDs().isEmpty)
    #expect(try intake.settle().map { try $0.get().article.id } == ["dump/a", "dump/b"])
    #expect(try scratch.corpus.articleIDs() == ["dump/a", "dump/b"])
    #expect(!intake.hasWaiting)
    #expect(try intake.stage(found[1])?.outcome == .unchanged)
  }

  @Test func recordThatTurnsOutToBeThereIsRefusedAlone() throws {
    let lines = #"{"id":"a","text":"One."}"# + "\n" + #"{"id":"b","text":"Two."}"#
    var intake = Intake(into: scratch.corpus)
    for found in try scratch.articles(lines, in: "dump.jsonl") { _ = try intake.stage(found.get()) }
    try scratch.put("other", at: "corpus/dump/a.json")
    let settled = intake.settle()
    guard case .failure(.badRecord("corpus/dump/a.json", _)) = settled[0] else {
      Issue.record("\(settled[0])")
      return
    }
    #expect(try settled[1].get().outcome == .added)
  }

  @Test(arguments: [(63, 10, false), (64, 10, true), (2, 1 << 19, true)])
  func groupEndsAtSoManyArticlesOrSoMuchText(count: Int, length: Int, isFull: Bool) throws {
    let text = String(repeating: "a", count: length)
    let lines = (0..<count).map { #"{"id":"\#($0)","text":"\#(text)"}"# }.joined(separator: "\n")
    var intake = Intake(into: scratch.corpus)
    for found in try scratch.articles(lines, in: "dump.jsonl") { _ = try intake.stage(found.get()) }
    #expect(intake.isFull == isFull)
    _ = intake.settle()
  }

  @Test func sameRecordsAgainChangeNothing() throws {
    let line = #"{"id":"a","title":"Calls","text":"One."}"#
    let first = try scratch.add(line, in: "dump.jsonl")
    let second = try scratch.add("\n" + line, in: "dump.jsonl")
    #expect(second.map(\.outcome) == [.unchanged])
    #expect(second.map(\.article) == first.map(\.article))
  }

  @Test func changedRecordIsTold() throws {
    _ = try scratch.add(#"{"id":"a","text":"One."}"#, in: "dump.jsonl")
    #expect(throws: CorpusError.changed("dump/a", path: "dump.jsonl:1")) {
      try scratch.add(#"{"id":"a","text":"Two."}"#, in: "dump.jsonl")
    }
  }

  @Test func recordOfAnotherFileIsNoNewVersion() throws {
    try scratch.corpus.add(received("a.txt", "One.", folder: "dump"))
    #expect(throws: CorpusError.nameTaken("dump/a", by: "corpus/dump/a.txt", path: "dump.csv:2")) {
      try scratch.add("id,text\na,Two.\n", in: "dump.csv")
    }
  }

  @Test func recordsFromAnotherFileWithTheSameTextAreTheSame() throws {
    _ = try scratch.add(#"{"id":"a","text":"One."}"#, in: "dump.jsonl")
    #expect(try scratch.add("id,text\na,One.\n", in: "dump.csv").map(\.outcome) == [.unchanged])
  }

  @Test func formatCanBeNamed() throws {
    var file = received("harbour", "# Harbour\n\nShips came in.\n")
    file.format = .markdown
    #expect(try scratch.corpus.add(file).article.received.file == "corpus/harbour.md")
  }

  @Test func whatAnotherProgramTookInMeanwhileIsUnchanged() throws {
    let lines = #"{"id":"a","text":"One."}"# + "\n" + #"{"id":"b","text":"Two."}"#
    let found = try scratch.articles(lines, in: "dump.jsonl").map { try $0.get() }
    var (first, second) = (Intake(into: scratch.corpus), Intake(into: scratch.corpus))
    for incoming in found {
      #expect(try first.stage(incoming) == nil)
      #expect(try second.stage(incoming) == nil)
    }
    #expect(try first.settle().map { try $0.get().outcome } == [.added, .added])
    #expect(try second.settle().map { try $0.get().outcome } == [.unchanged, .unchanged])
  }

  @Test func otherTextThatAnotherProgramTookInMeanwhileIsNotOverwritten() throws {
    let texts = [#"{"id":"a","text":"One."}"#, #"{"id":"a","text":"Two."}"#]
    let found = try texts.map { try scratch.articles($0, in: "dump.jsonl")[0].get() }
    var (first, second) = (Intake(into: scratch.corpus), Intake(into: scratch.corpus))
    _ = try (first.stage(found[0]), second.stage(found[1]))
    _ = first.settle()
    #expect(throws: CorpusError.changed("dump/a", path: "dump.jsonl:1")) {
      try second.settle()[0].get()
    }
    #expect(try scratch.text(at: "corpus/dump/a.txt") == "One.")
  }
}
