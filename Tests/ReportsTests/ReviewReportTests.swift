import Agreement
import Annotations
import JSON
import Testing

@testable import Reports

/// What annotators differ in, and what was decided of it.
@Suite struct ReviewReportTests {
  private static let codings = [
    "ada 1:source=official,stance=support 2:source=official,stance=support 3:- 4:-",
    "jon 1:source=official,stance=oppose 2:source=reporter,stance=neutral 3:-",
  ]

  /// The article with a reference that each unit of a coding is decided in.
  private func report(_ reference: String? = nil, change: (inout Layer) -> Void = { _ in }) throws
    -> CodingReport
  {
    var layers = Self.codings.map { FictionalStudy.layer($0, of: FictionalStudy.id("a")) }
    if let reference {
      var layer = FictionalStudy.layer(reference, of: FictionalStudy.id("a"))
      for index in layer.units.indices {
        layer.units[index].coding.decision = Decision()
        layer.units[index].coding.decision?.by = AnnotatorName("vera")
        layer.units[index].coding.decision?.origin = .unanimous
      }
      change(&layer)
      layers.append(layer)
    }
    let article = CodedArticle(
      FictionalStudy.plainArticle("a"), codebook: FictionalStudy.codebook, layers: layers)
    var builder = try CodingReport.Builder(codebook: FictionalStudy.codebook)
    try builder.add(article)
    return builder.finish(interval: .none)
  }

  @Test func unitsAreCountedByHowFarAnnotatorsAgree() throws {
    let review = try report().review
    #expect([review.agreed, review.differing, review.incomplete, review.decided] == [1, 2, 1, 0])
  }

  @Test func causesAreCountedTheMostFrequentFirst() throws {
    let causes = try report().review.causes
    #expect(causes.map { "\($0.cause) \($0.units)" } == ["intensity 1", "polarity 1", "source 1"])
  }

  @Test func differencesAreToBeSettledUntilDecided() throws {
    #expect(try report().review.unresolved.map { "\($0.place)" } == ["a#1", "a#2"])
    let decided = try report("reference 1:source=official,stance=oppose")
    #expect(decided.review.unresolved.map { "\($0.place) \($0.state)" } == ["a#2 undecided"])
    #expect(
      decided.review.decisions.map { "\($0.by?.description ?? "-") \($0.units)" } == ["vera 1"])
  }

  @Test func deferredUnitIsNamedSo() throws {
    let review = try report("reference 1:-") { layer in
      layer.units[0].coding = Coding(isFlagged: true)
    }.review
    #expect(review.unresolved.map(\.state) == [.deferred, .undecided])
  }

  @Test func twoVersionsAreToBeSettled() throws {
    let review = try report("reference 1:- 2:-") { layer in
      layer.units[0].otherVersions = [Coding(statements: nil)]
    }.review
    #expect(review.unresolved.map { "\($0.place) \($0.state)" } == ["a#1 twoVersions"])
  }

  @Test func staleDecisionIsToBeSettled() throws {
    let layers = (Self.codings + ["reference 1:- 2:-"]).map {
      FictionalStudy.layer($0, of: FictionalStudy.id("a"))
    }
    var article = CodedArticle(
      FictionalStudy.plainArticle("a"), codebook: FictionalStudy.codebook, layers: layers)
    article.staleUnits = [layers[2].units[1].span]
    var builder = try CodingReport.Builder(codebook: FictionalStudy.codebook)
    try builder.add(article)
    #expect(builder.finish(interval: .none).review.unresolved.map(\.state) == [.stale])
  }

  @Test func gapsAreCollectedWithTheirUnits() throws {
    let report = try report("reference 1:- 2:-") { layer in
      for index in layer.units.indices { layer.units[index].coding.decision?.gap = "ships" }
    }
    #expect(report.review.gaps.map(\.text) == ["ships"])
    #expect(report.review.gaps[0].places.map(\.description) == ["a#1", "a#2"])
    #expect(words(report.text).contains("ships came up on a#1, a#2"))
    #expect(text(report.json).contains(#""gaps":[{"text":"ships","units":["a#1","a#2"]}]"#))
    #expect(text(report.csv).contains("review/gaps,a#1,text,ships"))
  }

  @Test func referenceIsNoAnnotator() throws {
    let report = try report("reference 1:- 2:- 3:- 4:-")
    #expect(report.progress.map(\.annotator.description) == ["ada", "jon"])
    #expect(report.review.incomplete == 1)
  }

  @Test func oneAnnotatorAloneNeedsNoReview() throws {
    var builder = try CodingReport.Builder(codebook: FictionalStudy.codebook)
    try builder.add(FictionalStudy.article("a", "mira 1:-"))
    let report = builder.finish(interval: .none)
    #expect(report.review.isEmpty)
    #expect(!report.markdown.contains("Review"))
  }
}
