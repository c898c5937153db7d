import Annotations
import Corpus
import Files
import Testing

struct CorpusFolderTests {
  private let scratch: ScratchWorkspace
  private var corpus: CorpusFolder { scratch.corpus }

  init() throws {
    scratch = try ScratchWorkspace()
  }

  @Test func workspaceWithoutCorpusHasNoArticles() throws {
    #expect(try corpus.articleIDs().isEmpty)
  }

  @Test func articlesAreSortedByBytesAcrossFolders() throws {
    for id in ["b", "a/z", "a", "a-b"] { try corpus.add(received("\(id).txt", folder: "")) }
    try corpus.add(received("y.txt", folder: "a"))
    #expect(try corpus.articleIDs().map(\.description) == ["a", "a-b", "a/y", "b", "z"])
  }

  @Test func otherFilesAreNoRecords() throws {
    for name in ["a.history.jsonl", "B.json", "a.json.orig", ".a.json", "a.history.json"] {
      try scratch.put("{}", at: "corpus/\(name)")
    }
    #expect(try corpus.articleIDs().isEmpty)
  }

  @Test func absentArticleIsNamed() throws {
    let id: Article.ID = "harbour"
    #expect(throws: CorpusError.noArticle(id)) { try corpus.article(id) }
    try scratch.put("Ships came in.", at: "corpus/harbour.txt")
    #expect(throws: CorpusError.noRecord(id, received: "corpus/harbour.txt")) {
      try corpus.header(id)
    }
  }

  @Test func untouchedArticleIsVerified() throws {
    try corpus.verify(try corpus.add(received("harbour.txt")).article.id)
  }

  @Test func changedTextIsFound() throws {
    let id = try corpus.add(received("harbour.txt")).article.id
    let record = try scratch.text(at: "corpus/harbour.json")
    try scratch.put(record.replacing("came", with: "sank"), at: "corpus/harbour.json")
    #expect(throws: CorpusError.textChanged(path: "corpus/harbour.json")) {
      try corpus.verify(id)
    }
  }

  @Test(arguments: ["Ships sank in.\n", ""]) func changedFileIsFound(_ text: String) throws {
    let id = try corpus.add(received("harbour.txt")).article.id
    try scratch.put(text, at: "corpus/harbour.txt")
    let path = "corpus/harbour.txt"
    #expect(throws: CorpusError.receivedChanged(path: path, record: "corpus/harbour.json")) {
      try corpus.verify(id)
    }
  }
}
