import Agreement
import Annotations
import Testing

@testable import Reports

/// What people complain of in other programs' figures; each must be impossible here.
struct PeersComplaintsTests {
  private func agreement(
    _ question: String, _ articles: CodedArticle...
  ) throws -> VariableAgreement {
    let asked = try #require(RatedQuestion(named: question, in: FictionalStudy.codebook))
    var builder = try AgreementReport.Builder(codebook: FictionalStudy.codebook, question: asked)
    for article in articles { try builder.add(article) }
    return try #require(builder.finish(interval: .none, detail: .articles).variables.first)
  }

  /// A table from units, each a list of labels in the order of annotators; `-` is no rating.
  private func agreement(_ units: [(labels: String, count: Int)]) throws -> VariableAgreement {
    var table = try RatingTable(level: .nominal)
    for unit in units {
      let ratings = zip(["a", "b", "c"], unit.labels.split(separator: " ")).filter { $1 != "-" }
        .map { RatingPattern.NamedRating(annotator: $0, label: String($1)) }
      try table.add(RatingPattern(ratings: ratings, units: unit.count))
    }
    return AgreementReport(of: table, interval: .bootstrap(Bootstrap(resamples: 50))).variables[0]
  }

  @Test func disjointDocumentsHaveNoAlpha() throws {
    let agreement = try agreement(
      "found", FictionalStudy.article("a", "jon 1:- 2:source=official"),
      FictionalStudy.article("b", "mira 1:- 2:source=official"))
    #expect(agreement.coefficients.allSatisfy { $0.value == nil })
    #expect(agreement.leadingAlpha?.undefined == .noPairableUnits)
    #expect(agreement.articles?.allSatisfy { $0.alpha?.value == nil } == true)
  }

  @Test func oneAnnotatorAloneHasNoAlpha() throws {
    let agreement = try agreement(
      "found", FictionalStudy.article("a", "jon 1:- 2:source=official"))
    #expect(agreement.leadingAlpha?.value == nil)
    #expect(agreement.leadingAlpha?.undefined == .oneAnnotator)
  }

  @Test func fullAgreementIsOneAndNotZero() throws {
    let agreement = try agreement([("x x", 3), ("y y", 2)])
    #expect(agreement.leadingAlpha?.value == 1)
  }

  @Test func oneLabelOnlyIsNoPerfectAlpha() throws {
    let agreement = try agreement([("x x", 40)])
    #expect(agreement.coefficient(.percentAgreement)?.value == 1)
    #expect(agreement.leadingAlpha?.value == nil)
    #expect(agreement.leadingAlpha?.undefined == .noVariation)
  }

  @Test func unitsThatNobodyCodedAreNoAgreement() throws {
    let agreement = try agreement(
      "found", FictionalStudy.article("a", "jon 1:source=official 2:-", "mira 1:- 2:-"))
    #expect(agreement.result.units.total == 2)
    #expect(agreement.coefficient(.percentAgreement)?.value == 0.5)
  }

  @Test func whatNeitherFoundIsNoAgreementOnAVariable() throws {
    let agreement = try agreement(
      "source",
      FictionalStudy.article(
        "a", "jon 1:source=official 2:- 3:-", "mira 1:source=reporter 2:- 3:-"))
    #expect(agreement.result.units.total == 1)
    #expect(agreement.coefficient(.percentAgreement)?.value == 0)
  }

  @Test func kappaHasTheChanceTermOfBothAnswers() throws {
    let agreement = try agreement([("1 1", 400), ("1 0", 200), ("0 1", 200), ("0 0", 200)])
    let kappa = try #require(agreement.coefficient(.cohenKappa)?.value)
    #expect(abs(kappa - 1.0 / 6) < 1e-12)
  }

  @Test func aMissingRatingIsNoCategory() throws {
    let agreement = try agreement([("x x -", 1), ("y y y", 1), ("- z z", 1), ("- - z", 1)])
    #expect(agreement.leadingAlpha?.value == 1)
    #expect(agreement.result.labels == ["x", "y", "z"])
  }

  @Test func disagreementIsNotAlwaysZero() throws {
    let agreement = try agreement([("x y", 2), ("x x", 1)])
    #expect(agreement.leadingAlpha?.observed.map { $0 > 0.5 } == true)
  }

  @Test func labelsThatLookLikeMissingOnesCount() throws {
    let agreement = try agreement([("NA NA", 2), ("nan NA", 1), ("null nan", 1)])
    #expect(agreement.result.labels == ["NA", "nan", "null"])
    #expect(agreement.result.units.used == 4)
  }

  @Test func numbersInDifferentSpellingsAreDifferentLabels() throws {
    let agreement = try agreement([("1 1.0", 2), ("01 01", 1)])
    #expect(agreement.result.labels == ["01", "1", "1.0"])
    #expect(agreement.coefficient(.percentAgreement)?.value.map { $0 < 0.34 } == true)
  }

  @Test func theNumbersBehindAFigureAreShown() throws {
    let agreement = try agreement([("x x", 3), ("x y", 1)])
    #expect(agreement.result.pairs.first?.matrix(labels: 2) == [[3, 1], [0, 0]])
    #expect(agreement.leadingAlpha?.observed != nil && agreement.leadingAlpha?.expected != nil)
  }

  @Test func noFigureIsNotANumber() throws {
    for units in [[], [("x", 3)], [("x x", 1)], [("x y", 1)]] as [[(String, Int)]] {
      let agreement = try agreement(units)
      let figures = agreement.coefficients.flatMap {
        [$0.value, $0.standardError, $0.interval?.low, $0.interval?.high, $0.observed, $0.expected]
      }
      #expect(figures.allSatisfy { $0?.isFinite != false })
      #expect(agreement.coefficients.allSatisfy { ($0.value == nil) == ($0.undefined != nil) })
    }
  }
}
