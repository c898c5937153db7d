import Annotations
import Corpus
import Markup
import Testing

struct PageArticleTests {
  private let scratch: ScratchWorkspace

  init() throws {
    scratch = try ScratchWorkspace()
  }

  @Test func pageGivesHeadlineParagraphsAndWhatItSays() throws {
    let added = try scratch.corpus.add(received("calls.html", page()))
    let article = added.article
    #expect(article.text.string == whole)
    #expect(article.title == "Harbour Reopens After a Long Strike")
    #expect(article.published == "2031-03-09" && article.outlet == "The Ledger")
    #expect(article.url == "https://ledger.example/2031/03/08/calls" && article.language == "en")
    #expect(
      article.publishedEvidence == [
        .init(value: "2031-03-09", origin: "meta article:published_time", span: nil),
        .init(value: "2031-03-08", origin: "url", span: nil),
      ])
    #expect(added.hasDateConflict)
    #expect(article.units.map(\.number.value) == [0, 1, 2, 3, 4])
    #expect(try scratch.corpus.article("calls") == article)
  }

  @Test func pageStaysAsItIs() throws {
    let added = try scratch.corpus.add(received("Calls.HTM", page()))
    #expect(added.article.received.file == "corpus/calls.html")
    #expect(try scratch.text(at: "corpus/calls.html") == page())
    try scratch.corpus.verify(added.article.id)
  }

  @Test func declaredEncodingIsUsedWhereThePageIsNotUTF8() throws {
    let bytes = windows(page(charset: "windows-1251", word: "\u{1}\u{2}")) { [0xCC, 0xE8][$0 - 1] }
    var file = received("calls.html")
    file.bytes = bytes
    let added = try scratch.corpus.add(file)
    #expect(added.encoding?.used == .windows1251 && added.encoding?.reason == .declared)
    #expect(added.article.text.string.contains("Ми"))
    #expect(added.encoding?.isDeclaredWrongly == false)
  }

  @Test func declaredEncodingThatIsWrongIsToldAndNotUsed() throws {
    let added = try scratch.corpus.add(
      received("calls.html", page(charset: "koi8-r", word: "Порт")))
    #expect(added.encoding?.used == .utf8 && added.encoding?.isDeclaredWrongly == true)
    #expect(added.encoding?.declared == "koi8-r")
  }

  @Test(arguments: [
    ("Europe", "The Ledger Online", "The Ledger Online"), ("Europe", "World", "Europe"),
    ("Le", "Ex Libris", "Le"),
  ])
  func outletIsTheNameThatTheAddressHas(site: String, publisher: String, outlet: String) throws {
    let data = #"<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"#
    let html = page().replacing(#"content="The Ledger""#, with: "content=\"\(site)\"")
      .replacing("</head>", with: data + "\"\(publisher)\"}}</script></head>")
    #expect(try scratch.corpus.add(received("a.html", html)).article.outlet == outlet)
  }

  @Test func asciiIsWhatItIsInTheDeclaredEncodingToo() throws {
    let added = try scratch.corpus.add(received("a.html", page(charset: "latin1").ascii))
    #expect(added.encoding?.used == .utf8 && added.encoding?.isDeclaredWrongly == false)
  }

  @Test func datesOfOtherArticlesAndOfChangesAreNoEvidence() throws {
    let times = #"<aside><time datetime="2031-01-01">x</time></aside></body>"#
    let html = page().replacing("</body>", with: times)
    let article = try scratch.corpus.add(received("a.html", html)).article
    #expect(article.publishedEvidence.map(\.value) == ["2031-03-09", "2031-03-08"])
  }

  @Test func unknownEncodingIsNamed() throws {
    let bytes = windows(page(charset: "gb2312", word: "\u{1}\u{2}")) { [0xC4, 0xE3][$0 - 1] }
    let file = ReceivedFile(name: "calls.html", bytes: bytes)
    #expect(throws: CorpusError.undecodable(path: "calls.html", .unknownEncoding("gb2312"))) {
      try scratch.corpus.add(file)
    }
  }

  @Test(arguments: ["<html></html>", "<p> </p>", "<script>a()</script>", "<!-- x -->"])
  func pageWithoutTextIsRefused(_ html: String) {
    #expect(throws: CorpusError.noContent(path: "a.html")) {
      try scratch.corpus.add(received("a.html", html))
    }
  }

  private let whole = """
    Harbour Reopens After a Long Strike

    Ships came in on Sunday, the mayor said, and the crews went ashore. They had waited for weeks.

    The long wait

    The council had called for talks, but nobody had listened, and the ships lay in the bay. "We \
    are glad," a captain said.
    """

  private func page(charset: String = "utf-8", word: String = "came") -> String {
    let paragraphs = whole.replacing("came", with: word).split(separator: "\n\n")
    return """
      <!DOCTYPE html><html lang="de"><head><meta charset="\(charset)">
      <title>Harbour Reopens After a Long Strike - The Ledger</title>
      <meta property="og:site_name" content="The Ledger">
      <meta property="og:title" content="\(paragraphs[0])">
      <meta property="article:published_time" content="2031-03-09T01:10:00+02:00">
      <meta property="article:modified_time" content="2031-03-12T08:00:00+02:00">
      <link rel="canonical" href="https://ledger.example/2031/03/08/calls">
      </head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
      <article><h1>\(paragraphs[0])</h1>
      <p>\(paragraphs[1])</p>
      <h2>\(paragraphs[2])</h2>
      <p>\(paragraphs[3])</p></article></body></html>
      """
  }

  /// A text in an eight-bit encoding; control characters stand for its upper half.
  private func windows(_ text: String, _ byte: (Int) -> UInt8) -> [UInt8] {
    text.utf8.map { $0 < 3 ? byte(Int($0)) : $0 }
  }
}

extension String {
  /// The text without what is not ASCII.
  fileprivate var ascii: String { String(unicodeScalars.filter(\.isASCII).map(Character.init)) }
}
