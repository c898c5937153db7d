import Annotations
import Storage
import Testing

/// Examples held against articles and the reference.
@Suite struct CodebookExamplesTests {
  @Test func exampleThatTheReferenceSharesIsNoProblem() {
    #expect(sentences(reference: [statement("expert"), statement("official")]) == [])
  }

  @Test func unitThatTheReferenceLeavesOpenIsNoProblem() {
    #expect(sentences(reference: nil) == [])
  }

  @Test func otherLabelInTheReferenceContradicts() {
    #expect(
      sentences(reference: [statement("expert")]) == [
        "annotations/codebook.yaml:16:20: the reference has 'expert' for unit 4 of 'wire/calls', "
          + "not 'official'; replace the example or settle the unit with review"
      ])
  }

  @Test func noStatementInTheReferenceContradicts() {
    #expect(
      sentences(reference: []) == [
        "annotations/codebook.yaml:16:20: the reference has no statement for unit 4 of "
          + "'wire/calls', not 'official'; replace the example or settle the unit with review"
      ])
  }

  @Test func textThatIsNotInTheUnitIsAProblem() {
    #expect(
      sentences(quote: "The minister agreed.", reference: nil) == [
        "annotations/codebook.yaml:16:20: the example's text is not in unit 4 of 'wire/calls'; "
          + "copy it from there or correct the place"
      ])
  }

  @Test func textMayBePartOfTheUnitInOtherSpacing() {
    #expect(sentences(quote: "Then \"The minister\n  refused.\"", reference: nil) == [])
  }

  @Test func unitThatIsNotThereIsAProblem() {
    let problems = CodebookExamples.check(codebookReading(straitCodebook).examples) { _, _ in nil }
    #expect(
      problems.map(\.description) == [
        "annotations/codebook.yaml:16:20: no unit 4 in article 'wire/calls'; "
          + "correct the place or remove article and unit"
      ])
  }

  private func sentences(
    quote: String = "The minister refused.", reference: [Statement]?
  ) -> [String] {
    CodebookExamples.check(codebookReading(straitCodebook).examples) { _, _ in
      .init(quote: quote, reference: reference)
    }
    .map(\.description)
  }

  private func statement(_ source: String) -> Statement {
    var statement = Statement()
    statement["source"] = .text(source)
    return statement
  }
}
