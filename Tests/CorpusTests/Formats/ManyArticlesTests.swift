import Annotations
@testable import Corpus
import JSON
import Segmentation
import Testing

/// Laws of what comes out of files of many articles, whatever is in them.
struct ManyArticlesTests {
  private let scratch: ScratchWorkspace

  init() throws {
    scratch = try ScratchWorkspace()
  }

  @Test func textOfALineIsTheTextOfTheArticle() throws {
    var random = Generator(state: 7)
    let texts = (0..<200).map { _ in Self.text(from: &random) }
    let lines = texts.map { text in
      var writer = JSONWriter(style: .compact)
      writer.beginObject()
      writer.member("text", text)
      writer.endObject()
      return String(decoding: writer.bytes, as: UTF8.self)
    }
    let found = try scratch.articles(lines.joined(separator: "\n"), in: "dump.jsonl")
    #expect(found.count == texts.count)
    #expect(try zip(found, texts).allSatisfy { try text(of: $0) == Array($1.utf8) })
  }

  @Test func textOfARowIsTheTextOfTheArticle() throws {
    var random = Generator(state: 8)
    let texts = (0..<200).map { _ in Self.text(from: &random) }
    let rows = texts.map { "\"\($0.replacing("\"", with: "\"\""))\"" }
    let table = "text\n" + rows.joined(separator: "\r\n")
    let found = try scratch.articles(table, in: "dump.csv")
    #expect(try zip(found, texts).allSatisfy { try text(of: $0) == Array($1.utf8) })
  }

  @Test(arguments: ["dump.jsonl", "dump.csv", "dump.tsv", "dump.xml"])
  func anyBytesGiveArticlesOrErrors(_ name: String) throws {
    var random = Generator(state: 9)
    let pieces = Self.pieces.map { Array($0.utf8) } + [[0], [0xFF], [0xD0], [0xFE, 0xFF]]
    for _ in 0..<300 {
      let count = Int.random(in: 0..<40, using: &random)
      let bytes = (0..<count).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
      let found = try scratch.articles(bytes, in: name)
      for case .success(let incoming) in found {
        let article = try made(incoming).article
        let spans = article.blocks.map(\.span) + article.units.map(\.span)
        #expect(spans.allSatisfy(article.text.contains) && !article.blocks.isEmpty)
      }
    }
  }

  @Test func knownBlocksAndFoundOnesNeverOverlap() {
    var random = Generator(state: 10)
    for _ in 0..<1_000 {
      let blocks = (0..<Int.random(in: 1..<8, using: &random)).map { _ in
        MarkedBlock(
          role: Self.roles.randomElement(using: &random) ?? nil, text: Self.block(&random))
      }
      let title = Bool.random(using: &random) ? Self.block(&random) : blocks.first?.text
      let composed = ComposedText(title: title, blocks: blocks)
      let parts = ArticleParts(of: composed.text.string, known: composed.known, language: "en")
      let bounds = parts.blocks.flatMap { [$0.span.lowerBound, $0.span.upperBound] }
      #expect(bounds == bounds.sorted() && parts.blocks.allSatisfy { !$0.span.isEmpty })
      let holding = parts.blocks.filter { $0.role == "title" || $0.role == "body" }.map(\.span)
      #expect(
        parts.units.allSatisfy { unit in holding.contains { $0.contains(unit.span) } },
        "\(composed.text.string)")
    }
  }

  private static let roles: [BlockRole?] = [
    nil, nil, nil, .title, .subhead, .caption, .byline, .date,
  ]

  private static func block(_ random: inout Generator) -> String {
    let pieces = [
      "Ships came in.", "They had waited, the mayor said, for weeks", "\n", "\n\n", " ",
      "2031-03-09",
      "https://ledger.example/a", "KYIV (AFP) —", "Read more: Calls", "By Jane Doe",
      "© 2031 Ledger",
      "Support us today.", "“In,” he said.", "\u{A0}", "🎏",
    ]
    let count = Int.random(in: 0..<5, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private func text(of found: Result<IncomingArticle, CorpusError>) throws -> [UInt8] {
    Array(try made(found.get()).article.text.string.utf8)
  }

  /// What would be written of an article.
  private func made(_ incoming: IncomingArticle) throws -> MadeArticle {
    try ArticleBuilder(ArticlePlace(of: incoming)).build(from: incoming)
  }

  private static let pieces = [
    "text", "title", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "{\"text\":\"", "\"}", "\\u0000",
    "Ships came in. ", "ї\u{301}", "<rss><channel>", "<item>", "</item>", "<description>",
    "&lt;p&gt;",
    "</description>", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "&a;", "<![CDATA[", "]]>", "id",
  ]

  private static func text(from random: inout Generator) -> String {
    let words = [
      "Ships", " came", ".", "\n", "\n\n", " “in”", "\"", "🎏", "e\u{301}", "\\", ",", "\u{A0}",
    ]
    let count = Int.random(in: 0..<30, using: &random)
    return "A" + (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined()
  }
}
