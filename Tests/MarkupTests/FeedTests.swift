import Markup
import Testing

@Suite struct FeedTests {
  private let rss = """
    <?xml version="1.0" encoding="windows-1252"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>The Valley Post</title><link>https://valley.example/</link>
    <atom:link href="https://valley.example/feed" rel="self"/>
    <language>en</language><image><title>Logo</title><link>x</link></image>
    <item><title>Bridge &amp;amp; river</title><link>https://valley.example/1</link>
    <guid isPermaLink="false">1</guid><pubDate>Tue, 05 Mar 2024 08:00:00 GMT</pubDate>
    <dc:creator><![CDATA[Ann Lee]]></dc:creator><media:title>Picture</media:title>
    <description>Short&nbsp;words — “so”.</description>
    <content:encoded><![CDATA[<p>One.</p><p>Two <b>three</b>.</p>]]></content:encoded></item>
    <item><title>Second</title></item>
    </channel></rss>
    """

  private let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title>Post</title>
    <link rel="self" href="https://valley.example/feed"/><link href="https://valley.example/"/>
    <entry><title type="html">A &lt;b&gt;bridge&lt;/b&gt;</title><id>tag:1</id>
    <link rel="enclosure" href="x.mp3"/><link rel="alternate" href="https://valley.example/1"/>
    <published>2024-03-05T08:00:00Z</published><updated>2024-03-06T08:00:00Z</updated>
    <author><name>Ann Lee</name><email>a@b.example</email></author><author><name>Bo</name></author>
    <summary>1 &lt; 2 &amp; so on</summary>
    <content type="xhtml"><div><p>One.</p><p>Two.</p></div></content></entry></feed>
    """

  @Test func rssIsRead() throws {
    let feed = try Feed(rss)
    #expect(feed.title == "The Valley Post")
    #expect(feed.address == "https://valley.example/")
    #expect(feed.language == "en")
    #expect(feed.items.map(\.address) == ["https://valley.example/1", nil])
    #expect(feed.items.map(\.line) == [6, 11])
  }

  @Test func rssItemIsRead() throws {
    let item = try #require(try Feed(rss).items.first)
    #expect(try item.title?.line() == "Bridge & river")
    #expect(item.identifier == "1")
    #expect(item.published == "Tue, 05 Mar 2024 08:00:00 GMT")
    #expect(item.authors == ["Ann Lee"])
    #expect(try item.summary?.blocks() == [PageBlock(.paragraph, "Short\u{A0}words — “so”.")])
    #expect(
      try item.content?.blocks() == [
        PageBlock(.paragraph, "One."), PageBlock(.paragraph, "Two three."),
      ])
  }

  @Test func atomIsRead() throws {
    let feed = try Feed(atom)
    let item = try #require(feed.items.first)
    #expect(feed.address == "https://valley.example/")
    #expect(item.address == "https://valley.example/1")
    #expect(item.published == "2024-03-05T08:00:00Z")
    #expect(item.updated == "2024-03-06T08:00:00Z")
    #expect(item.authors == ["Ann Lee", "Bo"])
  }

  @Test func atomTextIsReadAsItsTypeSays() throws {
    let item = try #require(try Feed(atom).items.first)
    #expect(try item.title?.line() == "A bridge")
    #expect(try item.summary?.line() == "1 < 2 & so on")
    #expect(try item.content?.blocks().map(\.text) == ["One.", "Two."])
  }

  @Test(arguments: ["xhtml", "html"])
  func unescapedMarkupHasTextThatLooksLikeMarkup(type: String) throws {
    let item = try Feed(
      """
      <feed><entry><content type="\(type)"><div>Use the tag &lt;strong when 5 &lt; 6 &amp;amp; \
      <b>7</b> &gt; 6.</div></content></entry></feed>
      """
    ).items.first
    #expect(try item?.content?.line() == "Use the tag <strong when 5 < 6 &amp; 7 > 6.")
  }

  @Test func rssOneIsRead() throws {
    let feed = try Feed(
      """
      <rdf:RDF><channel><title>Post</title></channel>
      <item><title>Bridge</title><dc:date>2024-03-05</dc:date></item></rdf:RDF>
      """)
    #expect(feed.title == "Post")
    #expect(feed.items.map(\.published) == ["2024-03-05"])
  }

  @Test func mistakesArePassedOver() throws {
    let feed = try Feed("<rss><channel><item><title>A & B &c;</title></item><item></channel>")
    #expect(try feed.items.first?.title?.line() == "A & B &c;")
  }

  @Test func brokenFeedSaysWhereAndKeepsWhatWasRead() throws {
    let feed = try Feed("<rss><channel>\n<item><title>One</title></item>\n<item><title>Two</rss>")
    #expect(try feed.items.first?.title?.line() == "One")
    #expect(feed.mistakeLine == 3)
    #expect(try Feed(rss).mistakeLine == nil)
  }

  @Test(arguments: [("", nil), ("plain text", nil), ("<html><p>x</p></html>", "html")])
  func otherDocumentsAreRefused(text: String, root: String?) {
    #expect(throws: MarkupError.noFeed(root: root)) { try Feed(text) }
  }

  @Test func declaredEntitiesAreRefused() {
    let xml = """
      <?xml version="1.0"?>
      <!DOCTYPE lolz [
      <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>
      """
    #expect(throws: MarkupError.ownEntities(line: 3)) { try Feed(xml) }
  }

  @Test(arguments: [
    "<!-- <a> -->\n<!DOCTYPE rss [%]>", "<?a > ?>\n<!DOCTYPE rss [%]>",
    "<!DOCTYPE rss [\n<!-- <a> -->%]>", "<!DOCTYPE rss [<?a ' ?>\n%]>",
  ])
  func declaredEntitiesAreFoundBehindAnything(prolog: String) {
    let prolog = prolog.replacing("%", with: "<!ENTITY f SYSTEM \"file:///etc/passwd\">")
    #expect(throws: MarkupError.ownEntities(line: 2)) {
      try Feed("\(prolog)<rss><channel><title>x&f;y</title></channel></rss>")
    }
  }

  @Test func declarationsWithinTextAreText() throws {
    let feed = try Feed("<rss><channel><title><![CDATA[<!ENTITY a 'b'>]]></title></channel></rss>")
    #expect(feed.title == "<!ENTITY a 'b'>")
  }

  @Test func manyAttributesAreRefused() {
    let attributes = (0..<11_000).map { " a\($0)='>'" }.joined()
    #expect(throws: MarkupError.tooManyAttributes(limit: 10_000, line: 2)) {
      try Feed("<rss>\n<_a\(attributes)/></rss>")
    }
  }

  @Test func deepNestingIsRefused() {
    let xml = "<rss>" + String(repeating: "<a>", count: 100_000)
    #expect(throws: MarkupError.self) { try Feed(xml) }
  }
}
