import Annotations
import Storage
import Testing

@testable import Commands

/// Codings of an article whose units were split and joined are no damage.
@Suite struct MendedArticleVerificationTests {
  private let desk: Desk
  private let layer = "annotations/mira/wire/ferry.json"

  init() throws {
    desk = try Desk()
    desk.run("open wire/ferry", "none 2", "none 4", "none 5")
  }

  /// What a look at every file finds in the layer file.
  private var findings: [Finding] {
    get throws {
      var verifier = WorkspaceVerifier(try Workspace(at: desk.directory.path))
      while verifier.next != nil { verifier.verifyNext() }
      return verifier.finished().findings.filter { $0.path == layer }
    }
  }

  @Test func fileMadeAfterASplitIsSound() throws {
    desk.run("split 3 wants", "flag 6", "open wire/permits")
    #expect(try findings == [])
  }

  @Test func fileMadeBeforeASplitIsSound() throws {
    desk.run("open wire/permits")
    try Desk("jon", session: "s2", beside: desk).run("open wire/ferry", "split 3 wants", "join 1")
    #expect(try findings == [])
  }

  @Test func fileMadeBetweenASplitAndAJoinIsSound() throws {
    desk.run("tag 3 oppose tolk", "split 3 wants", "none 4", "join 1", "open wire/permits")
    try Desk("jon", session: "s2", beside: desk).run("open wire/ferry", "split 5 talks")
    #expect(try findings == [])
  }

  @Test func whatAFileSaysOtherwiseIsStillFound() throws {
    desk.run("tag 3 oppose tolk", "split 1 Port", "flag 2", "open wire/permits")
    let text = try desk.directory.text(of: layer)
    try desk.directory.write(text.replacing("\"oppose\"", with: "\"support\""), to: layer)
    #expect(try findings.map(\.code) == [.layerDiffers])
  }
}
