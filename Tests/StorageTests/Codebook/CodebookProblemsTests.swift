import Annotations
import Storage
import Testing

/// Several problems at once, and what is no problem.
@Suite struct CodebookProblemsTests {
  @Test func allProblemsAreToldInTheOrderOfTheFile() {
    let text = """
      name: a
      version: none
      variables:
        - id: v
          scale: nominal
          default: other
          labels: [{id: a, key: k}, {id: a, hint: b}]
        - {id: v, scale: ordnal}
      """
    #expect(
      codebookProblems(text) == [
        "2:10: 'version' is 'none'; write a whole number from 1 to 999999999",
        "6:14: the default 'other' is no label of this variable; the labels are 'a', 'a'",
        "7:27: 'k' cannot be a label's key; "
          + "take a digit or a lower-case letter other than j, k, q and u",
        "7:36: the label 'a' is here twice, first at 7:19; rename or remove one",
        "7:39: a label has no key 'hint'; the keys are 'id', 'key', 'name', 'define', 'use', "
          + "'avoid', 'examples', 'missing', 'retired'",
        "8:10: the variable 'v' is here twice, first at 4:9; rename or remove one",
        "8:20: no scale 'ordnal'; did you mean 'ordinal'?",
      ])
  }

  @Test func brokenCodebookGivesNoCodebook() {
    let reading = codebookReading(
      "name: a\nversion: 1\nvariables: [{id: v, scale: entity, hint: b}]")
    #expect(reading.codebook == nil)
    #expect(reading.problems.count == 1)
  }

  @Test func sentenceBeginsWithFileLineAndColumn() {
    let problem = CodebookProblem(at: .init(line: 4, column: 7), .identity(.reservedID("tag")))
    #expect(
      problem.description
        == "annotations/codebook.yaml:4:7: "
        + "'tag' is a word of the program's own; choose another id")
  }

  @Test func longTextIsShortenedInAMessage() throws {
    let long = String(repeating: "x", count: 200)
    let sentence = try #require(codebookProblems(variables: "{id: v, scale: \(long)}").first)
    #expect(sentence.contains("'\(String(repeating: "x", count: 60))…'"))
  }

  @Test(arguments: [
    "{id: v, scale: entity, default: Somebody}",
    "{id: v, scale: interval, min: 1, max: 1}",
    "{id: v, scale: nominal, labels: [{id: source}, {id: v}]}",
    "{id: v, scale: entity, entities: [{id: єльва, names: [Єльва Тарн, ЄЛЬВА]}]}",
    "{id: v, scale: nominal, labels: [{id: a, key: 7}]}, {id: w, scale: set, labels: [{id: b, key: 7}]}",
  ])
  func isAllowed(_ variables: String) {
    #expect(codebookProblems(variables: variables) == [])
  }

  @Test func everyBeginningOfAFileIsEitherACodebookOrHasProblems() {
    for length in stride(from: 0, to: straitCodebook.utf8.count, by: 29) {
      let reading = CodebookReader.read(
        Array(straitCodebook.utf8.prefix(length)), reservedWords: [])
      #expect((reading.codebook == nil) != reading.problems.isEmpty)
    }
  }
}
