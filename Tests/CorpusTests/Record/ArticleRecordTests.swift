import Annotations
@testable import Corpus
import JSON
import Testing

struct ArticleRecordTests {
  @Test func recordIsReadBackAsItWas() throws {
    var article = try sampleArticle()
    article.unknown = [UnknownKey(name: "topic", json: #"{"a": [1, 2.50]}"#)]
    let pretty = ArticleRecord.bytes(of: article, style: .pretty)
    let compact = ArticleRecord.bytes(of: article, style: .compact)
    #expect(try ArticleRecord.article(article.id, from: pretty) == article)
    #expect(try ArticleRecord.article(article.id, from: compact) == article)
  }

  @Test func whatOnlySomeArticlesHaveIsReadBackToo() throws {
    var article = try sampleArticle()
    article.publishedEvidence.append(
      Article.DateEvidence(value: "2031-12-01", origin: "field published", span: nil))
    article.received.source = .init(file: "dump.jsonl", record: 17, line: 18)
    article.received.leftOut = [.init(kind: "navigation", count: 3)]
    let bytes = ArticleRecord.bytes(of: article, style: .compact)
    #expect(try ArticleRecord.article(article.id, from: bytes) == article)
    let json = String(decoding: bytes, as: UTF8.self)
    for part in [
      #""encoding":"utf-8","from":{"file":"dump.jsonl","record":17,"line":18},"#
        + #""leftOut":[{"what":"navigation","blocks":3}]}"#,
      #"{"value":"2031-12-01","from":"field published","start":null,"end":null}"#,
    ] {
      #expect(json.contains(part))
    }
  }

  @Test func keysHaveAFixedOrderAndUnitsALineEach() throws {
    let hash = String(repeating: "0123456789abcdef", count: 4)
    let json = String(
      decoding: ArticleRecord.bytes(of: try sampleArticle(), style: .pretty), as: UTF8.self)
    #expect(
      json == """
        {
          "format": "postil.article/1",
          "id": "wire/harbour",
          "received": {
            "file": "corpus/wire/harbour.txt",
            "sha256": "\(hash)",
            "bytes": 40,
            "encoding": "utf-8"
          },
          "title": "Порт",
          "published": "2031-11-01",
          "publishedEvidence": [
            {"value":"2031-11-01","from":"header","start":5,"end":15}
          ],
          "outlet": null,
          "agency": "AFP",
          "url": null,
          "language": "en",
          "text": "Порт\\n2031-11-01\\nHe said “no”. It was.",
          "textSha256": "\(hash)",
          "segmenter": "postil-1",
          "blocks": [
            {"role":"title","start":0,"end":4},
            {"role":"date","start":5,"end":15},
            {"role":"body","start":16,"end":37}
          ],
          "units": [
            {"n":0,"start":0,"end":4},
            {"n":1,"start":16,"end":29},
            {"n":2,"start":30,"end":37}
          ]
        }
        """)
  }

  @Test func unknownKeysAreWrittenBackAtTheEnd() throws {
    var article = try sampleArticle()
    article.unknown = [UnknownKey(name: "topic", json: "[1,2]")]
    let json = String(decoding: ArticleRecord.bytes(of: article, style: .compact), as: UTF8.self)
    #expect(json.utf8.reversed().starts(with: #"],"topic":[1,2]}"#.utf8.reversed()))
  }

  @Test func unitsCanBeExtended() throws {
    let bytes = ArticleRecord.bytes(of: try sampleArticle(), style: .compact) { unit, writer in
      writer.key("coding")
      writer.int(unit.number.value * 10)
    }
    let json = String(decoding: bytes, as: UTF8.self)
    #expect(json.contains(#"{"n":2,"start":30,"end":37,"coding":20}"#))
  }

  @Test func headerIsTheSameWithoutTheText() throws {
    let article = try sampleArticle()
    let header = try ArticleRecord.header(
      article.id, from: ArticleRecord.bytes(of: article, style: .pretty))
    #expect(header.title == article.title)
    #expect(header.published == article.published)
    #expect(header.receivedFile == article.received.file)
    #expect(header.unitCount == 3 && header.hasHeadline)
  }

  @Test func codableUnitsLeaveTheHeadlineToTheCodebook() throws {
    let article = try sampleArticle()
    let header = try ArticleRecord.header(
      article.id, from: ArticleRecord.bytes(of: article, style: .compact))
    var codebook = Codebook(name: "talks", version: 1, codesHeadline: true, variables: [])
    #expect(header.codableCount(in: codebook) == 3)
    codebook.codesHeadline = false
    #expect(header.codableCount(in: codebook) == 2)
  }
}
