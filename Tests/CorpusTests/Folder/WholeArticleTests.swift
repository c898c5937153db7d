import Annotations
import Corpus
import Testing

struct WholeArticleTests {
  @Test func headerOfAnArticleIsTakenApart() throws {
    let article = try add(
      """
      Harbour Council Calls for Talks Amid Fears of a Strike
      20311101
      https://www.example.org/2031/12/01/harbour-council-calls-for-talks-a75710
      The council has blamed the shipping companies for the rise of tensions in the harbour.
      "We must tell the crews the truth," the mayor said during a meeting with the unions.
      """)
    #expect(article.title == "Harbour Council Calls for Talks Amid Fears of a Strike")
    #expect(article.published == "2031-12-01")
    #expect(article.publishedEvidence.map(\.value) == ["2031-11-01", "2031-12-01"])
    #expect(article.outlet == "example.org" && article.language == "en")
    #expect(article.units.map(\.number.value) == [0, 1, 2])
  }

  @Test func dateInTheFirstLineIsNoPartOfTheText() throws {
    let article = try add(
      " date 2031-04-13 The mayor of the harbour has accused the crews of a strike.\n\n"
        + "He said that it had to end by the weekend.\n\nExample Media Group Limited [2031]")
    #expect(article.published == "2031-04-13")
    #expect(article.outlet == "Example Media Group Limited")
    #expect(article.title == nil)
    #expect(article.units.map(\.number.value) == [1, 2])
    #expect(article.units.first.map(article.quote)?.utf8.starts(with: "The mayor".utf8) == true)
  }

  private func add(_ text: String) throws -> Article {
    let scratch = try ScratchWorkspace()
    return try scratch.corpus.add(received("harbour.txt", text)).article
  }
}
