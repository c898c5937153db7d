import Foundation
import Testing

/// Workspaces that are not there or not accessible.
@Suite struct WorkspaceProblemTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func directoryThatIsInNoWorkspaceIsNamed() throws {
    let desk = try Desk(holdsWorkspace: false)
    let outcome = try desk.keepingFiles { try desk.postil("status") }
    #expect(
      outcome
        == .refused(
          "no workspace at or above '\(desk.workspace)'; "
            + "make one with postil init, or name one with --workspace DIR"))
  }

  @Test func missingWorkspaceIsNamed() throws {
    let outcome = try desk.postil("--workspace", "/nowhere", "status")
    #expect(
      outcome
        == .refused(
          "no workspace at or above '/nowhere'; "
            + "make one with postil init, or name one with --workspace DIR"))
  }

  @Test func unreadableWorkspaceIsNamed() throws {
    try desk.setPermissions(0, of: "annotations")
    let outcome = try desk.unprivilegedPostil("status")
    try desk.setPermissions(0o755, of: "annotations")
    #expect(
      outcome
        == .refused(
          "cannot read 'annotations/codebook.yaml': permission denied; "
            + "get access to it, or copy the workspace to a folder of your own"))
  }

  @Test func workspaceIsFoundFromBelow() throws {
    try desk.makeFolder("corpus/wire/2031")
    #expect(
      try desk.system("cd corpus/wire/2031 && \"$postil\" articles").lines.count == 2)
  }

  @Test func secondWorkspaceInOnePlaceIsRefused() throws {
    let outcome = try desk.keepingFiles { try desk.postil("init") }
    #expect(outcome == .refused("'\(desk.workspace)' is a workspace already; open it with postil"))
  }

  @Test func workspaceReachedThroughASymbolicLinkIsCoded() throws {
    try desk.link("../shortcut", to: "study")
    let outcome = try desk.postil(
      "--workspace", "../shortcut", "tag", "1", "support", "official", "--article", "talks")
    #expect(outcome.output == "ok 1 talks#1 official topic support\n")
  }

  @Test func symbolicLinkInsideTheWorkspaceIsFollowed() throws {
    try desk.makeFolder("annotations/shared")
    try desk.link("annotations/mira", to: "shared")
    #expect(try desk.postil("none", "1", "--article", "talks").status == 0)
    #expect(try desk.read("annotations/shared/talks.json").contains("\"annotator\": \"mira\""))
  }

  @Test func symbolicLinkOutOfTheWorkspaceIsRefused() throws {
    try desk.makeFolder("../elsewhere")
    try desk.link("annotations/mira", to: "../../elsewhere")
    let outcome = try desk.postil("none", "1", "--article", "talks")
    #expect(
      outcome
        == .refused(
          "cannot read 'annotations/mira/talks.history.jsonl': a symbolic link leads out of the workspace; "
            + "copy the files into the workspace instead"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(desk.workspace)/../elsewhere").isEmpty)
  }

  @Test func symbolicLinkInThePlaceOfAHistoryIsRefused() throws {
    try desk.makeFolder("annotations/mira")
    try desk.write("precious", to: "precious")
    try desk.link("annotations/mira/talks.history.jsonl", to: "../../precious")
    let outcome = try desk.keepingFiles { try desk.postil("none", "1", "--article", "talks") }
    #expect(
      outcome
        == .refused(
          "cannot open 'annotations/mira/talks.history.jsonl': "
            + "it is or leads through a symbolic link; put the file itself there"))
  }

  @Test func articleThatLinksOutOfTheWorkspaceIsNotRead() throws {
    try desk.remove("corpus/talks.json")
    try desk.link("corpus/talks.json", to: "/etc/passwd")
    let outcome = try desk.postil("show", "--article", "talks")
    #expect(outcome == .refused("no article 'talks'; articles lists them"))
  }

  @Test func annotatorsNameCannotLeaveTheWorkspace() throws {
    let outcome = try desk.keepingFiles {
      try desk.postil("--annotator", "../corpus", "none", "1", "--article", "talks")
    }
    #expect(
      outcome
        == .refused(
          "'../corpus' cannot be an annotator's name; use a-z, 0-9, '.', '_' and '-', "
            + "beginning with a letter or digit; 'reference' is review's"))
  }
}
