import Annotations
import Testing

@testable import Commands

/// What is worth knowing of an article beside its text.
struct ArticleRemarksTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private var damaged: Article {
    SampleArticles.article(
      "wire/damaged", title: "Envoys part",
      ["The Citadel s answer came late.", "The pier \u{FFFD} was closed.", "The envoys left."])
  }

  /// An article with two dates that disagree.
  private var disputed: Article {
    var article = SampleArticles.article(
      "wire/disputed", title: nil,
      ["20310301", "The envoys met on Saturday.", "They parted on Saturday evening."])
    article.blocks[0].role = "date"
    article.units.removeFirst()
    article.publishedEvidence = [
      Article.DateEvidence(value: "2031-03-01", origin: "header", span: 0..<8),
      Article.DateEvidence(value: "2031-04-01", origin: "meta date", span: nil),
    ]
    return article
  }

  @Test func lostCharactersAreShownBelowTheirUnits() throws {
    try desk.put(damaged)
    desk.run("open wire/damaged")
    let lines = desk.run("show all").lines
    #expect(lines.first == "2 characters may be lost or damaged")
    let unit = try #require(lines.firstIndex(of: "    1  The Citadel s answer came late."))
    #expect(lines[unit + 1] == "       ? lost apostrophe in 'Citadel s': perhaps 'Citadel’s'")
    #expect(lines.contains("       ? unreadable character in '\u{FFFD}'"))
  }

  @Test func unitShowsItsOwnLostCharactersOnly() throws {
    try desk.put(damaged)
    desk.run("open wire/damaged")
    #expect(desk.run("show 1").lines.filter { $0.contains("? ") }.count == 1)
    #expect(desk.run("show 3").lines.filter { $0.contains("? ") }.isEmpty)
  }

  @Test func lostCharactersAreListedForAProgram() throws {
    try desk.put(damaged)
    desk.run("open wire/damaged")
    let value = try #require(desk.run("show", json: true).lines.last)
    #expect(
      value.contains(
        #""lostCharacters":[{"kind":"apostrophe","start":16,"end":25,"quote":"Citadel s","#
          + #""suggestion":"Citadel’s"},{"kind":"replacement","#))
    #expect(!value.contains(#""weekdays""#))
  }

  @Test func datesStandWithTheirPlaces() {
    #expect(
      ArticleRemarks(disputed).dates == [
        "date 2031-03-01 from header, '20310301'", "date 2031-04-01 from meta date",
      ])
  }

  @Test func weekdaysSpeakForOneOfTwoDates() {
    #expect(
      ArticleRemarks(disputed).dateDoubts == [
        "dates disagree: 2031-03-01 (header), 2031-04-01 (meta date)",
        "of 2 weekdays in the story: 2031-03-01 is a Saturday, named 2 times; "
          + "2031-04-01 is a Tuesday, never named",
      ])
  }

  @Test func originIsSaidWhereItIsNotAsUsual() {
    var article = SampleArticles.ferry
    #expect(ArticleRemarks(article).origin.isEmpty)
    article.received.encoding = "windows-1251"
    article.received.source = Article.Received.Source(file: "dump.jsonl", record: 9, line: 17)
    article.received.leftOut = [
      Article.Received.LeftOut(kind: "navigation", count: 4),
      Article.Received.LeftOut(kind: "comments", count: 2),
    ]
    #expect(
      ArticleRemarks(article).origin == [
        "from dump.jsonl, line 17", "read as windows-1251",
        "left out of the page: 4 navigation, 2 comments",
      ])
  }

  @Test func wholeArticleHasNothingToRemark() {
    let remarks = ArticleRemarks(SampleArticles.ferry)
    #expect(remarks.lostCharacterCount == nil)
    #expect(remarks.dateDoubts.isEmpty)
    #expect(remarks.keys.isEmpty)
  }
}
