import Annotations
import Storage
import Testing

/// The codebook's file in a workspace.
@Suite struct CodebookFileTests {
  private let scratch: CodebookWorkspace

  init() throws {
    scratch = try CodebookWorkspace()
  }

  @Test func newWorkspaceHasTheDefaultCodebook() throws {
    let codebook = try scratch.workspace.codebook(reservedWords: codebookCommandNames)
    #expect(codebook == codebookReading(DefaultCodebook.yaml(name: "talks")).codebook)
  }

  @Test func brokenCodebookIsRefusedWithItsProblems() throws {
    let text = try scratch.workspace.codebookText(reservedWords: ["tag"])
    let error = #expect(throws: StorageError.self) {
      try scratch.workspace.codebook(reservedWords: text.codebook.codingWords)
    }
    guard case .codebook(let problems) = error else {
      Issue.record("thrown was \(String(describing: error))")
      return
    }
    #expect(problems.count == text.codebook.codingWords.count)
  }

  @Test func changedCodebookIsWrittenInPlace() throws {
    var text = try scratch.workspace.codebookText(reservedWords: codebookCommandNames)
    try text.rename("topic", to: "strait")
    try text.raiseVersion()
    try scratch.workspace.write(text)
    #expect(try scratch.workspace.codebook(reservedWords: codebookCommandNames) == text.codebook)
  }

  @Test func codebookThatSomebodyElseChangedIsNotOverwritten() throws {
    var text = try scratch.workspace.codebookText(reservedWords: codebookCommandNames)
    var other = text
    try other.rename("topic", to: "strait")
    try scratch.workspace.write(other)
    try text.retire("oppose")
    let error = #expect(throws: StorageError.self) { try scratch.workspace.write(text) }
    guard case .replacedMeanwhile(let path) = error else {
      Issue.record("thrown was \(String(describing: error))")
      return
    }
    #expect(path == "annotations/codebook.yaml")
  }
}
