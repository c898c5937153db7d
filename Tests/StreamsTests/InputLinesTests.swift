import Files
import Foundation
import Streams
import Testing

/// Lines of files as records.
@Suite struct InputLinesTests {
  private func lines(of bytes: [UInt8], longestLine: Int = 1_000) throws -> [InputLine] {
    let path = FileManager.default.temporaryDirectory.path + "/postil-lines-" + UUID().uuidString
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var lines = try InputLines(path, longestLine: longestLine)
    var all: [InputLine] = []
    while let line = lines.next() { all.append(line) }
    #expect(lines.failure == nil)
    return all
  }

  private func bytes(_ text: String) -> InputLine { .bytes(Array(text.utf8)) }

  @Test func everyLineIsARecordAlsoAnEmptyOneAndTheLast() throws {
    #expect(
      try lines(of: Array("a\n\nb\r\nc".utf8)) == [bytes("a"), bytes(""), bytes("b\r"), bytes("c")])
    #expect(try lines(of: Array("a\n".utf8)) == [bytes("a")])
    #expect(try lines(of: []) == [])
  }

  @Test func lineThatIsTooLongIsOneRecord() throws {
    let all = try lines(of: Array("a\ntoolong\nb".utf8), longestLine: 4)
    #expect(all == [bytes("a"), .tooLong(limit: 4), bytes("b")])
  }

  @Test func bytesAreNotChanged() throws {
    #expect(try lines(of: [0, 0xFF, 10, 0xEF]) == [.bytes([0, 0xFF]), .bytes([0xEF])])
  }

  @Test func missingFileCannotBeOpened() {
    #expect(throws: FileError(.open, "/nothing/here", .system(2))) {
      _ = try InputLines("/nothing/here")
    }
  }

  @Test func failureEndsTheLinesAndIsKept() throws {
    // A process's own memory cannot be read from its first byte.
    var lines = try InputLines("/proc/self/mem")
    #expect(lines.next() == nil)
    #expect(lines.failure?.operation == .read)
    #expect(lines.next() == nil)
  }
}
