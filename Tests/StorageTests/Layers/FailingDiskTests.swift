import Annotations
import Foundation
import Testing

@testable import Files
@testable import Storage

/// What a writer says when the system fails it.
@Suite struct FailingDiskTests {
  let scratch: ScratchWorkspace
  let sample: SampleCoding

  init() throws {
    scratch = try ScratchWorkspace()
    sample = scratch.sample
    try scratch.record(sample.change("s:1", 1, .noStatement))
  }

  @Test func failedSynchronisationLeavesTheChangeInDoubt() throws {
    let writer = try writerOnAFailingDisk()
    let error = try #require(throws: StorageError.self) { try writer.commit() }
    #expect(error.isInDoubt)
  }

  @Test func doubtIsNeverTriedAgain() throws {
    let writer = try writerOnAFailingDisk()
    #expect(throws: StorageError.self) { try writer.commit() }
    writer.file?.synchroniseBytes = { _ in 0 }
    #expect(throws: StorageError.self) { try writer.commit() }
    #expect(try scratch.lines().count == 3)
  }

  @Test func changeInDoubtIsNotInTheLayerFile() throws {
    let writer = try writerOnAFailingDisk()
    #expect(throws: StorageError.self) { try writer.commit() }
    try writer.close()
    #expect(try scratch.workspace.layerFile(sample.layer)?.layer.units.count == 1)
  }

  @Test func sessionGoesOnFromWhatIsReadAgain() throws {
    let writer = try writerOnAFailingDisk()
    #expect(throws: StorageError.self) { try writer.commit() }
    try writer.close()
    let next = try scratch.writer()
    try next.prepare()
    #expect(next.history.changes.count == 2)
    try next.close()
    #expect(try scratch.reading()?.layer.units.count == 2)
  }

  @Test func failedWriterThatIsStillHeldKeepsNobodyFromTheLock() throws {
    let failed = try writerOnAFailingDisk()
    #expect(throws: StorageError.self) { try failed.commit() }
    let next = try scratch.writer()
    #expect(throws: Never.self) { try next.prepare() }
    withExtendedLifetime(failed) {}
  }

  @Test func folderInTheHistorysPlaceIsRefused() throws {
    try scratch.remove(ScratchWorkspace.history)
    try scratch.write("", to: "\(ScratchWorkspace.history)/file")
    let error = try #require(throws: StorageError.self) { try scratch.writer() }
    #expect(error.fileProblem == .notRegularFile(.folder))
  }

  @Test func readOnlyFolderIsRefusedAndReadAllTheSame() throws {
    try asReader(of: [ScratchWorkspace.history]) {
      #expect(try scratch.reading()?.layer.units.count == 1)
      let writer = try scratch.writer()
      let error = try #require(throws: StorageError.self) { try writer.prepare() }
      #expect(error.fileProblem == .system(EACCES))
    }
  }

  @Test func newHistoryInAReadOnlyFolderIsRefused() throws {
    let fresh = try ScratchWorkspace()
    try asReader(of: ["annotations"], in: fresh) {
      let writer = try fresh.writer()
      try writer.prepare()
      _ = writer.stage([try sample.change("s:1", 1, .noStatement)], codebook: sample.codebook)
      let error = try #require(throws: StorageError.self) { try writer.commit() }
      #expect(error.fileProblem == .system(EACCES))
    }
  }

  /// Does something as a user who may not write to some files or folders.
  private func asReader(
    of names: [String], in other: ScratchWorkspace? = nil, _ body: () throws -> Void
  ) throws {
    let scratch = other ?? scratch
    chmod(scratch.path, 0o755)
    for name in names { chmod("\(scratch.path)/\(name)", 0o555) }
    defer { for name in names { chmod("\(scratch.path)/\(name)", 0o755) } }
    try withoutPrivileges(body)
  }

  /// A writer with a change to commit, whose file cannot be synchronised.
  private func writerOnAFailingDisk() throws -> LayerWriter {
    let writer = try scratch.writer()
    try writer.prepare()
    writer.file?.synchroniseBytes = { _ in
      errno = EIO
      return -1
    }
    _ = writer.stage([try sample.change("s:2", 2, .noStatement)], codebook: sample.codebook)
    return writer
  }
}
