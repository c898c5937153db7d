import Annotations
import Corpus
import Files
import Testing

struct AddingTests {
  private let scratch: ScratchWorkspace
  private var corpus: CorpusFolder { scratch.corpus }

  init() throws {
    scratch = try ScratchWorkspace()
  }

  @Test func fileIsCopiedAsItIsAndGivenARecord() throws {
    let text = "\u{FEFF}Ships came in.\r\n"
    let added = try corpus.add(received("harbour.txt", text, folder: "wire"))
    #expect(added.outcome == .added && added.encoding?.hadByteOrderMark == true)
    #expect(try Array(scratch.text(at: "corpus/wire/harbour.txt").utf8) == Array(text.utf8))
    #expect(try corpus.article(added.article.id) == added.article)
    #expect(added.article.text.string == "Ships came in.\n")
    #expect(added.article.received.byteCount == text.utf8.count)
  }

  @Test(arguments: [
    ("Harbour Reopens!.TXT", "", "harbour-reopens"),
    ("/tmp/a b/Calls.md", "Wire/2022", "wire/2022/calls"),
    ("v1.2.txt", "", "v1.2"),
  ])
  func idFitsTheFileName(name: String, folder: String, id: String) throws {
    #expect(try corpus.add(received(name, folder: folder)).article.id.description == id)
  }

  @Test(arguments: [
    ("2031-03-02-calls.txt", "Ships came in.", "2031-03-02", ["name"]),
    ("2031-03-02.txt", "Ships came in.", "2031-03-02", ["name"]),
    ("2031-03-02-calls.txt", "Calls\n2031-03-05\n\nShips came in.", "2031-03-05", ["header"]),
    ("2031-02-30-calls.txt", "Ships came in.", nil, []),
    ("2031-03-021.txt", "Ships came in.", nil, []),
    ("calls-2031-03-02.txt", "Ships came in.", nil, []),
  ])
  func fileNameTellsTheDateWhereNothingElseDoes(
    name: String, text: String, date: String?, origins: [String]
  ) throws {
    let article = try corpus.add(received(name, text)).article
    #expect(article.published == date)
    #expect(article.publishedEvidence.map(\.origin) == origins)
  }

  @Test func sameFileAgainChangesNothing() throws {
    let first = try corpus.add(received("harbour.txt"))
    let second = try corpus.add(received("Harbour.txt"))
    #expect(second.outcome == .unchanged)
    #expect(second.article == first.article)
  }

  @Test func otherContentUnderOneNameIsRefused() throws {
    try corpus.add(received("harbour.txt"))
    #expect(throws: CorpusError.changed("harbour", path: "Harbour.txt")) {
      try corpus.add(received("Harbour.txt", "Ships left.\n"))
    }
    #expect(throws: CorpusError.nameTaken("harbour", by: "corpus/harbour.txt", path: "harbour.md"))
    {
      try corpus.add(received("harbour.md", "Ships left.\n"))
    }
  }

  @Test func fileWithoutRecordIsFinishedOrRefused() throws {
    try scratch.put("Ships came in.\n", at: "corpus/harbour.txt")
    #expect(throws: CorpusError.nameTaken("harbour", by: "corpus/harbour.txt", path: "harbour.txt"))
    {
      try corpus.add(received("harbour.txt", "Ships left.\n"))
    }
    #expect(try corpus.add(received("harbour.txt")).outcome == .added)
    #expect(try scratch.text(at: "corpus/harbour.txt") == "Ships came in.\n")
  }

  @Test func encodingOfARecordStays() throws {
    var file = received("harbour.txt")
    let id = try corpus.add(file).article.id
    file.encoding = .windows1252
    #expect(throws: CorpusError.decodedOtherwise(id, as: "utf-8")) { try corpus.add(file) }
  }

  @Test(arguments: [("Новини", "Порт", "novyny/port"), ("", "Łódź nad Wisłą", "lodz-nad-wisla")])
  func namesInOtherLettersAreWrittenInLatinOnes(folder: String, name: String, id: String) throws {
    let added = try corpus.add(received("\(name).txt", folder: folder))
    #expect(added.article.id.description == id)
    #expect(added.article.received.file == "corpus/\(id).txt")
  }

  @Test(arguments: ["港.txt", "a.history.txt", "...txt"])
  func nameOfWhichNoIDCanBeMadeIsRefused(_ name: String) {
    #expect(throws: CorpusError.unusableName(path: name)) { try corpus.add(received(name)) }
  }

  @Test(arguments: ["../..", "/etc", "a//b"]) func folderLeadsNowhereElse(_ folder: String) {
    #expect(throws: CorpusError.unusableName(path: "a.txt")) {
      try corpus.add(received("a.txt", folder: folder))
    }
  }

  @Test(arguments: ["a.xml", "a", "a.docx"]) func otherFormatsAreRefused(_ name: String) {
    #expect(throws: CorpusError.unknownFormat(path: name)) { try corpus.add(received(name)) }
  }

  @Test func undecodableFileLeavesNothingBehind() throws {
    #expect(throws: CorpusError.undecodable(path: "a.txt", .empty)) {
      try corpus.add(received("a.txt", " "))
    }
    #expect(try corpus.articleIDs().isEmpty)
  }
}
