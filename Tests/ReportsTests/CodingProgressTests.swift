import Annotations
import Testing

@testable import Reports

/// How far the coding is: by annotator and article, and over time.
struct CodingProgressTests {
  private func progress(
    _ articles: CodedArticle..., of annotators: AnnotatorSelection = .everyPerson
  ) -> CodingProgress {
    var builder = CodingProgress.Builder(annotators)
    for article in articles { builder.add(article) }
    return builder.finish()
  }

  private func assigned(_ article: CodedArticle, to names: String...) -> CodedArticle {
    var article = article
    article.assignees = Set(names.compactMap { AnnotatorName($0) })
    return article
  }

  @Test func unitsAreFoundNoneOrUncoded() throws {
    let cells = progress(
      FictionalStudy.article("a", "mira 1:source=official+source=reporter 2:- 3:-")
    ).cells
    let cell = try #require(cells.first)
    #expect([cell.found, cell.none, cell.uncoded] == [1, 2, 8])
    #expect(cell.state == .open && cell.isAssigned == nil)
  }

  @Test func articlesStandInTheOrderOfTheirNames() {
    let cells = progress(
      FictionalStudy.article("b", "mira 1:-"), FictionalStudy.article("a", "mira done", "jon 1:-")
    ).cells
    #expect(cells.map { "\($0.annotator) \($0.article)" } == ["jon 0", "mira 0", "mira 1"])
    #expect(cells.map(\.state) == [.open, .done, .open])
  }

  @Test func irrelevantArticleHasNothingLeftToCode() throws {
    let cell = try #require(
      progress(FictionalStudy.article("a", "mira 1:- irrelevant")).cells.first)
    #expect([cell.found, cell.none, cell.uncoded] == [0, 0, 0])
  }

  @Test func assignedArticleIsThereBeforeItIsBegun() {
    let article = assigned(FictionalStudy.article("a", "jon 1:-"), to: "mira", "reference")
    let cells = progress(article).cells
    #expect(cells.map { "\($0.annotator)" } == ["jon", "mira"])
    #expect(cells.map(\.isAssigned) == [false, true])
    #expect(cells.map(\.state) == [.open, nil])
    #expect(cells.map(\.uncoded) == [10, 11])
  }

  @Test func onlySelectedAnnotatorsCount() throws {
    let article = assigned(FictionalStudy.article("a", "jon 1:-", "bot program 1:-"), to: "ada")
    let mira = try #require(AnnotatorName("bot"))
    #expect(progress(article, of: .named([mira])).cells.map { "\($0.annotator)" } == ["bot"])
  }

  @Test func daysCountUnitsOverArticles() {
    let days = progress(
      FictionalStudy.article("a", "mira 1:- 2:-", "jon 1:-"),
      FictionalStudy.article("b", "mira 1:-")
    ).days
    #expect(
      days.map { "\($0.day) \($0.annotator) \($0.units)" } == [
        "2024-03-06 jon 1", "2024-03-06 mira 3",
      ])
  }

  @Test func timeThatIsNoneHasNoDay() {
    var layer = FictionalStudy.layer("mira 1:- 2:-", of: FictionalStudy.id("a"))
    layer.units[0].at = "yesterday"
    let article = FictionalStudy.article("a").with([layer])
    #expect(progress(article).days.map(\.units) == [1])
  }
}
