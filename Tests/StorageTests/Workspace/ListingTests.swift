import Annotations
import Testing

@testable import Storage

/// Who has coded what.
@Suite struct ListingTests {
  let scratch: ScratchWorkspace

  init() throws {
    scratch = try ScratchWorkspace()
  }

  @Test func annotatorsAreTheLegalFolders() throws {
    for name in ["jon/a.json", "ada/a.json", "reference/a.json", "No Name/a.json", ".x/a.json"] {
      try scratch.write("", to: "annotations/\(name)")
    }
    try scratch.write("", to: "annotations/file")
    #expect(try scratch.workspace.annotators().map(\.description) == ["ada", "jon", "reference"])
  }

  @Test func newWorkspaceHasNoAnnotators() throws {
    #expect(try scratch.workspace.annotators().isEmpty)
  }

  @Test func layersAreThoseWithAFileOrAHistory() throws {
    for name in [
      "b.json", "b.history.jsonl", "a.history.jsonl", "wire/2022/c.json", "d.json.json",
      "d.txt", ".e.json", ".f.json.0123.tmp", "G.json", "h (conflicted copy).json", ".json",
    ] {
      try scratch.write("", to: "annotations/mira/\(name)")
    }
    let ids = try scratch.workspace.layers(of: scratch.sample.layer.annotator)
    #expect(ids.map(\.article.description) == ["a", "b", "d.json", "wire/2022/c"])
  }

  @Test func unknownAnnotatorHasNoLayers() throws {
    #expect(try scratch.workspace.layers(of: scratch.sample.layer.annotator).isEmpty)
    #expect(try scratch.reading() == nil)
  }
}
