import Files
import Foundation
import Testing

/// Input by lines and checked output.
@Suite struct StreamTests {
  @Test func linesComeWithoutTheirLineFeeds() throws {
    #expect(try lines(of: "a\r\n\nb") == ["a\r", "", "b"])
    #expect(try lines(of: "a\n") == ["a"])
    #expect(try lines(of: "") == [])
  }

  @Test func longLinesComeWhole() throws {
    let long = String(repeating: "x", count: 200_000)
    #expect(try lines(of: "\(long)\nb\n") == [long, "b"])
  }

  @Test(arguments: ["toolong\nb\n", "toolong\nb"])
  func lineThatIsTooLongIsPassedOver(_ text: String) throws {
    let reader = try reader(of: "a\n" + text, maximumBytes: 4)
    #expect(try reader.nextLine() == Array("a".utf8))
    let problem = FileError.Problem.lineTooLong(line: 2, limit: 4)
    #expect(throws: FileError(.read, "input", problem)) { try reader.nextLine() }
    #expect(try reader.nextLine() == Array("b".utf8))
    #expect(reader.lineNumber == 3)
    #expect(try reader.nextLine() == nil)
  }

  @Test func lastLineThatIsTooLongIsRefusedOnce() throws {
    let reader = try reader(of: String(repeating: "x", count: 300_000), maximumBytes: 4)
    #expect(throws: FileError.self) { try reader.nextLine() }
    #expect(try reader.nextLine() == nil)
  }

  @Test func completeLineIsKnownWithoutWaiting() throws {
    let pipe = Pipe()
    let reader = LineReader(pipe.fileHandleForReading.fileDescriptor, name: "input")
    #expect(!reader.hasCompleteLine)
    pipe.fileHandleForWriting.write(Data("a\nb".utf8))
    #expect(reader.hasCompleteLine)
    _ = try reader.nextLine()
    #expect(!reader.hasCompleteLine)
    try pipe.fileHandleForWriting.close()
    #expect(reader.hasCompleteLine)
    #expect(try reader.nextLine() == Array("b".utf8))
    #expect(!reader.hasCompleteLine)
  }

  @Test func scriptIsReadFromItsFile() throws {
    let scratch = try ScratchFolder()
    try scratch.write("a\nb\n", to: "script")
    let reader = LineReader(try InputFile("\(scratch.path)/script"))
    #expect(try reader.nextLine() == Array("a".utf8))
    #expect(try InputFile("\(scratch.path)/script").readAll(maximumBytes: 4).count == 4)
  }

  @Test func folderIsNoInput() {
    #expect(throws: FileError(.read, "/", .notRegularFile(.folder))) { _ = try InputFile("/") }
  }

  @Test func outputArrivesWhole() throws {
    let pipe = Pipe()
    let output = OutputDescriptor(pipe.fileHandleForWriting.fileDescriptor, name: "output")
    try output.write(Array("abc".utf8))
    try pipe.fileHandleForWriting.close()
    #expect(pipe.fileHandleForReading.readDataToEndOfFile() == Data("abc".utf8))
  }

  @Test func goneReaderIsNoticed() throws {
    signal(SIGPIPE, SIG_IGN)
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let output = OutputDescriptor(pipe.fileHandleForWriting.fileDescriptor, name: "output")
    #expect(throws: FileError(.write, "output", .readerGone)) { try output.write([10]) }
  }

  @Test func fullDiskIsNoticed() throws {
    let handle = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let output = OutputDescriptor(handle.fileDescriptor, name: "output")
    let error = #expect(throws: FileError.self) { try output.write([10]) }
    let words = "no space left on the disk; free some space and repeat the command"
    #expect(error?.description == "cannot write 'output': \(words)")
  }

  private func lines(of text: String) throws -> [String] {
    let reader = try reader(of: text, maximumBytes: 1 << 20)
    var lines: [String] = []
    while let line = try reader.nextLine() { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  /// A reader of an unnamed file.
  private func reader(of text: String, maximumBytes: Int) throws -> LineReader {
    let scratch = try ScratchFolder()
    try scratch.write(text, to: "input")
    let number = open("\(scratch.path)/input", O_RDONLY)
    return LineReader(number, name: "input", maximumBytes: maximumBytes)
  }
}
