import Annotations
import Storage
import Testing

/// The codebook of a new workspace.
@Suite struct DefaultCodebookTests {
  @Test(arguments: ["talks", "2031-strait", "true", "a: \"b\" # c"])
  func isWithoutProblemsUnderAnyName(_ name: String) {
    let reading = codebookReading(DefaultCodebook.yaml(name: name))
    #expect(reading.problems == [])
    #expect(reading.codebook?.name == name)
  }

  @Test func stanceAndSourceMakeACompleteStatement() throws {
    let codebook = try #require(codebookReading(DefaultCodebook.yaml(name: "talks")).codebook)
    var given = GivenWords(codebook: codebook)
    try given.take("support", allowingPrefixes: false)
    try given.take("official", allowingPrefixes: false)
    let statement = try given.completed(over: nil)
    #expect(statement["target"] == .text("topic"))
    #expect(statement.entries.map(\.variable) == ["source", "target", "stance"])
  }

  @Test func everyLabelSaysWhatItMeansAndHasAKey() throws {
    let codebook = try #require(codebookReading(DefaultCodebook.yaml(name: "talks")).codebook)
    for label in codebook.variables.flatMap(\.labels) {
      #expect(label.define != nil && label.use != nil && label.avoid != nil && label.key != nil)
    }
  }
}
