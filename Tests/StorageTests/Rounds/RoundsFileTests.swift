import Annotations
import JSON
import Testing

@testable import Storage

/// The file `annotations/rounds.json`.
@Suite struct RoundsFileTests {
  private static let path = "annotations/rounds.json"
  let scratch: ScratchWorkspace

  init() throws {
    scratch = try ScratchWorkspace()
  }

  private func rounds(_ text: String) throws -> Rounds {
    try scratch.write(text, to: Self.path)
    return try scratch.workspace.rounds()
  }

  private func problem(_ text: String) throws -> String {
    try scratch.write(text, to: Self.path)
    do throws(StorageError) {
      return "\(try scratch.workspace.rounds())"
    } catch {
      guard case .json(_, let problem) = error else { return "\(error)" }
      return "\(problem.line): \(problem)"
    }
  }

  @Test func missingFileMeansOneRoundOfEverything() throws {
    #expect(try scratch.workspace.rounds() == .unassigned)
  }

  @Test func noRoundsMeanOneRoundOfEverything() throws {
    #expect(try rounds(#"{"format":"postil.rounds/1","rounds":[]}"#) == .unassigned)
  }

  @Test func fileSaysWhoCodesWhatAndWhatIsClosed() throws {
    let rounds = try rounds(
      """
      {"format":"postil.rounds/1","rounds":[
        {"id":"pilot","kind":"training","articles":{"mira":["wire/calls"],"jon":[]},
         "closed":{"mira/wire/calls":"5f2c:9"},"since":"2031"},
        {"id":"main","kind":"main"}]}
      """)
    #expect(rounds.all.map(\.id) == ["pilot", "main"])
    let pilot = try #require(rounds.round("pilot"))
    #expect(pilot.kind == .training)
    #expect(pilot.holds(scratch.sample.layer))
    #expect(pilot.closed == [scratch.sample.layer: Change.ID(session: "5f2c", counter: 9)])
    #expect(rounds.round("main")?.articles == nil)
  }

  @Test(arguments: [
    (#"{"rounds":[]}"#, "1: expected rounds with their format"),
    (
      #"{"format":"postil.rounds/1","rounds":[{"id":"a"}]}"#, "1: expected a round with id and kind"
    ),
    (
      #"{"format":"postil.rounds/1","rounds":[{"id":"a","kind":"test"}]}"#,
      "1: expected 'training', 'reliability' or 'main'"
    ),
    (
      #"{"format":"postil.rounds/1","rounds":[{"id":"a","kind":"main","articles":{"../x":[]}}]}"#,
      "1: expected an annotator's name, not '../x'"
    ),
    (
      #"{"format":"postil.rounds/1","rounds":[{"id":"a","kind":"main","articles":{"x":["../y"]}}]}"#,
      "1: expected an article's id, not '../y'"
    ),
    (
      #"{"format":"postil.rounds/1","rounds":[{"id":"a","kind":"main","closed":{"x":"s:1"}}]}"#,
      "1: expected an annotator and an article as 'mira/ID', not 'x'"
    ),
    (
      #"{"format":"postil.rounds/1","rounds":[{"id":"a","kind":"main","closed":{"x/y":"s"}}]}"#,
      "1: expected a change's id, not 's'"
    ),
    (
      #"{"format":"postil.rounds/1","rounds":[{"id":"a","kind":"main"},{"id":"a","kind":"main"}]}"#,
      "1: expected a name that no other round has, not 'a'"
    ),
  ])
  func whatIsNoRoundIsSaid(text: String, sentence: String) throws {
    #expect(try problem(text) == sentence)
  }

  @Test func newerFormatIsRefused() throws {
    #expect(try problem(#"{"format":"postil.rounds/2"}"#).contains("postil.rounds/2"))
  }
}
