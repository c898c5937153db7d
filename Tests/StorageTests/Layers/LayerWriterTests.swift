import Annotations
import Testing

@testable import Files
@testable import Storage

/// How changes come to the disk.
@Suite struct LayerWriterTests {
  let scratch: ScratchWorkspace
  let sample: SampleCoding

  init() throws {
    scratch = try ScratchWorkspace()
    sample = scratch.sample
  }

  @Test func nothingIsMadeBeforeTheFirstChange() throws {
    let writer = try scratch.writer()
    try writer.prepare()
    try writer.close()
    #expect(!scratch.exists("annotations/mira"))
  }

  @Test func stagedChangesAreNotOnTheDisk() throws {
    let writer = try scratch.writer()
    try writer.prepare()
    _ = writer.stage([try sample.change("s:1", 1, .noStatement)], codebook: sample.codebook)
    #expect(writer.hasStagedChanges)
    #expect(writer.layer.units.count == 1)
    #expect(!scratch.exists("annotations/mira"))
  }

  @Test func firstChangeMakesFoldersAndHistory() throws {
    let change = try sample.change("s:1", 1, .noStatement)
    try scratch.recordWithoutClosing(change)
    #expect(try scratch.text() == [change].lines.text)
    #expect(!scratch.exists(ScratchWorkspace.layer))
  }

  @Test func layerFileThatIsMadeWithoutAChangeNamesTheCodebook() throws {
    try scratch.recordWithoutClosing(sample.change("s:1", 1, .noStatement))
    let writer = try scratch.writer()
    try writer.prepare()
    try writer.close()
    #expect(try scratch.text(of: ScratchWorkspace.layer).contains("\"name\": \"study\""))
  }

  @Test func stagingCompletesTheChanges() throws {
    let made = try scratch.record(
      sample.change("s:1", 1, .noStatement), sample.change("s:2", 2, .noStatement))
    #expect(made == sample.chain(made))
    #expect(try scratch.workspace.history(of: sample.layer).changes == made)
  }

  @Test func oneCommitIsOneSynchronisationOfAllItsLines() throws {
    try scratch.record(sample.change("s:1", 1, .noStatement))
    let writer = try scratch.writer()
    try writer.prepare()
    var lengths: [Int] = []
    writer.file?.synchroniseBytes = { _ in
      lengths.append((try? scratch.lines().count) ?? 0)
      return 0
    }
    let changes = try (2...4).map { try sample.change("s:\($0)", 1, nil) }
    _ = writer.stage(changes, codebook: sample.codebook)
    try writer.commit()
    #expect(lengths == [5])
  }

  @Test func commitWithoutChangesDoesNothing() throws {
    let writer = try scratch.writer()
    try writer.commit()
    #expect(!scratch.exists("annotations/mira"))
  }

  @Test func closingWritesTheLayerFile() throws {
    let made = try scratch.record(sample.change("s:1", 1, .stance("support")))
    let file = try #require(try scratch.workspace.layerFile(sample.layer))
    #expect(file.basis.sum == made[0].sum)
    #expect(try file.basis.byteCount == scratch.text().utf8.count)
    #expect(file.layer.units.map(\.quote) == ["One."])
    #expect(file.layer.codebookName == "talks")
  }

  @Test func layerThatFitsIsNotWrittenAgain() throws {
    try scratch.record(sample.change("s:1", 1, .noStatement))
    try scratch.append(" ", to: ScratchWorkspace.layer)
    let writer = try scratch.writer()
    try writer.prepare()
    try writer.close()
    #expect(try scratch.text(of: ScratchWorkspace.layer).hasSuffix("\n "))
  }

  @Test func layerBehindItsHistoryIsBroughtUpToDate() throws {
    try scratch.record(sample.change("s:1", 1, .noStatement))
    try scratch.recordWithoutClosing(sample.change("s:2", 2, .noStatement))
    let writer = try scratch.writer()
    try writer.prepare()
    try writer.close()
    #expect(try scratch.workspace.layerFile(sample.layer)?.layer.units.count == 2)
  }

  @Test func readingNeverWrites() throws {
    try scratch.recordWithoutClosing(sample.change("s:1", 1, .noStatement))
    #expect(try scratch.reading()?.layer.units.count == 1)
    try scratch.writer().close()
    #expect(!scratch.exists(ScratchWorkspace.layer))
  }

  @Test func severalCommitsFollowUponEachOther() throws {
    let writer = try scratch.writer()
    for counter in 1...3 {
      try writer.prepare()
      _ = writer.stage([try sample.change("s:\(counter)", 1, nil)], codebook: sample.codebook)
      try writer.commit()
    }
    try writer.close()
    #expect(writer.takeNotes().isEmpty)
    #expect(try scratch.workspace.history(of: sample.layer).changes.map(\.revision) == [1, 2, 3])
  }

  @Test func unknownKeysSurvive() throws {
    var coding = Coding.stance("support")
    coding.unknown = [UnknownKey(name: "future", json: "[1]")]
    try scratch.record(sample.change("s:1", 1, coding))
    let text = try scratch.text(of: ScratchWorkspace.layer)
    try scratch.write(
      text.replacing("\"units\"", with: "\"mood\": \"good\",\n  \"units\""),
      to: ScratchWorkspace.layer)
    try scratch.record(sample.change("s:2", 2, .noStatement))
    let layer = try #require(try scratch.workspace.layerFile(sample.layer)).layer
    #expect(layer.unknown == [UnknownKey(name: "mood", json: "\"good\"")])
    #expect(layer.units.first?.coding == coding)
  }

  @Test func unknownKeysOfAUnitSurviveAnotherUnitsChange() throws {
    try scratch.record(sample.change("s:1", 1, .noStatement))
    let text = try scratch.text(of: ScratchWorkspace.layer)
    try scratch.write(
      text.replacing("\"statements\": []", with: "\"statements\": [],\n      \"mood\": 1"),
      to: ScratchWorkspace.layer)
    try scratch.record(sample.change("s:2", 2, .noStatement))
    let layer = try #require(try scratch.workspace.layerFile(sample.layer)).layer
    #expect(layer.units.first?.coding.unknown == [UnknownKey(name: "mood", json: "1")])
  }

  @Test func codebookOfTheLastChangeIsKept() throws {
    try scratch.record(sample.change("s:1", 1, .noStatement))
    let writer = try scratch.writer()
    #expect(writer.layer.codebookName == "talks")
    #expect(writer.layer.codebookVersion == 3)
  }
}
