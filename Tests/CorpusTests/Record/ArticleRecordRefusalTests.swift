import Annotations
@testable import Corpus
import JSON
import Testing

struct ArticleRecordRefusalTests {
  @Test(arguments: [
    (#""id":"wire/harbour""#, #""id":"wire/other""#, "expected 'wire/harbour'"),
    (#""format":"postil.article/1","#, "", "expected a record with the key 'format'"),
    ("postil.article/1", "postil.layer/1", "expected 'postil.article/1'"),
    (#""text":"#, #""txt":"#, "expected a record with the key 'text'"),
    (#""segmenter":"postil-1","#, "", "expected a record with the key 'segmenter'"),
    (#""bytes":40,"#, "", "expected a received file with file, sha256, bytes and encoding"),
    (#""sha256":"0"#, #""sha256":"G"#, "expected a SHA-256 of 64 hexadecimal digits"),
    (#""published":"2031-11-01""#, #""published":"1.11.2031""#, "expected a date as YYYY-MM-DD"),
    (#""value":"2031-11-01","#, "", "expected a date with value and from"),
    (#""role":"body","#, "", "expected a block with its role"),
    (#""start":30"#, #""start":28"#, "expected a place after that of the entry before"),
    (#""end":4}"#, #""end":0}"#, "expected a place with start and end, start before end"),
    (
      #""start":5,"end":15}"#, #""start":5,"end":null}"#,
      "expected a place with start and end, start before end"
    ),
    (
      #""start":16,"end":37"#, #""start":null,"end":null"#,
      "expected a place with start and end, start before end"
    ),
    (
      #""encoding":"utf-8""#, #""encoding":"utf-8","from":{"file":"a","record":0}"#,
      "expected a source with file and record, counted from 1"
    ),
    (#""start":16,"#, "", "expected a place with start and end, start before end"),
    (#""end":37}"#, #""end":38}"#, "expected places within the text"),
    (
      #""n":1,"start":16,"end":29"#, #""n":1,"start":15,"end":16"#,
      "expected units with more than white space"
    ),
    (#""n":0"#, #""n":2"#, "expected a unit with the number 0 or 1"),
    (#""n":2"#, #""n":3"#, "expected a unit with the number 2"),
    (#""n":1"#, #""n":-1"#, "expected a unit with the number 1"),
    (#""title":"#, #""id":"#, "the key 'id' is here twice; remove one"),
  ])
  func whatTheFormatDoesNotAllowIsRefused(part: String, other: String, problem: String) throws {
    let json = try sampleRecord().replacing(part, with: other)
    #expect(reading(json) == problem)
  }

  @Test func placesBeforeTheTextAreCheckedToo() throws {
    let article = try sampleArticle()
    let text = #""text":"Порт\n2031-11-01\nHe said “no”. It was.","#
    let json = try sampleRecord().replacing(text, with: "")
    let end = json.dropLast() + "," + text.dropLast() + "}"
    #expect(reading(String(end)) == nil)
    let short = end.replacing(" It was.", with: "")
    #expect(reading(String(short)) == "expected places within the text")
    #expect(article.text.count == 37)
  }

  @Test func newerMajorVersionIsNamedWhateverTheRestIs() throws {
    let id = try sampleArticle().id
    let json = #"{"id":7,"format":"postil.article/2","units":"many"}"#
    #expect {
      try ArticleRecord.article(id, from: Array(json.utf8))
    } throws: { error in
      guard case ArticleRecord.ReadingProblem.newerFormat("postil.article/2") = error else {
        return false
      }
      return true
    }
  }

  @Test func errorHasItsLineAndColumn() throws {
    let article = try sampleArticle()
    let lines = ArticleRecord.bytes(of: article, style: .pretty)
    let json = String(decoding: lines, as: UTF8.self).replacing(#""n":1"#, with: #""n":"#)
    #expect {
      try ArticleRecord.article(article.id, from: Array(json.utf8))
    } throws: { error in
      guard case ArticleRecord.ReadingProblem.json(let problem) = error else { return false }
      return problem.line == 29 && problem.column == 10
    }
  }

  private func sampleRecord() throws -> String {
    String(decoding: ArticleRecord.bytes(of: try sampleArticle(), style: .compact), as: UTF8.self)
  }

  /// What is wrong with a record of the sample article, or nil.
  private func reading(_ json: String) -> String? {
    do {
      _ = try ArticleRecord.article(try sampleArticle().id, from: Array(json.utf8))
      return nil
    } catch ArticleRecord.ReadingProblem.json(let problem) {
      return problem.description
    } catch {
      return "\(error)"
    }
  }
}
