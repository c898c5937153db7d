import TerminalHarness
import Testing

/// Codebooks that cannot be used.
@Suite struct CodebookProblemTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func duplicateIdsAndKeysAreAllNamedWithLineAndColumn() throws {
    try desk.write(
      """
      name: study
      version: 1
      variables:
        - id: source
          scale: nominal
          labels: [{id: official, key: o}, {id: citizen, key: o}]
        - id: stance
          scale: ordinal
          labels: [{id: oppose}, {id: official}]
        - id: source
          scale: nominal
          labels: [{id: other}]

      """, to: "annotations/codebook.yaml")
    let outcome = try desk.keepingFiles { try desk.postil("status") }
    let path = "error: annotations/codebook.yaml"
    #expect(outcome.errors.hasPrefix("\(path):6:57: the key 'o' is here twice, first at 6:34"))
    #expect(
      outcome.errors.contains("\n\(path):9:33: the label 'official' is here twice, first at 6:19"))
    #expect(
      outcome.errors.contains("\n\(path):10:9: the variable 'source' is here twice, first at 4:9"))
  }

  @Test func anchorIsRefused() throws {
    try desk.write("name: &a study\nversion: 1\nvariables: []\n", to: "annotations/codebook.yaml")
    let outcome = try desk.keepingFiles { try desk.postil("status") }
    #expect(outcome.errors.contains("codebook.yaml:1:7: the anchor '&a' is not allowed"))
  }

  @Test func brokenYAMLIsRefusedWithItsPlace() throws {
    try desk.write("name: study\nversion: [1\n", to: "annotations/codebook.yaml")
    let outcome = try desk.keepingFiles { try desk.postil("codebook", "check") }
    #expect(
      outcome
        == .refused(
          "annotations/codebook.yaml:3:1: while parsing a flow sequence: "
            + "did not find expected ',' or ']'"))
  }

  @Test func commandsNameIsNoLabel() throws {
    try desk.replace("id: citizen", with: "id: undo", in: "annotations/codebook.yaml")
    let outcome = try desk.keepingFiles { try desk.postil("articles") }
    #expect(
      outcome
        == .refused(
          "annotations/codebook.yaml:44:13: 'undo' is a word of the program's own; "
            + "choose another id"))
  }

  @Test func ambiguousBeginningIsRefusedAtThePromptWithAllThatFit() throws {
    try desk.replace("id: neutral", with: "id: suspend", in: "annotations/codebook.yaml")
    let terminal = try desk.shell()
    terminal.type("open talks\rtag 1 su official\r")
    try terminal.expect("error: 'su' may be 'suspend', 'support'; type more of it")
  }
}
