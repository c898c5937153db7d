import Foundation
import Testing

@testable import Files

/// What an append-only file promises.
@Suite struct AppendFileTests {
  let scratch: ScratchFolder
  let folder: Folder

  init() throws {
    scratch = try ScratchFolder()
    folder = scratch.folder
  }

  @Test func appendedLinesAreThere() throws {
    let file = try AppendFile(in: folder, "log", create: true)
    try file.lockExclusively()
    try file.append(Array("a\n".utf8))
    try file.append(Array("b\n".utf8))
    try file.synchronise()
    #expect(file.length == 4)
    #expect(try file.readAll(maximumBytes: 10) == Array("a\nb\n".utf8))
    #expect(try file.isStillAtPath())
  }

  @Test func missingFileIsNotMadeUnasked() {
    #expect(throws: FileError(.open, "log", .system(ENOENT))) {
      _ = try AppendFile(in: folder, "log", create: false)
    }
  }

  @Test func secondWriterIsToldWhoHasTheLock() throws {
    let first = try AppendFile(in: folder, "log", create: true)
    try first.lockExclusively()
    let second = try AppendFile(in: folder, "log", create: false)
    let error = try #require(throws: FileError.self) { try second.lockExclusively() }
    guard case .locked(let holder) = error.problem else { Issue.record("\(error)"); return }
    #expect(holder.processID == nil || holder.processID == Int(getpid()))
    withExtendedLifetime(first) {}
  }

  @Test func lockEndsWithItsHolder() throws {
    try AppendFile(in: folder, "log", create: true).lockExclusively()
    try AppendFile(in: folder, "log", create: false).lockExclusively()
  }

  @Test func lockingCountsWhatOthersAppended() throws {
    let file = try AppendFile(in: folder, "log", create: true)
    try AppendFile(in: folder, "log", create: false).append(Array("abc\n".utf8))
    try file.lockExclusively()
    #expect(file.length == 4)
  }

  @Test func replacedFileIsNoticed() throws {
    let file = try AppendFile(in: folder, "log", create: true)
    try folder.replace("log", with: [])
    #expect(try !file.isStillAtPath())
  }

  @Test func foreignAppendIsNoticed() throws {
    let file = try AppendFile(in: folder, "log", create: true)
    try AppendFile(in: folder, "log", create: false).append([10])
    #expect(try !file.isStillAtPath())
  }

  @Test func removedFileIsNoticed() throws {
    let file = try AppendFile(in: folder, "log", create: true)
    try folder.remove("log")
    #expect(try !file.isStillAtPath())
  }

  @Test func endIsCutOff() throws {
    let file = try AppendFile(in: folder, "log", create: true)
    try file.append(Array("a\nb".utf8))
    try file.truncate(to: 2)
    try file.append(Array("c\n".utf8))
    #expect(try scratch.text(of: "log") == "a\nc\n")
  }

  @Test func afterAFailedSynchronisationNothingIsDone() throws {
    let file = try AppendFile(in: folder, "log", create: true)
    file.synchroniseBytes = { _ in
      errno = EIO
      return -1
    }
    let doubt = FileError(.synchronise, "log", .inDoubt(EIO))
    #expect(throws: doubt) { try file.synchronise() }
    file.synchroniseBytes = { _ in 0 }
    #expect(throws: doubt) { try file.synchronise() }
    #expect(throws: doubt) { try file.append([10]) }
    #expect(throws: doubt) { try file.truncate(to: 0) }
  }

  @Test func nameOfANewFileIsOnTheDiskBeforeItsBytes() throws {
    let file = try AppendFile(in: folder, "log", create: true)
    var order: [String] = []
    file.synchroniseBytes = { _ in
      order.append("bytes")
      return 0
    }
    file.synchroniseFolder = { _ in
      order.append("name")
      return 0
    }
    try file.append([10])
    #expect(order == ["name"])
    try file.synchronise()
    #expect(order == ["name", "bytes"])
  }

  @Test func withoutItsNameOnTheDiskNothingIsWritten() throws {
    let file = try AppendFile(in: folder, "log", create: true)
    file.synchroniseFolder = { _ in
      errno = EIO
      return -1
    }
    #expect(throws: FileError(.write, "log", .system(EIO))) { try file.append([10]) }
    #expect(try scratch.text(of: "log").isEmpty)
  }

  @Test func linkIsNotAppendedTo() throws {
    try scratch.write("", to: "file")
    try scratch.link("log", to: "file")
    #expect(throws: FileError(.open, "log", .symbolicLink)) {
      _ = try AppendFile(in: folder, "log", create: true)
    }
  }

  @Test func pipeIsNotAppendedTo() throws {
    mkfifo("\(scratch.path)/log", 0o600)
    #expect(throws: FileError(.open, "log", .notRegularFile(.namedPipe))) {
      _ = try AppendFile(in: folder, "log", create: true)
    }
  }
}
