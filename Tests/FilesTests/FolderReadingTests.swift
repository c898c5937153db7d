import Foundation
import Testing

@testable import Files

/// What can be read through a folder, and what is refused.
@Suite struct FolderReadingTests {
  let scratch: ScratchFolder
  let folder: Folder

  init() throws {
    scratch = try ScratchFolder()
    folder = scratch.folder
  }

  @Test(arguments: [0, 1, 4096, 300_000])
  func fileIsReadWhole(_ count: Int) throws {
    try scratch.write(String(repeating: "a", count: count), to: "file")
    #expect(try folder.read("file", maximumBytes: count).count == count)
  }

  @Test func fileAboveTheLimitIsRefused() throws {
    try scratch.write("abcd", to: "file")
    #expect(throws: FileError(.read, "file", .tooLarge(limit: 3))) {
      try folder.read("file", maximumBytes: 3)
    }
  }

  @Test func fileWithoutAKnownSizeIsReadToItsEnd() throws {
    let process = try Folder(opening: "/proc/self")
    #expect(try process.read("stat", maximumBytes: 4096).count > 10)
    #expect(throws: FileError(.read, "stat", .tooLarge(limit: 5))) {
      try process.read("stat", maximumBytes: 5)
    }
  }

  @Test func pipeIsRefusedWithoutWaiting() throws {
    mkfifo("\(scratch.path)/pipe", 0o600)
    #expect(throws: FileError(.read, "pipe", .notRegularFile(.namedPipe))) {
      try folder.read("pipe", maximumBytes: 10)
    }
  }

  @Test func folderIsNoFile() throws {
    try scratch.makeFolder("inner")
    #expect(throws: FileError(.read, "inner", .notRegularFile(.folder))) {
      try folder.read("inner", maximumBytes: 10)
    }
  }

  @Test(arguments: ["/etc/hostname", "../../../etc/hostname", "/etc"])
  func linkOutOfTheFolderIsRefused(_ target: String) throws {
    try scratch.link("link", to: target)
    #expect(throws: FileError(.read, "link", .leavesWorkspace)) {
      try folder.read("link", maximumBytes: 100)
    }
  }

  @Test func linkOnTheWayOutIsRefused() throws {
    try scratch.link("link", to: "/etc")
    let refusal = FileError.Problem.leavesWorkspace
    #expect(throws: FileError(.read, "link/hostname", refusal)) {
      try folder.status(of: "link/hostname")
    }
    #expect(throws: FileError(.create, "link/new", refusal)) {
      try folder.createNew("link/new", bytes: [])
    }
    #expect(throws: FileError(.remove, "link/hostname", refusal)) {
      try folder.remove("link/hostname")
    }
  }

  @Test func linkWithinTheFolderIsFollowed() throws {
    try scratch.makeFolder("inner")
    try scratch.write("text", to: "inner/file")
    try scratch.link("link", to: "inner")
    #expect(try folder.read("link/file", maximumBytes: 10) == Array("text".utf8))
  }

  @Test func withoutTheKernelsHelpNoLinkIsFollowed() throws {
    try scratch.makeFolder("a/b")
    try scratch.write("text", to: "a/b/file")
    try scratch.link("link", to: "a")
    _ = try folder.openWithoutLinks("a/b/file", O_RDONLY, for: .read)
    #expect(throws: FileError(.read, "link/b/file", .symbolicLink)) {
      _ = try folder.openWithoutLinks("link/b/file", O_RDONLY, for: .read)
    }
    #expect(throws: FileError(.read, "link", .symbolicLink)) {
      _ = try folder.openWithoutLinks("link", O_RDONLY, for: .read)
    }
  }

  @Test func tailIsTheLastBytes() throws {
    try scratch.write("abcdef", to: "file")
    #expect(try folder.readTail("file", byteCount: 2) == Array("ef".utf8))
    #expect(try folder.readTail("file", byteCount: .max) == Array("abcdef".utf8))
  }

  @Test func statusTellsWhatIsThere() throws {
    try scratch.write("abc", to: "file")
    try scratch.link("link", to: "/nowhere")
    let status = try #require(try folder.status(of: "file"))
    #expect((status.kind, status.byteCount) == (.regularFile, 3))
    #expect(status.modifiedNanoseconds > 1_600_000_000_000_000_000)
    #expect(try folder.status(of: "link")?.kind == .symbolicLink)
    #expect(try folder.status(of: "nothing") == nil)
    #expect(try folder.status(of: "file/below") == nil)
  }

  @Test func entriesAreInTheOrderOfTheirBytes() throws {
    for name in ["b", "a", "é", "Z"] { try scratch.write("", to: name) }
    try scratch.makeFolder("c")
    let entries = try folder.entries(of: nil)
    #expect(entries.map(\.name) == ["Z", "a", "b", "c", "é"])
    #expect(entries.map(\.kind).contains(.folder))
  }

  @Test func nameThatIsNoTextIsListedWithoutAName() throws {
    let number = open("\(scratch.path)/x", O_CREAT | O_WRONLY, 0o600)
    close(number)
    rename("\(scratch.path)/x", Array(scratch.path.utf8CString.dropLast()) + [0x2F, -1, 0])
    let entries = try folder.entries(of: nil)
    #expect(entries.map(\.rawName) == [[0xFF]])
    #expect(entries.map(\.name) == [nil])
  }

  @Test func folderIsReachedThroughALink() throws {
    try scratch.makeFolder("real")
    try scratch.link("link", to: "real")
    #expect(try Folder(opening: "\(scratch.path)/link").entries(of: nil).isEmpty)
  }

  @Test func refusalIsWorded() {
    let missing = #expect(throws: FileError.self) { try folder.read("a/b", maximumBytes: 1) }
    #expect(missing?.description == "cannot read 'a/b': no such file or folder; check the path")
  }
}
