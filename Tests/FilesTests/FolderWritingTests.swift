import Files
import Foundation
import Testing

/// What writing through a folder leaves behind.
@Suite struct FolderWritingTests {
  let scratch: ScratchFolder
  let folder: Folder

  init() throws {
    scratch = try ScratchFolder()
    folder = scratch.folder
  }

  @Test func newFileIsThereWhole() throws {
    let bytes = [UInt8](repeating: 7, count: 200_000)
    try folder.createNew("file", bytes: bytes)
    #expect(try folder.read("file", maximumBytes: 1 << 20) == bytes)
    #expect(try scratch.names == ["file"])
  }

  @Test func newFileNeverReplacesAnother() throws {
    try scratch.write("old", to: "file")
    #expect(throws: FileError(.create, "file", .exists)) {
      try folder.createNew("file", bytes: Array("new".utf8))
    }
    #expect(try scratch.text(of: "file") == "old")
    #expect(try scratch.names == ["file"])
  }

  @Test func preparedFilesAreThereOnceTheyAreSettled() throws {
    try folder.createFolders("in")
    let groups = [
      try folder.prepareNew(NewFile("one", [1]), then: NewFile("two", [2])),
      try folder.prepareNew(NewFile("in/three", [3])),
    ]
    #expect(try folder.status(of: "one") == nil)
    #expect(WaitingFiles.settle(groups) == [nil, nil])
    #expect(try folder.read("two", maximumBytes: 8) == [2])
    #expect(try folder.read("in/three", maximumBytes: 8) == [3])
    #expect(try scratch.names == ["in", "one", "two"])
  }

  @Test(arguments: [("one", ["one", "other"]), ("two", ["one", "other", "two"])])
  func secondFileIsNeverWithoutTheFirst(taken: String, names: [String]) throws {
    let groups = [
      try folder.prepareNew(NewFile("one", [1]), then: NewFile("two", [2])),
      try folder.prepareNew(NewFile("other", [3])),
    ]
    try scratch.write("old", to: taken)
    #expect(WaitingFiles.settle(groups) == [FileError(.create, taken, .exists), nil])
    #expect(try scratch.text(of: taken) == "old")
    #expect(try scratch.names == names)
  }

  @Test func nothingIsLeftWhereTheSecondFileCannotBeWritten() throws {
    let long = try #require(RelativePath(String(repeating: "a", count: 255)))
    #expect(throws: FileError.self) {
      try folder.prepareNew(NewFile("one", [1]), then: NewFile(long, [2]))
    }
    #expect(try scratch.names == [])
  }

  @Test func newVersionKeepsThePermissions() throws {
    try scratch.write("old", to: "file")
    chmod("\(scratch.path)/file", 0o640)
    try folder.replace("file", with: Array("new".utf8))
    #expect(try scratch.text(of: "file") == "new")
    #expect(try folder.status(of: "file")?.permissions == 0o640)
    #expect(try scratch.names == ["file"])
  }

  @Test func firstVersionIsANewFile() throws {
    try folder.replace("file", with: Array("new".utf8)[...])
    #expect(try scratch.text(of: "file") == "new")
  }

  @Test func linkIsNotReplaced() throws {
    try scratch.write("old", to: "file")
    try scratch.link("link", to: "file")
    #expect(throws: FileError(.write, "link", .notRegularFile(.symbolicLink))) {
      try folder.replace("link", with: [])
    }
    #expect(try scratch.text(of: "file") == "old")
  }

  @Test func foldersAreMadeOnTheWay() throws {
    try folder.createFolders("a/b/c")
    try folder.createFolders("a/b/d")
    #expect(try folder.entries(of: "a/b").map(\.name) == ["c", "d"])
  }

  @Test func fileInTheWayOfAFolderIsRefused() throws {
    try scratch.write("", to: "a")
    #expect(throws: FileError.self) { try folder.createFolders("a") }
    #expect(throws: FileError.self) { try folder.createFolders("a/b") }
  }

  @Test(arguments: ["x/y/z", "x//y/z/", "x/./y"])
  func folderIsOpenedWhereThereWasNone(_ path: String) throws {
    try Folder(creating: "\(scratch.path)/\(path)").createNew("file", bytes: [])
    #expect(try Folder(creating: "\(scratch.path)/\(path)").status(of: "file") != nil)
  }

  @Test func fileIsMoved() throws {
    try scratch.write("text", to: "file")
    try scratch.makeFolder("inner")
    try folder.move("file", to: "inner/other")
    #expect(try scratch.text(of: "inner/other") == "text")
    #expect(try folder.status(of: "file") == nil)
  }

  @Test func movingNeverReplaces() throws {
    try scratch.write("a", to: "a")
    try scratch.write("b", to: "b")
    #expect(throws: FileError(.move, "b", .exists)) { try folder.move("a", to: "b") }
    #expect(try scratch.text(of: "b") == "b")
  }

  @Test func removedFileIsGone() throws {
    try scratch.write("", to: "file")
    try folder.remove("file")
    #expect(try folder.status(of: "file") == nil)
    #expect(throws: FileError(.remove, "file", .system(ENOENT))) { try folder.remove("file") }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func folderWithoutPermissionIsRefused() throws {
    try scratch.makeFolder("inner")
    chmod("\(scratch.path)/inner", 0o500)
    #expect(throws: FileError(.create, "inner/file", .system(EACCES))) {
      try folder.createNew("inner/file", bytes: [])
    }
  }
}
