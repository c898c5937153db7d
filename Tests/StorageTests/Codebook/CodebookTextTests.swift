import Annotations
import Storage
import Testing

/// Labels renamed, retired and merged in a codebook's text.
@Suite struct CodebookTextTests {
  @Test func renamingChangesTheIDAndWhatNamesIt() throws {
    var text = try codebookText(straitCodebook)
    try text.rename("official", to: "state")
    #expect(
      text.changedLines(from: straitCodebook) == [
        "      - id: state  # states",
        "      - {id: oresh, names: [Danika  Oresh, Ореш], sourceLabel: state, side: ilvania}"
          + "  # president",
      ])
  }

  @Test func renamingKeepsFlowLayoutAndChangesTheDefault() throws {
    var text = try codebookText(straitCodebook)
    try text.rename("talks", to: "negotiations")
    #expect(
      text.changedLines(from: straitCodebook) == [
        "  - {id: target, scale: nominal, default: negotiations, labels: [{id: negotiations, key: t}, "
          + "{id: sanctions}, {id: permits, retired: true}]}"
      ])
  }

  @Test func renamingALabelOfASetChangesItsDefault() throws {
    var text = try codebookText(straitCodebook)
    try text.rename("war", to: "fighting")
    #expect(text.codebook.variable("topics")?.defaultValue == "fighting,trade")
    #expect(text.string.contains("default: [trade, fighting]"))
  }

  @Test func renamingThereAndBackChangesNothing() throws {
    for label in try codebookText(straitCodebook).codebook.variables.flatMap(\.labels) {
      var text = try codebookText(straitCodebook)
      try text.rename(label.id, to: "another")
      #expect(text.string != straitCodebook)
      try text.rename("another", to: label.id)
      #expect(text.string == straitCodebook)
    }
  }

  @Test func quotationMarksOfAnIDStay() throws {
    var text = try codebookText(block.replacing("id: a", with: "id: \"a\""))
    try text.rename("a", to: "c")
    #expect(text.string.contains("id: \"c\""))
  }

  @Test func versionIsRaisedInPlace() throws {
    var text = try codebookText(straitCodebook)
    try text.raiseVersion()
    #expect(text.changedLines(from: straitCodebook) == ["version: 4  # raised in May"])
    #expect(text.codebook.version == 4)
  }

  @Test func retiringALabelInBlockLayoutAddsALineBehindItsID() throws {
    var text = try codebookText(straitCodebook)
    try text.retire("support")
    #expect(text.addedLines(to: straitCodebook) == ["        retired: true"])
    #expect(text.string.contains("- id: support  # for it\n        retired: true\n"))
  }

  @Test func retiringALabelInFlowLayoutAddsToItsLine() throws {
    var text = try codebookText(straitCodebook)
    try text.retire("oppose")
    #expect(
      text.changedLines(from: straitCodebook) == ["      - {id: oppose, retired: true, key: \"1\"}"]
    )
  }

  @Test func retiringTurnsFalseIntoTrue() throws {
    var text = try codebookText(block.replacing("key: x", with: "retired: false  # still used"))
    try text.retire("b")
    #expect(text.string.contains("    retired: true  # still used\n"))
  }

  @Test func linesOfWindowsStayLinesOfWindows() throws {
    let windows = block.replacing("\n", with: "\r\n")
    var text = try codebookText(windows)
    try text.retire("b")
    #expect(
      text.string == windows.replacing("id: b\r\n", with: "id: b\r\n        retired: true\r\n"))
  }

  @Test func fileWithoutALastLineFeedIsChangedAtItsEnd() throws {
    var text = try codebookText(
      "name: a\nversion: 1\nvariables:\n- id: v\n  scale: nominal\n  labels:\n  - id: b")
    try text.retire("b")
    #expect(text.string.contains("  - id: b\n    retired: true"))
  }

  @Test func mergingRetiresOneLabelAndPutsTheOtherInItsPlace() throws {
    var text = try codebookText(straitCodebook)
    try text.merge("official", into: "expert")
    #expect(text.codebook.variables[0].labels.map(\.isRetired) == [true, false])
    #expect(text.codebook.entities[0].sourceLabel == "expert")
    #expect(text.addedLines(to: straitCodebook).first == "        retired: true")
  }

  @Test func mergingLabelsOfADefaultNamesTheRemainingOnce() throws {
    var text = try codebookText(straitCodebook)
    try text.merge("war", into: "trade")
    #expect(text.codebook.variable("topics")?.defaultValue == "trade")
  }

  private let block = """
    name: a
    version: 1
    variables:
      - id: v
        scale: nominal
        labels:
          - id: a  # first
            define: >
              Something
              long.

          # between
          - id: b
            key: x

    """
}
