import Annotations
import Testing

@testable import Storage

/// Files of newer programs and of other texts.
@Suite struct OtherVersionTests {
  let scratch: ScratchWorkspace
  let sample: SampleCoding

  init() throws {
    scratch = try ScratchWorkspace()
    sample = scratch.sample
    try scratch.record(sample.change("s:1", 1, .noStatement))
  }

  @Test func newerLayerIsRefused() throws {
    let text = try scratch.text(of: ScratchWorkspace.layer)
    try scratch.write(
      text.replacing("postil.layer/1", with: "postil.layer/2"), to: ScratchWorkspace.layer)
    let error = try #require(throws: StorageError.self) { try scratch.writer() }
    #expect(error.newerFormat == "postil.layer/2")
    #expect(throws: StorageError.self) { try scratch.reading() }
  }

  @Test func newerLayerIsRefusedWhateverElseIsInIt() throws {
    try scratch.write(
      #"{"format": "postil.layer/2", "units": {"3": {}}}"#, to: ScratchWorkspace.layer)
    let error = try #require(throws: StorageError.self) { try scratch.reading() }
    #expect(error.newerFormat == "postil.layer/2")
  }

  @Test func newerHistoryIsRefused() throws {
    try scratch.append("{\"format\":\"postil.history/2\",\"change\":{}}\n")
    let error = try #require(throws: StorageError.self) { try scratch.writer() }
    #expect(error.newerFormat == "postil.history/2")
    #expect(throws: StorageError.self) { try scratch.reading() }
  }

  @Test func codingOfAnotherTextIsRefused() throws {
    let other = try SampleCoding(text: "Other.", textHash: "other")
    let writing = try #require(throws: StorageError.self) {
      try LayerWriter(other.layer, of: other.article, in: scratch.workspace, codebook: "study")
    }
    #expect(writing.isOtherText)
  }

  @Test func replayUponAnotherTextIsRefused() throws {
    try scratch.remove(ScratchWorkspace.layer)
    let other = try SampleCoding(text: "Other.", textHash: "other")
    let error = try #require(throws: StorageError.self) {
      try scratch.workspace.layer(sample.layer) { () throws(StorageError) in other.article }
    }
    #expect(error.isOtherText)
  }
}
