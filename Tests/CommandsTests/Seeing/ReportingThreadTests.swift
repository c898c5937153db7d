import Agreement
import Annotations
import Reports
import Testing

@testable import Commands

/// Adding articles to a report on another thread.
struct ReportingThreadTests {
  private let codebook: Codebook
  private let builder: CodingReport.Builder

  init() throws {
    codebook = try SampleCodebook.read()
    builder = try CodingReport.Builder(codebook: codebook)
  }

  /// An article that some annotators found nothing in.
  private func article(_ number: Int, by names: [String]) throws -> CodedArticle {
    let id = try #require(Article.ID("a\(number)"))
    let article = SampleArticles.article(id, title: nil, ["Envoys met.", "The choir sang."])
    let layers = try names.map { name in
      let annotator = try #require(AnnotatorName(name))
      var layer = Layer(id: Layer.ID(annotator: annotator, article: id), textHash: "")
      layer.units = article.units.map {
        Layer.CodedUnit(unit: $0, quote: "", coding: Coding(statements: []))
      }
      return layer
    }
    return CodedArticle(article, codebook: codebook, layers: layers)
  }

  @Test func moreArticlesThanMayWaitAreAllAddedInTheirOrder() throws {
    var builder = builder
    let thread = ReportingThread(builder)
    for number in 0..<200 {
      let article = try article(number, by: ["jon", "mira"])
      try builder.add(article)
      try thread.add(article)
    }
    #expect(try thread.finish().get().finish().json == builder.finish().json)
  }

  @Test func nothingAddedIsAnEmptyReport() throws {
    #expect(try ReportingThread(builder).finish().get().finish().articles == 0)
  }

  @Test func whatCannotBeAddedIsSaidAtTheEnd() throws {
    let thread = ReportingThread(builder)
    try thread.add(try article(1, by: ["mira", "mira"]))
    #expect(throws: RatingError.ratedTwice(annotator: "mira")) { try thread.finish().get() }
  }

  @Test func nothingIsWaitedForOnceAnArticleCouldNotBeAdded() throws {
    let thread = ReportingThread(builder)
    let article = try article(1, by: ["mira", "mira"])
    #expect(throws: RatingError.ratedTwice(annotator: "mira")) {
      for _ in 0..<10_000 { try thread.add(article) }
    }
    guard case .failure = thread.finish() else {
      Issue.record("the thread added what cannot be added")
      return
    }
  }
}
