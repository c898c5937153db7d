import Annotations
@testable import Corpus
import Segmentation
import Testing

struct WeekdayTests {
  @Test(arguments: [
    (1900, 1, 1, Weekday.monday), (1970, 1, 1, .thursday), (2000, 1, 1, .saturday),
    (2000, 2, 29, .tuesday), (2000, 3, 1, .wednesday), (2022, 2, 20, .sunday),
    (2024, 2, 29, .thursday), (2026, 11, 21, .saturday), (2100, 3, 1, .monday),
    (1815, 6, 18, .sunday), (1969, 7, 20, .sunday), (2001, 9, 11, .tuesday),
  ])
  func dateHasItsWeekday(year: Int, month: Int, day: Int, weekday: Weekday) {
    #expect(Weekday(year: year, month: month, day: day) == weekday)
  }

  @Test func weekdaysFollowEachOther() {
    let days = (1...31).compactMap { Weekday(year: 2031, month: 12, day: $0)?.rawValue }

    #expect(zip(days, days.dropFirst()).allSatisfy { $1 == $0 % 7 + 1 })
    #expect(days.count == 31)
  }

  @Test func noDayHasNoWeekday() {
    #expect(Weekday(year: 2031, month: 2, day: 29) == nil)
  }

  @Test(arguments: [
    ("It ended on Sunday, Feb. 20.", "Sunday", "Feb. 20"),
    ("It ended Sunday (20 February) at noon.", "Sunday", "20 February"),
    ("Sun., February 20th was dry.", "Sun", "February 20th"),
    ("В воскресенье, 20 февраля, шёл дождь.", "воскресенье", "20 февраля"),
    ("У неділю, 20 лютого, йшов дощ.", "неділю", "20 лютого"),
  ])
  func weekdayBesideDayTellsYears(text: String, weekday: String, day: String) {
    let article = Self.article("\(text) It had begun in 2014.")
    let evidence = WeekdayEvidence.evidence(in: article)

    #expect(evidence.map(\.connection) == [.together])
    #expect(evidence.map { article.text[$0.weekdaySpan] } == [weekday])
    #expect(evidence.map { article.text[$0.daySpan] } == [day])
    #expect(evidence.map(\.years) == [[2022]])
  }

  @Test func weekdayOfParagraphBeforeIsNear() {
    let text = "The drill ended on Sunday.\n\nIt was to be over by Feb. 20, as in 2014."
    let evidence = WeekdayEvidence.evidence(in: Self.article(text))

    #expect(evidence.map(\.connection) == [.near])
    #expect(evidence.map(\.years) == [[2022]])
  }

  @Test(arguments: [
    "Last Wednesday it rained. On March 22 it was dry.",
    "It rained on Sunday.\n\nIt was dry.\n\nOn March 22 it rained.",
    "On Sunday they may 20 times have said so, and march 22 miles.",
    "It ended on Sunday, Feb. 30.", "The sun shone, and they sat and wed by Feb. 20.",
  ])
  func unconnectedWeekdayTellsNothing(_ text: String) {
    #expect(WeekdayEvidence.evidence(in: Self.article(text)).isEmpty)
  }

  @Test func publicationPutsItsYearFirst() {
    var article = Self.article("It ended on Sunday, Feb. 20.")
    article.published = "2022-02-21"
    let evidence = WeekdayEvidence.evidence(in: article)

    #expect(evidence.map(\.years) == [[2022, 2028, 2011, 2033]])
    #expect(article.published == "2022-02-21")
  }

  @Test func withoutAnyYearOnlyAskerKnowsWhereToLook() {
    let evidence = WeekdayEvidence.evidence(in: Self.article("It ended on Sunday, Feb. 20."))

    #expect(evidence.map(\.years) == [[]])
    #expect(evidence.first?.years(in: 2010...2024) == [2011, 2022])
  }

  @Test(arguments: [("Sunday, 20 February 2022", false), ("Sunday, 20 February 2021", true)])
  func weekdayMayContradictItsDate(text: String, isContradiction: Bool) {
    let evidence = WeekdayEvidence.evidence(in: Self.article("It ended on \(text)."))

    #expect(evidence.map(\.isContradiction) == [isContradiction])
  }

  @Test func storyDefendsDateWhoseWeekdayItNames() {
    var article = Self.article("He called on Wednesday. On Tuesday he had not. Wednesday was dry.")
    article.publishedEvidence = ["2021-11-01", "2021-12-01", "2021-12-01"].map {
      Article.DateEvidence(value: $0, origin: "header", span: nil)
    }
    let weekdays = DateWeekday.weekdays(of: article)

    #expect(weekdays.map(\.date) == ["2021-11-01", "2021-12-01"])
    #expect(weekdays.map(\.weekday) == [.monday, .wednesday])
    #expect(weekdays.map(\.namings) == [0, 2])
    #expect(weekdays.map(\.allNamings) == [3, 3])
  }

  private static func article(_ text: String) -> Article {
    let received = Article.Received(file: "a.txt", hash: "", byteCount: 0, encoding: "utf-8")
    var article = Article(id: "a", received: received, text: ScalarText(text), textHash: "")
    article.blocks = Segmenter.segment(text, language: nil).blocks.map {
      Article.Block(role: $0.role.rawValue, span: $0.range)
    }
    return article
  }
}
