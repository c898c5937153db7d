import Annotations
import Storage
import Testing

/// Changes of a codebook's text that are refused, so that nothing is changed.
@Suite struct CodebookTextRefusalTests {
  @Test(arguments: [
    ("offical", "x", "no label 'offical'; did you mean 'official'?"),
    ("official", "official", "'official' is the same label; name two different ones"),
    (
      "official", "tag",
      "that would break the codebook: 'tag' is a word of the program's own; choose another id"
    ),
    (
      "talks", "expert",
      "that would break the codebook: "
        + "the label 'expert' is here twice, first at 20:14; rename or remove one"
    ),
  ])
  func renamingIsRefused(_ label: String, _ id: String, _ sentence: String) throws {
    var text = try codebookText(straitCodebook)
    let error = #expect(throws: CodebookEditError.self) { try text.rename(label, to: id) }
    #expect(error?.description == sentence)
    #expect(text.string == straitCodebook)
  }

  @Test(arguments: [
    ("permits", "the label 'permits' is retired already; nothing to do"),
    (
      "talks",
      "that would break the codebook: the default 'talks' is retired; name a label in use"
    ),
    (
      "official",
      "that would break the codebook: the label 'official' of 'source' is retired; name one in use"
    ),
  ])
  func retiringIsRefused(_ label: String, _ sentence: String) throws {
    var text = try codebookText(straitCodebook)
    let error = #expect(throws: CodebookEditError.self) { try text.retire(label) }
    #expect(error?.description == sentence)
    #expect(text.string == straitCodebook)
  }

  @Test(arguments: [
    ("talks", "talks", "'talks' is the same label; name two different ones"),
    ("talks", "permits", "the label 'permits' is retired; merge into a label in use"),
    (
      "talks", "oppose",
      "a label of 'target' cannot be merged with one of 'stance'; name labels of one variable"
    ),
  ])
  func mergingIsRefused(_ label: String, _ other: String, _ sentence: String) throws {
    var text = try codebookText(straitCodebook)
    let error = #expect(throws: CodebookEditError.self) { try text.merge(label, into: other) }
    #expect(error?.description == sentence)
  }

  @Test func brokenCodebookIsNotChanged() {
    let error = #expect(throws: CodebookEditError.self) { try codebookText("name: a") }
    #expect(
      error?.description == """
        annotations/codebook.yaml:1:1: the codebook has no 'version'; add it
        annotations/codebook.yaml:1:1: the codebook has no 'variables'; add it
        """)
  }

  @Test func escapedIDIsLeftToItsAuthor() throws {
    let odd = "name: a\nversion: 1\nvariables: [{id: v, scale: nominal, labels: [{id: \"\\x61\"}]}]"
    var text = try codebookText(odd)
    let error = #expect(throws: CodebookEditError.self) { try text.rename("a", to: "b") }
    #expect(
      error?.description
        == "the label 'a' is written in a way that cannot be changed safely; "
        + "change annotations/codebook.yaml by hand")
  }
}
