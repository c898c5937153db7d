import Annotations
import Files
import Histories
import Testing

@testable import Storage

/// One layer and several programs.
@Suite struct SeveralWritersTests {
  let scratch: ScratchWorkspace
  let sample: SampleCoding

  init() throws {
    scratch = try ScratchWorkspace()
    sample = scratch.sample
    try scratch.record(sample.change("s:1", 1, .noStatement))
  }

  @Test func secondWriterIsToldWhoWrites() throws {
    let first = try scratch.writer()
    try first.prepare()
    let second = try scratch.writer()
    let error = try #require(throws: StorageError.self) { try second.prepare() }
    guard case .locked(let holder)? = error.fileProblem else {
      Issue.record("\(error)")
      return
    }
    #expect("\(holder)".contains("process"))
    withExtendedLifetime(first) {}
  }

  @Test func readersAreNotKeptOut() throws {
    let writer = try scratch.writer()
    try writer.prepare()
    #expect(try scratch.reading()?.layer.units.count == 1)
    withExtendedLifetime(writer) {}
  }

  @Test func lockEndsWhenTheArticleIsLeft() throws {
    let first = try scratch.writer()
    try first.prepare()
    try first.close()
    try scratch.writer().prepare()
  }

  @Test func secondMakerOfAHistoryIsRefused() throws {
    let fresh = try ScratchWorkspace()
    let (first, second) = (try fresh.writer(), try fresh.writer())
    try first.prepare()
    try second.prepare()
    _ = first.stage([try sample.change("a:1", 1, .noStatement)], codebook: sample.codebook)
    _ = second.stage([try sample.change("b:1", 2, .noStatement)], codebook: sample.codebook)
    try first.commit()
    #expect(throws: StorageError.self) { try second.commit() }
    try first.close()
    #expect(throws: StorageError.self) { try second.commit() }
    #expect(try fresh.lines().count == 2)
  }

  @Test func whatAnotherAppendedIsReadBeforeTheFirstChange() throws {
    let writer = try scratch.writer()
    try scratch.record(sample.change("t:1", 2, .noStatement))
    try writer.prepare()
    #expect(writer.takeNotes() == [.reread(path: ScratchWorkspace.history)])
    #expect(writer.history.changes.count == 2)
  }

  @Test func replacedHistoryIsReadAgain() throws {
    let writer = try scratch.writer()
    try writer.prepare()
    try replaceHistory()
    try writer.prepare()
    #expect(writer.takeNotes() == [.reread(path: ScratchWorkspace.history)])
    #expect(writer.history.changes.count == 2)
    _ = writer.stage([try sample.change("u:1", 3, .noStatement)], codebook: sample.codebook)
    try writer.commit()
    #expect(try scratch.workspace.history(of: sample.layer).revision == 3)
  }

  @Test func historyReplacedWithinACommandIsNotWrittenTo() throws {
    let writer = try scratch.writer()
    try writer.prepare()
    _ = writer.stage([try sample.change("u:1", 3, .noStatement)], codebook: sample.codebook)
    let text = try replaceHistory()
    let error = try #require(throws: StorageError.self) { try writer.commit() }
    #expect(error.isReplacedMeanwhile)
    #expect(try scratch.text() == text)
  }

  @Test func refusedChangesDoNotReachTheLayerFile() throws {
    let writer = try scratch.writer()
    try writer.prepare()
    _ = writer.stage([try sample.change("u:1", 3, .noStatement)], codebook: sample.codebook)
    try replaceHistory()
    let layer = try scratch.text(of: ScratchWorkspace.layer)
    #expect(throws: StorageError.self) { try writer.commit() }
    try writer.close()
    #expect(try scratch.text(of: ScratchWorkspace.layer) == layer)
  }

  @Test func removedHistoryIsNotWrittenAnew() throws {
    let writer = try scratch.writer()
    try writer.prepare()
    try scratch.remove(ScratchWorkspace.history)
    let error = try #require(throws: StorageError.self) { try writer.prepare() }
    #expect(error.damage?.count == 1)
    #expect(!scratch.exists(ScratchWorkspace.history))
  }

  /// What git does: puts a longer history in the place of this one.
  @discardableResult
  private func replaceHistory() throws -> String {
    let path = try #require(RelativePath(ScratchWorkspace.history))
    let old = try scratch.workspace.history(of: sample.layer).changes
    let made = sample.chain(old + [try sample.change("t:1", 2, .noStatement)])
    try scratch.workspace.folder.replace(path, with: made.lines.text.utf8)
    return made.lines.text
  }
}
