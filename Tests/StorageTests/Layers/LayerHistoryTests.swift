import Annotations
import Histories
import Testing

@testable import Storage

/// What the bytes of a history hold.
@Suite struct LayerHistoryTests {
  let sample: SampleCoding
  let changes: [Change]
  let lines: [String]

  init() throws {
    sample = try SampleCoding()
    changes = try sample.threeChanges()
    lines = changes.lines
  }

  @Test func goodLinesAreChanges() {
    let file = file(lines.text)
    #expect(file.changes == changes)
    #expect(file.damage.isEmpty)
    #expect(!file.isTorn)
    #expect(file.goodByteCount == lines.text.utf8.count)
    #expect(file.lastSum == changes[2].sum)
  }

  @Test func emptyFileHasNothing() {
    let file = file("")
    #expect(file.changes.isEmpty)
    #expect(file.goodByteCount == 0)
    #expect(!file.isTorn)
  }

  @Test func sameLineTwiceCountsOnce() {
    let file = file((lines + [lines[0]]).text)
    #expect(file.changes == changes)
    #expect(file.damage.isEmpty)
    #expect(file.lastSum == changes[0].sum)
  }

  @Test func orderOfLinesIsNoDamage() {
    let file = file(lines.reversed().text)
    #expect(file.damage.isEmpty)
    #expect(History.ordering(file.changes).changes == changes)
  }

  @Test func twoLinesOfOneNameAreDamage() throws {
    let other = try sample.chain([sample.change("s:1", 3, .noStatement)])
    let file = file((lines + other.lines).text)
    #expect(file.changes == changes)
    #expect(file.damage == [.contradictory(line: 4, id: "s:1")])
    #expect(!file.isTorn)
  }

  @Test func alteredLineInTheMiddleIsDamage() {
    let file = file([lines[0], altered(lines[1]), lines[2]].text)
    #expect(file.changes == [changes[0], changes[2]])
    #expect(file.damage == [.wrongSum(line: 2), .missingParent(line: 3, id: "s:2")])
  }

  @Test func alteredLineAtTheEndIsDamage() {
    let file = file([lines[0], lines[1], altered(lines[2])].text)
    #expect(file.changes == Array(changes[..<2]))
    #expect(file.damage == [.wrongSum(line: 3)])
    #expect(!file.isTorn)
  }

  @Test func senselessLineInTheMiddleIsDamage() {
    let file = file([lines[0], "\0\0\0", lines[1], lines[2]].text)
    #expect(file.changes == changes)
    #expect(file.damage.count == 1)
    #expect(!file.isTorn)
  }

  @Test func linesOfAnotherProgramAreDamageAsAWhole() {
    let file = file("<html>\n<body>\n</body>\n")
    #expect(file.damage.count == 3)
    #expect(!file.isTorn)
  }

  @Test func windowsLineEndsAreDamage() {
    let file = file(lines.map { $0 + "\r" }.text)
    #expect(file.damage == [.wrongSum(line: 1), .wrongSum(line: 2), .wrongSum(line: 3)])
    #expect(!file.isTorn)
  }

  @Test func missingParentIsDamage() {
    let file = file(lines[1...].text)
    #expect(file.changes == Array(changes[1...]))
    #expect(file.damage == [.missingParent(line: 1, id: "s:1")])
  }

  @Test func revisionThatSkipsIsDamage() throws {
    var last = changes[2]
    last.revision = 4
    let file = file((lines[..<2] + [last].lines).text)
    #expect(file.damage == [.wrongRevision(line: 3, found: 4)])
  }

  @Test func conflictMarkersArePassedOver() {
    let text = ["<<<<<<< HEAD", lines[0], "||||||| base", "=======", lines[1], ">>>>>>> theirs"]
      .text
    let file = file(text)
    #expect(file.changes == Array(changes[..<2]))
    #expect(file.hasConflictMarkers)
    #expect(file.damage.isEmpty)
    #expect(!file.isTorn)
    #expect(file.goodByteCount == text.utf8.count)
  }

  private func file(_ text: String) -> SealedHistory<ChangeCodec> {
    SealedHistory<ChangeCodec>(Array(text.utf8), of: sample.layer)
  }

  private func altered(_ line: String) -> String {
    line.replacing("support", with: "oppose")
  }
}
