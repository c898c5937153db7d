import Annotations
@testable import Corpus
import Files
import JSON
import Testing

struct JSONLineEntriesTests {
  private let scratch: ScratchWorkspace

  init() throws {
    scratch = try ScratchWorkspace()
  }

  @Test func objectBecomesAnArticleOfItsOwn() throws {
    let line =
      #"{"headline":"Harbour Reopens","body":"Ships came in.","date":"2031-03-09T10:00:00Z","#
      + #""url":"https://example.org/2031/calls.html","source":"The Ledger","lang":"en","extra":[1]}"#
    let added = try #require(try scratch.add(line + "\n", in: "dump.jsonl").first)
    let article = added.article
    #expect(added.outcome == .added && article.id == "dump/calls")
    #expect(try scratch.text(at: "corpus/dump/calls.txt") == "Harbour Reopens\n\nShips came in.")
    #expect(article.received.source == .init(file: "dump.jsonl", record: 1, line: 1))
    #expect(article.title == "Harbour Reopens" && article.outlet == "The Ledger")
    #expect(article.published == "2031-03-09" && article.language == "en")
    #expect(
      article.publishedEvidence == [
        .init(value: "2031-03-09", origin: "field published", span: nil)
      ])
    #expect(try scratch.corpus.article("dump/calls") == article)
  }

  @Test func mappingLeadsIntoObjects() throws {
    let line = #"{"meta":{"head":"Calls"},"story":{"text":"Ships came in."},"nr":17}"#
    let added = try scratch.add(
      line, in: "dump.jsonl", fields: "title=meta.head,text=story.text,id=nr")
    #expect(added.map(\.article.id) == ["dump/17"])
    #expect(added.map(\.article.text.string) == ["Calls\n\nShips came in."])
  }

  @Test func badLineIsNamedAndTheOthersGoOn() throws {
    let lines = [#"{"text":"One."}"#, #"{"text":"Two.",}"#, "", "[1]", #"{"text":"Three."}"#]
    let found = try scratch.articles(lines.joined(separator: "\r\n"), in: "dump.ndjson")
    #expect(found.map { (try? $0.get())?.source.record } == [1, nil, nil, 4])
    #expect(
      messages(found) == [
        "dump.ndjson:2:16: expected a key in quotation marks but found '}'",
        "dump.ndjson:4: expected a JSON object on the line",
      ])
  }

  @Test(arguments: [
    (
      #"{"title":"x"}"#,
      "no text in 'text', 'body', 'content', 'articleBody', "
        + "'article_text', 'full_text', 'fulltext', 'content_text', 'maintext'"
    ),
    (
      #"{"text":" \n"}"#,
      "no text in 'text', 'body', 'content', 'articleBody', "
        + "'article_text', 'full_text', 'fulltext', 'content_text', 'maintext'"
    ),
    (
      #"{"text":"a\u0000b"}"#,
      "the field 'text' is no text: it has a control character, 0x00 at byte 1"
    ),
    (#"{"text":"a","text":"b"}"#, "the key 'text' is here twice; remove one"),
    ("\u{FEFF}{}", "a byte order mark; save the file as UTF-8 without one"),
    ("[", "the file is one JSON array, not one JSON object a line"),
    (#"{"text":"\ud800"}"#, #"half a surrogate pair, \uD800; write both halves"#),
  ])
  func whatIsWrongIsSaidOnce(line: String, message: String) throws {
    let found = try scratch.articles(line, in: "dump.jsonl")
    #expect(found.count == 1)
    guard case .entry(_, 1, let problem) = errors(found).first else {
      Issue.record("no error of line 1")
      return
    }
    #expect(problem.message == message)
  }

  @Test func lineOverTheLimitIsPassedOver() throws {
    try scratch.put(#"{"text":"Ships came in."}"# + "\n{\"text\":\"Two.\"}\n", at: "dump.jsonl")
    let entries = JSONLineEntries(
      try InputFile(scratch.path + "/dump.jsonl"), FieldMapping(), maximumByteCount: 20)
    #expect(throws: CollectionEntryError(line: 1, problem: .lineTooLong(limit: 20))) {
      try entries.next()
    }
    #expect(try entries.next()?.record == 2)
    #expect(try entries.next() == nil)
  }

  @Test func paragraphsOfAnArrayArePutTogether() throws {
    let added = try scratch.add(#"{"text":["One.","Two."]}"#, in: "dump.jsonl")
    #expect(added.map(\.article.text.string) == ["One.\n\nTwo."])
  }

  private func errors(_ found: [Result<IncomingArticle, CorpusError>]) -> [CorpusError] {
    found.compactMap { if case .failure(let error) = $0 { error } else { nil } }
  }

  private func messages(_ found: [Result<IncomingArticle, CorpusError>]) -> [String] {
    errors(found).map(\.message)
  }
}
