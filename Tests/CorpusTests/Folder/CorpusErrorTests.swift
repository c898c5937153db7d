import Annotations
import Corpus
import Files
import Testing

struct CorpusErrorTests {
  private let scratch: ScratchWorkspace

  init() throws {
    scratch = try ScratchWorkspace()
  }

  @Test(
    arguments: [
      (
        .unknownFormat(path: "a.html"),
        "'a.html' is in no format that articles are read in; save it as plain text (.txt) or Markdown (.md)"
      ),
      (
        .unusableName(path: "порт.txt"),
        "no article can be named after 'порт.txt'; give the file a name of Latin letters and digits"
      ),
      (.undecodable(path: "a.txt", .empty), "'a.txt' has no text; get the file again"),
      (
        .recordTooLarge(path: "a.txt", limit: 8),
        "the record of 'a.txt' has more than 8 bytes; split it into articles"
      ),
      (
        .newerFormat(path: "corpus/a.json", found: "postil.article/2"),
        "corpus/a.json: written as 'postil.article/2', but this program reads 'postil.article/1'; use a newer postil"
      ),
      (
        .textChanged(path: "corpus/a.json"),
        "corpus/a.json: the text was changed after the record was made; bring the file back from a backup or from git"
      ),
      (
        .receivedChanged(path: "corpus/a.txt", record: "corpus/a.json"),
        "corpus/a.txt: the file was changed after corpus/a.json was made from it; bring the file back from a backup or from git"
      ),
      (
        .file(FileError(.read, "corpus/a.txt", .tooLarge(limit: 8))),
        "cannot read 'corpus/a.txt': more than 8 bytes; split the file"
      ),
    ] as [(CorpusError, String)])
  func saysWhatIsWrongAndWhatToDo(error: CorpusError, sentence: String) {
    #expect(words(error) == sentence)
  }

  @Test func articlesAreNamedByTheirIDs() {
    let id: Article.ID = "harbour"
    #expect(words(.noArticle(id)) == "no article 'harbour'; articles lists them")
    #expect(
      words(.noRecord(id, received: "corpus/harbour.txt"))
        == "article 'harbour' has no record yet, only 'corpus/harbour.txt'; "
        + "make one with postil add corpus/harbour.txt")
    #expect(
      words(.nameTaken(id, by: "corpus/harbour.txt", path: "Harbour.md"))
        == "'Harbour.md' would be article 'harbour', which 'corpus/harbour.txt' is already; "
        + "rename one of the files")
    #expect(
      words(.decodedOtherwise(id, as: "utf-8"))
        == "article 'harbour' is here already, as utf-8; "
        + "leave out --encoding, or add the file under another name")
  }

  @Test func badRecordIsNamedWithLineAndColumn() throws {
    try scratch.put("{\n  \"format\": 1\n}", at: "corpus/a.json")
    #expect {
      try scratch.corpus.article("a")
    } throws: { error in
      (error as? CorpusError)?.message
        == "corpus/a.json:2:13: expected a string but found a number"
    }
  }

  private func words(_ error: CorpusError) -> String {
    [error.message, error.remedy].compactMap(\.self).joined(separator: "; ")
  }
}
