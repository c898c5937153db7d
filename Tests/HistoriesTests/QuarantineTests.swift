import Files
import Foundation
import Histories
import Testing

/// What is kept of bytes that go.
@Suite struct QuarantineTests {
  let path: String
  let folder: Folder

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/postil-histories-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    folder = try Folder(opening: path)
  }

  @Test func sameBytesAreKeptOnce() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let first = try folder.setAside("ferry".utf8, named: "wire/ferry")
    #expect(try folder.setAside("ferry".utf8, named: "wire/ferry") == first)
    #expect(first.hasPrefix(".postil/quarantine/") && first.hasSuffix("-wire-ferry"))
    #expect(try folder.read(#require(RelativePath(first)), maximumBytes: 9) == Array("ferry".utf8))
  }

  @Test func tailIsKeptBeforeItIsCut() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let place = try #require(RelativePath("ferry.jsonl"))
    try folder.createNew(place, bytes: Array("good\nto".utf8))
    let file = try AppendFile(in: folder, place, create: false)
    let kept = try folder.setAsideTail(of: file, from: 5, named: "ferry", maximumBytes: 100)
    #expect(try folder.read(#require(RelativePath(kept)), maximumBytes: 9) == Array("to".utf8))
    #expect(try folder.read(place, maximumBytes: 9) == Array("good\n".utf8))
  }
}
