import Annotations
import Foundation
import Testing

@testable import Storage

/// Finding, opening and making workspaces.
@Suite struct WorkspaceTests {
  let scratch: ScratchWorkspace

  init() throws {
    scratch = try ScratchWorkspace()
  }

  @Test func newWorkspaceHoldsWhatItNeeds() throws {
    let scratch = try ScratchWorkspace.created()
    #expect(scratch.exists("annotations/codebook.yaml"))
    #expect(scratch.exists("corpus"))
    #expect(try scratch.text(of: ".gitignore") == ".postil/\n")
  }

  @Test func workspaceIsMadeOnlyOnce() {
    let error = #expect(throws: StorageError.self) {
      try Workspace.create(at: scratch.path, codebookName: "other")
    }
    guard case .workspaceExists? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func linesOfTheUsersOwnStay() throws {
    try scratch.write("*.png binary", to: "new/.gitattributes")
    try scratch.write("build\n.postil/\n", to: "new/.gitignore")
    _ = try Workspace.create(at: "\(scratch.path)/new", codebookName: "talks")
    #expect(try scratch.lines(of: "new/.gitattributes").first == "*.png binary")
    #expect(try scratch.text(of: "new/.gitignore") == "build\n.postil/\n")
  }

  @Test(arguments: ["", "/", "/corpus", "/corpus/wire/", "/nowhere/at/all"])
  func workspaceIsFoundFromWithin(place: String) throws {
    try scratch.write("", to: "corpus/wire/file")
    #expect(try Workspace.containing(scratch.path + place).path.hasPrefix(scratch.path))
  }

  @Test(arguments: ["/", "", "/nowhere"])
  func noWorkspaceIsFoundElsewhere(place: String) throws {
    let error = try #require(throws: StorageError.self) { try Workspace.containing(place) }
    #expect(error.isNoWorkspace)
  }

  @Test func folderWithoutCodebookIsNoWorkspace() throws {
    try scratch.remove("annotations/codebook.yaml")
    let error = try #require(throws: StorageError.self) { try Workspace(at: scratch.path) }
    #expect(error.isNoWorkspace)
  }

  @Test func closedFolderAboveIsNoObstacle() throws {
    try scratch.write("", to: "closed/open/file")
    chmod(scratch.path, 0o755)
    chmod("\(scratch.path)/closed", 0o711)
    try scratch.remove("annotations/codebook.yaml")
    try withoutPrivileges {
      let error = try #require(throws: StorageError.self) {
        try Workspace.containing("\(scratch.path)/closed/open")
      }
      #expect(error.isNoWorkspace)
    }
  }

  @Test func pathInsideIsGivenFromTheRoot() throws {
    try scratch.write("", to: "corpus/a.txt")
    try scratch.link("link.txt", to: "corpus/a.txt")
    #expect(
      scratch.workspace.pathInside("\(scratch.path)/corpus/../corpus/a.txt") == "corpus/a.txt")
    #expect(scratch.workspace.pathInside("\(scratch.path)/link.txt") == "corpus/a.txt")
    #expect(scratch.workspace.pathInside("/etc/passwd") == nil)
    #expect(scratch.workspace.pathInside(scratch.path) == nil)
  }
}
