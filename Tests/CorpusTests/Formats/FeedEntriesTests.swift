import Annotations
import Corpus
import Markup
import Testing

struct FeedEntriesTests {
  private let scratch: ScratchWorkspace

  init() throws {
    scratch = try ScratchWorkspace()
  }

  @Test func itemsOfRSSBecomeArticles() throws {
    let added = try scratch.add(rss, in: "ledger.xml")
    #expect(added.map(\.article.id) == ["ledger/calls", "ledger/strike"])
    #expect(
      added.first?.article.text.string
        == "Harbour Reopens\n\nShips came in & left.\n\n“We are glad,” a captain said.")
    #expect(added.map(\.article.published) == ["2031-03-09", nil])
    #expect(added.map(\.article.publishedEvidence.first?.origin) == ["feed", nil])
    #expect(added.map(\.article.outlet) == ["The Ledger", "The Ledger"])
    #expect(added.map(\.article.received.source?.line) == [4, 9])
    #expect(added.last?.remarks == [.unreadableDate("soon", origin: "feed")])
  }

  @Test func entriesOfAtomBecomeArticles() throws {
    let atom = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>The Ledger</title>
      <entry><title>Calls</title><link href="https://ledger.example/calls"/><id>urn:x:17</id>
      <updated>2031-03-09T10:00:00Z</updated>
      <content type="html">&lt;p&gt;Ships came in.&lt;/p&gt;&lt;p&gt;They left.&lt;/p&gt;</content>
      </entry></feed>
      """
    let added = try scratch.add(atom, in: "ledger.atom")
    #expect(added.map(\.article.text.string) == ["Calls\n\nShips came in.\n\nThey left."])
    #expect(added.map(\.article.id) == ["ledger/urn-x-17"])
    #expect(added.map(\.article.published) == ["2031-03-09"])
  }

  @Test func brokenFeedIsNamedBehindItsArticles() throws {
    let broken = rss.replacing("</channel></rss>", with: "<item><title>Cut")
    let found = try scratch.articles(broken, in: "ledger.rss")
    #expect(found.dropLast().allSatisfy { if case .success = $0 { true } else { false } })
    guard case .failure(.entry("ledger.rss", _, .brokenFeed)) = found.last else {
      Issue.record("\(found)")
      return
    }
  }

  @Test func itemWithoutTextIsNamedAndTheOthersGoOn() throws {
    let feed = rss.replacing("The strike is over.", with: "")
    let found = try scratch.articles(feed, in: "ledger.rss")
    #expect(found.count == 2)
    guard
      case .failure(.entry("ledger.rss", 9, .noText(fields: ["content", "description"]))) = found
        .last
    else {
      Issue.record("\(found)")
      return
    }
  }

  @Test(
    arguments: [
      ("<html><p>Ships came in.</p></html>", .feed(.noFeed(root: "html"))),
      ("<rss><channel></channel></rss>", .empty), ("", .document(.empty)),
      ("%PDF-1.4", .document(.otherKind("a PDF document"))),
    ] as [(String, CollectionProblem)])
  func whatIsNoFeedIsRefused(text: String, problem: CollectionProblem) throws {
    let found = try scratch.articles(text, in: "a.xml")
    #expect(found == [.failure(.entry(path: "a.xml", line: 1, problem))])
  }

  private let rss = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>The Ledger</title><language>de</language>
    <item><title>Harbour Reopens</title><link>https://ledger.example/2031/calls</link>
    <pubDate>Sun, 09 Mar 2031 10:00:00 GMT</pubDate><description>Short.</description>
    <content:encoded><![CDATA[<p>Ships <b>came</b> in &amp; left.</p>
    <p>“We are glad,” a captain said.</p>]]></content:encoded>
    </item>
    <item><title>Strike</title><guid isPermaLink="true">https://ledger.example/strike</guid>
    <pubDate>soon</pubDate><description>The strike is over.</description></item>
    </channel></rss>
    """
}
