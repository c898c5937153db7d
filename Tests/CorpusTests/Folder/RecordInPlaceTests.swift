import Annotations
import Corpus
import Files
import Testing

struct RecordInPlaceTests {
  private let scratch: ScratchWorkspace
  private var corpus: CorpusFolder { scratch.corpus }

  init() throws {
    scratch = try ScratchWorkspace()
  }

  @Test func recordIsMadeInPlace() throws {
    try scratch.put("Ships came in.", at: "corpus/wire/Calls One.txt")
    let added = try corpus.makeRecord(for: "corpus/wire/Calls One.txt")
    #expect(added.outcome == .added)
    #expect(added.article.id.description == "wire/calls-one")
    #expect(added.article.received.file == "corpus/wire/Calls One.txt")
    #expect(try corpus.makeRecord(for: "corpus/wire/Calls One.txt").outcome == .unchanged)
  }

  @Test func secondFileOfOneIDIsRefusedWithBothNames() throws {
    try scratch.put("Ships came in.", at: "corpus/a-b.txt")
    try scratch.put("Ships came in.", at: "corpus/A b.txt")
    try corpus.makeRecord(for: "corpus/a-b.txt")
    #expect(throws: CorpusError.nameTaken("a-b", by: "corpus/a-b.txt", path: "corpus/A b.txt")) {
      try corpus.makeRecord(for: "corpus/A b.txt")
    }
  }

  @Test func largeFileIsRefusedBeforeItIsRead() throws {
    let limit = TextDecoder.maximumByteCount
    try scratch.putHole(of: 100 << 20, at: "corpus/large.txt")
    #expect(throws: CorpusError.file(FileError(.read, "corpus/large.txt", .tooLarge(limit: limit))))
    {
      try corpus.makeRecord(for: "corpus/large.txt")
    }
  }

  @Test(arguments: ["notes.txt", "corpus/../notes.txt", "corpus/.txt"])
  func pathOutsideTheCorpusIsRefused(_ path: String) {
    #expect(throws: CorpusError.self) { try corpus.makeRecord(for: path) }
  }
}
