import Annotations
import Testing

@testable import Storage

/// Changing the file `annotations/rounds.json`.
@Suite struct RoundsWriterTests {
  private static let path = "annotations/rounds.json"
  let scratch: ScratchWorkspace

  init() throws {
    scratch = try ScratchWorkspace()
  }

  private func round(_ id: String) -> Round {
    let layer = scratch.sample.layer
    return Round(id, .reliability, articles: [layer.annotator: [layer.article]])
  }

  @Test func firstRoundTakesThePlaceOfEverybodys() throws {
    try RoundsWriter(in: scratch.workspace).put(round("pilot"))
    #expect(try scratch.workspace.rounds().all == [round("pilot")])
  }

  @Test func furtherRoundComesLast() throws {
    try RoundsWriter(in: scratch.workspace).put(round("pilot"))
    try RoundsWriter(in: scratch.workspace).put(round("main"))
    #expect(try scratch.workspace.rounds().all.map(\.id) == ["pilot", "main"])
  }

  @Test func fileIsReadBackAsItWasWritten() throws {
    let layer = scratch.sample.layer
    let closed = round("pilot").closed(
      after: [layer: Change.ID(session: "s", counter: 4)], unbegun: [layer.of("jon")])
    try RoundsWriter(in: scratch.workspace).put(closed)
    #expect(try scratch.workspace.rounds().round("pilot") == closed)
  }

  @Test func whatWasNotBegunIsWrittenAsNull() throws {
    let layer = scratch.sample.layer
    try RoundsWriter(in: scratch.workspace).put(
      round("pilot").closed(after: [:], unbegun: [layer]))
    #expect(try scratch.text(of: Self.path).contains("\"\(layer)\": null"))
  }

  @Test func keysOfNewerVersionsSurvive() throws {
    try scratch.write(
      #"{"format":"postil.rounds/1","rounds":[{"id":"a","kind":"main","since":2031}],"by":"x"}"#,
      to: Self.path)
    try RoundsWriter(in: scratch.workspace).put(round("pilot"))
    let text = try scratch.text(of: Self.path)
    #expect(text.contains("\"since\": 2031") && text.contains("\"by\": \"x\""))
  }

  @Test func onlyOneChangesRoundsAtATime() throws {
    let first = try RoundsWriter(in: scratch.workspace)
    #expect(throws: StorageError.self) { try RoundsWriter(in: scratch.workspace) }
    try first.put(round("pilot"))
  }

  @Test func newerFormatIsLeftAlone() throws {
    let text = #"{"format":"postil.rounds/2"}"#
    try scratch.write(text, to: Self.path)
    #expect(throws: StorageError.self) { try RoundsWriter(in: scratch.workspace) }
    #expect(try scratch.text(of: Self.path) == text)
  }
}

extension Layer.ID {
  /// The same article's coding by another annotator.
  fileprivate func of(_ annotator: String) -> Layer.ID {
    Layer.ID(annotator: AnnotatorName(annotator) ?? self.annotator, article: article)
  }
}
