import Annotations
import Storage
import Testing

/// What a codebook's text says.
@Suite struct CodebookReaderTests {
  @Test func everyKeyIsRead() throws {
    let codebook = try #require(codebookReading(straitCodebook).codebook)
    #expect(codebook.name == "strait")
    #expect(codebook.version == 3)
    #expect(codebook.codesHeadline)
    #expect(
      codebook.variables.map(\.id) == ["source", "speaker", "target", "stance", "tone", "topics"])
    #expect(
      codebook.variables.map(\.scale) == [.nominal, .entity, .nominal, .ordinal, .ratio, .set])
    #expect(codebook.variables.map(\.isOptional) == [false, true, false, false, true, true])
  }

  @Test func labelsAreReadWithAllTheirWords() throws {
    let label = try #require(codebookReading(straitCodebook).codebook?.variables[0].labels[0])
    var expected = Label(id: "official")
    expected.key = "o"
    expected.name = "Government"
    expected.define = "Speaks for a state.\nOr for a mayor."
    expected.use = "Ministers: all of them"
    expected.avoid = "Not for parties."
    expected.examples = [
      .init(text: "The minister refused.", article: "wire/calls", unit: 4),
      .init(text: "No comment."),
    ]
    #expect(label == expected)
  }

  @Test func furtherKeysOfEntitiesAreAttributes() throws {
    let entity = try #require(codebookReading(straitCodebook).codebook?.entities.first)
    #expect(entity.names == ["Danika Oresh", "Ореш"])
    #expect(entity.sourceLabel == "official")
    #expect(entity.attributes == [.init(key: "side", value: "ilvania")])
  }

  @Test func limitsPerMissingAndRetiredAreRead() throws {
    let codebook = try #require(codebookReading(straitCodebook).codebook)
    #expect(codebook.variable("stance")?.per == ["source", "target"])
    #expect(codebook.variable("stance")?.labels.map(\.isMissing) == [false, false, true])
    #expect(codebook.variable("target")?.labels.map(\.isRetired) == [false, false, true])
    #expect(codebook.variable("tone")?.minimum == -1.5)
    #expect(codebook.variable("tone")?.maximum == 10)
  }

  @Test func defaultsAreStoredAsStatementsHaveThem() throws {
    let codebook = try #require(codebookReading(straitCodebook).codebook)
    let defaults = codebook.variables.map(\.defaultValue)
    #expect(defaults == [nil, "oresh", "talks", nil, "0.5", "war,trade"])
  }

  @Test func quotedDigitIsAKey() throws {
    let labels = try #require(codebookReading(straitCodebook).codebook?.variable("stance")?.labels)
    #expect(labels.map(\.key) == ["1", "2", "0"])
  }

  @Test func headlineIsNotCodedUnlessAsked() {
    let text = "name: a\nversion: 1\nvariables: [{id: v, scale: nominal, labels: [{id: a}]}]"
    #expect(codebookReading(text).codebook?.codesHeadline == false)
  }

  @Test func examplesWithArticleAndUnitAreCited() throws {
    let example = try #require(codebookReading(straitCodebook).examples.first)
    #expect(codebookReading(straitCodebook).examples.count == 1)
    #expect((example.variable, example.label) == ("source", "official"))
    #expect((example.article.description, example.unit.value) == ("wire/calls", 4))
    #expect(example.place == .init(line: 16, column: 20))
  }

  @Test func retiredLabelLeavesItsKeyToAnother() {
    let text = """
      name: a
      version: 1
      variables: [{id: v, scale: nominal, labels: [{id: a, key: x, retired: true}, {id: b, key: x}]}]
      """
    #expect(codebookProblems(text) == [])
  }
}
