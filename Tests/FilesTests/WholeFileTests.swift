import Files
import Foundation
import Testing

/// A file that is written piece by piece is there whole or not at all.
@Suite struct WholeFileTests {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  private func path(_ name: String) -> String { "\(scratch.path)/\(name)" }

  @Test func piecesAreThereOnceTheFileIsFinished() throws {
    let file = try WholeFile(path("report"))
    try file.write(Array("one ".utf8))
    try file.write(Array("two".utf8))
    #expect(!(try scratch.names.contains("report")))
    try file.finish()
    #expect(try scratch.text(of: "report") == "one two")
    #expect(try scratch.names == ["report"])
  }

  @Test func fileThatIsGivenUpLeavesWhatStoodThere() throws {
    try scratch.write("old", to: "report")
    try abandonedFile()
    #expect(try scratch.text(of: "report") == "old")
    #expect(try scratch.names == ["report"])
  }

  private func abandonedFile() throws {
    let file = try WholeFile(path("report"))
    try file.write(Array("new".utf8))
  }

  @Test func permissionsOfTheOldVersionStay() throws {
    try scratch.write("old", to: "report")
    chmod(path("report"), 0o640)
    try WholeFile(path("report")).finish()
    #expect(try scratch.folder.status(of: "report")?.permissions == 0o640)
  }

  @Test func linkIsFollowed() throws {
    try scratch.makeFolder("elsewhere")
    try scratch.write("old", to: "elsewhere/report")
    try scratch.link("link", to: "elsewhere/report")
    let file = try WholeFile(path("link"))
    try file.write(Array("new".utf8))
    try file.finish()
    #expect(try scratch.text(of: "elsewhere/report") == "new")
    #expect(try scratch.folder.status(of: "link")?.kind == .symbolicLink)
  }

  @Test func onlyAFileIsReplaced() throws {
    try scratch.makeFolder("folder")
    try scratch.link("nowhere", to: "missing")
    for (name, kind) in [
      ("folder", FileKind.folder), ("folder/", .folder), ("nowhere", .symbolicLink),
    ] {
      #expect(throws: FileError(.write, path(name), .notRegularFile(kind))) {
        _ = try WholeFile(path(name))
      }
    }
    #expect(throws: FileError(.write, "/dev/null", .notRegularFile(.device))) {
      _ = try WholeFile("/dev/null")
    }
  }

  @Test func missingFolderIsSaid() throws {
    #expect(throws: FileError(.write, path("none/report"), .system(ENOENT))) {
      _ = try WholeFile(path("none/report"))
    }
  }
}
