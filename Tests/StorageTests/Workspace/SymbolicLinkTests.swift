import Annotations
import Files
import Testing

@testable import Storage

/// Symbolic links to, within and out of a workspace.
@Suite struct SymbolicLinkTests {
  let scratch: ScratchWorkspace
  let outside: ScratchWorkspace
  let sample: SampleCoding

  init() throws {
    scratch = try ScratchWorkspace()
    outside = try ScratchWorkspace()
    sample = scratch.sample
  }

  @Test func workspaceMayBeReachedThroughALink() throws {
    try outside.link("link", to: scratch.path)
    let workspace = try Workspace.containing("\(outside.path)/link/corpus")
    let writer = try scratch.writer(in: workspace)
    try writer.prepare()
    _ = writer.stage([try sample.change("s:1", 1, .noStatement)], codebook: sample.codebook)
    try writer.commit()
    try writer.close()
    #expect(try scratch.reading()?.layer.units.count == 1)
  }

  @Test func annotatorsFolderElsewhereIsRefused() throws {
    try outside.record(sample.change("s:1", 1, .noStatement))
    try scratch.link("annotations/mira", to: "\(outside.path)/annotations/mira")
    for body in [{ _ = try scratch.writer() }, { _ = try scratch.reading() }] {
      let error = try #require(throws: StorageError.self, performing: body)
      #expect(error.fileProblem == .leavesWorkspace)
    }
  }

  @Test func nothingIsWrittenThroughADanglingLink() throws {
    try scratch.link("annotations/mira", to: "\(outside.path)/new")
    #expect(throws: StorageError.self) {
      try scratch.record(sample.change("s:1", 1, .noStatement))
    }
    #expect(!outside.exists("new"))
  }

  @Test func historyThatIsALinkIsNotWrittenTo() throws {
    try scratch.record(sample.change("s:1", 1, .noStatement))
    try scratch.write(try scratch.text(), to: "annotations/mira/real.jsonl")
    try scratch.remove(ScratchWorkspace.history)
    try scratch.link(ScratchWorkspace.history, to: "../real.jsonl")
    let writer = try scratch.writer()
    let error = try #require(throws: StorageError.self) { try writer.prepare() }
    #expect(error.fileProblem == .symbolicLink)
  }

  @Test func folderWithinTheWorkspaceMayBeALink() throws {
    try scratch.write("", to: "annotations/mira/kept")
    try scratch.write("", to: "shared/file")
    try scratch.link("annotations/mira/wire", to: "../../shared")
    try scratch.record(sample.change("s:1", 1, .noStatement))
    #expect(scratch.exists("shared/calls.history.jsonl"))
    #expect(try scratch.reading()?.layer.units.count == 1)
  }
}
