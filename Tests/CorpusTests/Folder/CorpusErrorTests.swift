import Annotations
import Corpus
import Files
import Markup
import Testing

struct CorpusErrorTests {
  private let scratch: ScratchWorkspace

  init() throws {
    scratch = try ScratchWorkspace()
  }

  @Test(
    arguments: [
      (
        .unknownFormat(path: "a.docx"),
        "'a.docx' is in no format that articles are read in; save it as plain text (.txt), or name its format with --format: txt, md, html, jsonl, csv, tsv, feed"
      ),
      (
        .unusableName(path: "港.txt"),
        "no article can be named after '港.txt'; give the file a name of Latin letters and digits"
      ),
      (.undecodable(path: "a.txt", .empty), "'a.txt' has no text; get the file again"),
      (
        .noContent(path: "a.html"),
        "'a.html' is a page without an article's text; save the article as plain text (.txt)"
      ),
      (
        .unreadablePage(path: "a.html", .tooDeep(limit: 8, line: 3)),
        "'a.html' nests elements more than 8 deep in line 3; save the article as plain text"
      ),
      (
        .entry(path: "d.csv", line: 3, .fieldCount(1, expected: 2)),
        "d.csv:3: the row has 1 field, the heading row 2; put fields that have a separator in quotes"
      ),
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
      words(.changed(id, path: "harbour.txt"))
        == "'harbour.txt' is not what article 'harbour' was made of; "
        + "take the new version with --revise, or rename the file if it is another article")
    #expect(
      words(.decodedOtherwise(id, as: "utf-8"))
        == "article 'harbour' is here already, as utf-8; "
        + "leave out --encoding, or read it anew with --revise")
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
