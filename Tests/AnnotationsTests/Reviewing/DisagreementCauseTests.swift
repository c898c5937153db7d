import Annotations
import Testing

/// Why codings of a unit differ.
@Suite struct DisagreementCauseTests {
  /// Two codings of a unit with the causes that they suggest.
  struct Case: Sendable, CustomTestStringConvertible {
    let first: [Statement]
    let second: [Statement]
    let causes: [String]

    init(_ causes: String..., first: [Statement], second: [Statement]) {
      self.first = first
      self.second = second
      self.causes = causes
    }

    var testDescription: String { causes.joined(separator: ", ") }
  }

  /// The sample codebook, whose `unclear` has no place in the order.
  static let codebook: Codebook = {
    var codebook = Codebook.sample
    for place in codebook.variables.indices where codebook.variables[place].id == "stance" {
      codebook.variables[place].labels[3].isMissing = true
    }
    return codebook
  }()

  static let official: Statement = ["source": "official", "target": "talks", "stance": "support"]

  static func with(_ variable: String, _ value: Statement.Value?) -> Statement {
    var statement = official
    statement[variable] = value
    return statement
  }

  static let cases: [Case] = [
    Case(first: [official], second: [official]),
    Case(first: [official, official], second: [official]),
    Case("found", first: [official], second: []),
    Case("source", first: [official], second: [with("source", "expert")]),
    Case("speaker", first: [official], second: [with("speaker", "zelensky")]),
    Case("speaker", first: [with("speaker", "orlova")], second: [with("speaker", "zelensky")]),
    Case("via", first: [official], second: [with("via", "kremlin")]),
    Case("target", first: [official], second: [with("target", "sanctions")]),
    Case("polarity", first: [official], second: [with("stance", "oppose")]),
    Case("intensity", first: [official], second: [with("stance", "neutral")]),
    Case("stance", first: [official], second: [with("stance", nil)]),
    Case("topics", first: [with("topics", .set(["grain"]))], second: [official]),
    Case(
      "polarity of weight", first: [with("weight", .number("10"))],
      second: [with("weight", .number("-2"))]),
    Case(
      "intensity of weight", first: [with("weight", .number("5"))],
      second: [with("weight", .number("9"))]),
    Case(
      "source", "target", "intensity", first: [official],
      second: [["source": "expert", "target": "other", "stance": "neutral"]]),
    Case("segmentation", first: [official, with("speaker", "orlova")], second: [official]),
    Case(
      "polarity", "segmentation", first: [official, with("source", "expert")],
      second: [with("stance", "oppose")]),
  ]

  @Test(arguments: cases) func causeIsSuggestedByTheCodings(example: Case) throws {
    let judgements = [
      Judgement(try #require(AnnotatorName("ada")), Coding(statements: example.first)),
      Judgement(try #require(AnnotatorName("jon")), Coding(statements: example.second)),
    ]
    let comparison = UnitComparison(judgements, codebook: Self.codebook)
    #expect(comparison.causes.map(\.description) == example.causes)
    #expect((comparison.mark == .agreed) == example.causes.isEmpty)
  }

  @Test func statementOnTheUnitBesideIsAMatterOfSegmentation() throws {
    let (ada, jon) = (try #require(AnnotatorName("ada")), try #require(AnnotatorName("jon")))
    let comparison = UnitComparison(
      [Judgement(ada, Coding(statements: [Self.official])), Judgement(jon, .noStatement)],
      codebook: .sample, nearby: { $0 == jon ? [Self.official] : [] })
    #expect(comparison.causes == [.segmentation])
  }

  @Test func missingLabelHasNoPlaceInTheOrder() throws {
    let judgements = try zip(["ada", "jon"], ["support", "unclear"]).map { name, label in
      Judgement(try #require(AnnotatorName(name)), .stance(label))
    }
    #expect(UnitComparison(judgements, codebook: Self.codebook).causes == [.variable("stance")])
  }
}
