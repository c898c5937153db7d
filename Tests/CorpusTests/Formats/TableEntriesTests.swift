import Annotations
import Corpus
import Files
import Testing

struct TableEntriesTests {
  private let scratch: ScratchWorkspace

  init() throws {
    scratch = try ScratchWorkspace()
  }

  @Test(arguments: [
    ("dump.csv", "Title,Text,extra\nCalls,\"Ships came in.\nThey left, \"\"early\"\".\",x\n"),
    ("dump.csv", "Title;Text;extra\r\nCalls;\"Ships came in.\r\nThey left, \"\"early\"\".\";x\r\n"),
    ("dump.tsv", "Title\tText\textra\nCalls\t\"Ships came in.\nThey left, \"\"early\"\".\"\tx"),
  ])
  func rowBecomesAnArticle(name: String, table: String) throws {
    let added = try scratch.add(table, in: name)
    #expect(added.map(\.article.id) == ["dump/calls"])
    #expect(
      added.map(\.article.text.string) == ["Calls\n\nShips came in.\nThey left, \"early\"."])
    #expect(added.map(\.article.received.source?.line) == [2])
  }

  @Test(
    arguments: [
      ("", 1, .empty), ("a,b\nc,d\n", 1, .noColumn(.text, name: nil, columns: ["a", "b"])),
      ("text,b,text\nc,d,e\n", 1, .duplicateColumn("text")),
      ("\u{FEFF}text\0\0\n", 1, .row(.binary(offset: 4, found: 0))),
    ] as [(String, Int, CollectionProblem)])
  func tableIsRefusedAsAWhole(table: String, line: Int, problem: CollectionProblem) throws {
    let found = try scratch.articles(table, in: "dump.csv")
    #expect(found == [.failure(.entry(path: "dump.csv", line: line, problem))])
  }

  @Test(arguments: [
    ("text\n", "dump.csv"), ("text", "dump.tsv"), ("", "dump.jsonl"), ("\n", "dump.jsonl"),
  ])
  func fileWithoutArticlesIsToldOnce(text: String, name: String) throws {
    let found = try scratch.articles(text, in: name)
    #expect(found == [.failure(.entry(path: name, line: 1, .empty))])
  }

  @Test func columnThatWasNamedMustBeThere() throws {
    let found = try scratch.articles("text\na\n", in: "dump.csv", fields: "title=head")
    let problem = CollectionProblem.noColumn(.title, name: "head", columns: ["text"])
    #expect(found == [.failure(.entry(path: "dump.csv", line: 1, problem))])
  }

  @Test func badRowsAreNamedAndTheOthersGoOn() throws {
    let table = "id,text\n1,One.\n2\n3,\"Th\nree.\",x\n4,\n5,a\0b\n6,Six.\n"
    let found = try scratch.articles(table, in: "dump.csv")
    #expect(found.map { (try? $0.get())?.source.record } == [1, nil, nil, nil, nil, 6])
    let lines = found.compactMap { result in
      if case .failure(.entry(_, let line, _)) = result { line } else { nil as Int? }
    }
    #expect(lines == [3, 4, 6, 7])
  }

  @Test(arguments: [("a\0b.", 1), ("Ships \0came in.", 6)])
  func zeroInARowIsNoTextAndNoUTF16(text: String, offset: Int) throws {
    let found = try scratch.articles("text\n\(text)\nThree.\n", in: "dump.csv")
    let problem = CollectionProblem.row(.binary(offset: offset, found: 0))
    #expect(found.count == 2)
    #expect(found.first == .failure(.entry(path: "dump.csv", line: 2, problem)))
  }

  @Test func badQuoteEndsTheTableAndSaysSo() throws {
    let found = try scratch.articles("id,text\n1,One.\n2,a \"b\"\n3,Three.\n", in: "dump.csv")
    let problem = CollectionProblem.table(CSVError(line: 3, .misplacedQuote))
    #expect(found.count == 2)
    #expect(found.last == .failure(.entry(path: "dump.csv", line: 3, problem)))
  }

  @Test func badQuoteInTheFirstRowIsAllThatIsSaid() throws {
    let found = try scratch.articles("id\ttext\n1\ta \"b\"\n", in: "dump.tsv")
    let problem = CollectionProblem.table(CSVError(line: 2, .misplacedQuote))
    #expect(found == [.failure(.entry(path: "dump.tsv", line: 2, problem))])
  }

  @Test func rowsAreDecodedAsFilesAre() throws {
    let cyrillic: [UInt8] = [0xCC, 0xE8, 0xF0, 0x21]
    let table = Array("id,text\n1,".utf8) + cyrillic + Array("\n2,Так.\n".utf8)
    let found = try scratch.articles(table, in: "dump.csv").map { try scratch.corpus.add($0.get()) }
    #expect(found.map(\.article.text.string) == ["Мир!", "Так."])
    #expect(found.map(\.encoding?.used) == [.windows1251, .utf8])
    #expect(found.map(\.encoding?.reason) == [.statistics, .validUTF8])
    #expect(found.map(\.article.received.encoding) == ["utf-8", "utf-8"])
  }

  @Test func namedEncodingCounts() throws {
    let table = Array("text\n".utf8) + [0xCC, 0xE8, 0xF0]
    let found = try scratch.articles(table, in: "dump.csv", encoding: .windows1252)
    #expect(try scratch.corpus.add(found[0].get()).article.text.string == "Ìèð")
  }

  @Test func utf16IsToldFromDamage() throws {
    let table: [UInt8] = [0xFF, 0xFE] + "text\na\n".utf16.flatMap { [UInt8($0), 0] }
    let found = try scratch.articles(table, in: "dump.csv")
    #expect(found == [.failure(.entry(path: "dump.csv", line: 1, .utf16))])
  }
}
