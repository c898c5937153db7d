import Files
import Foundation
import Testing

/// What is left when the system takes only a part of what is written.
@Suite(.serialized) struct FullDiskTests {
  let scratch: ScratchFolder
  let folder: Folder
  private static let large = [UInt8](repeating: 10, count: 2 << 20)

  init() throws {
    scratch = try ScratchFolder()
    folder = scratch.folder
  }

  @Test func unfinishedAppendIsCutBack() throws {
    let file = try AppendFile(in: folder, "log", create: true)
    try file.append(Array("a\n".utf8))
    try withFullDisk {
      #expect(throws: FileError(.write, "log", .system(EFBIG))) { try file.append(Self.large) }
    }
    #expect(try scratch.text(of: "log") == "a\n")
    #expect(try file.isStillAtPath())
  }

  @Test func unfinishedVersionReplacesNothing() throws {
    try scratch.write("old", to: "file")
    try withFullDisk {
      #expect(throws: FileError(.write, "file", .system(EFBIG))) {
        try folder.replace("file", with: Self.large)
      }
    }
    #expect(try scratch.text(of: "file") == "old")
    #expect(try scratch.names == ["file"])
  }

  @Test func unfinishedNewFileIsNotThere() throws {
    try withFullDisk {
      #expect(throws: FileError(.write, "file", .system(EFBIG))) {
        try folder.createNew("file", bytes: Self.large)
      }
    }
    #expect(try scratch.names.isEmpty)
  }

  /// Makes the system refuse what goes beyond 1 MiB in a file; other tests write less.
  private func withFullDisk(_ body: () throws -> Void) throws {
    signal(SIGXFSZ, SIG_IGN)
    var old = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &old)
    var new = rlimit(rlim_cur: 1 << 20, rlim_max: old.rlim_max)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &new)
    defer { setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &old) }
    try body()
  }
}
