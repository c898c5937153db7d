internal import Glibc

/// Reads lines from a stream as bytes, without repairing them.
///
/// A line ends with a line feed, which is left out; a carriage return before it stays. The last line
/// needs no line feed.
///
/// A class because what was read from a stream is gone from it: a copy would miss those lines.
public final class LineReader {
  /// The number of the line read last, from 1; 0 before the first.
  public private(set) var lineNumber = 0
  private let number: Int32
  private let name: String
  private let maximumBytes: Int
  /// The file if nobody else keeps it open.
  private let file: InputFile?
  private var buffer: [UInt8] = []
  /// Where the next line begins in the buffer.
  private var start = 0
  /// Up to where no line feed is.
  private var searched = 0
  private var isAtEnd = false
  /// Whether the beginning of the next line was forgotten because the line is too long.
  private var isPassingOver = false
  /// A failure that ``hasCompleteLine`` met, for ``nextLine()`` to throw.
  private var failure: FileError?

  private static let chunkByteCount = 1 << 16

  /// Takes a descriptor, which stays its owner's.
  ///
  /// - Parameters:
  ///   - number: The descriptor; 0 is the standard input.
  ///   - name: What people call it.
  ///   - maximumBytes: The most bytes of a line.
  public init(_ number: Int32 = 0, name: String = "standard input", maximumBytes: Int = 1 << 20) {
    self.number = number
    self.name = name
    self.maximumBytes = maximumBytes
    file = nil
  }

  /// Takes a file, which closes with this object.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - maximumBytes: The most bytes of a line.
  public init(_ file: consuming InputFile, maximumBytes: Int = 1 << 20) {
    number = file.descriptor.number
    name = file.descriptor.path
    self.maximumBytes = maximumBytes
    self.file = consume file
  }

  /// The next line, waited for if need be.
  ///
  /// - Returns: The line, or nil at the end.
  /// - Throws: ``FileError``; after ``FileError/Problem/lineTooLong(line:limit:)`` the line has been
  ///   passed over and reading may go on.
  public func nextLine() throws(FileError) -> [UInt8]? {
    while true {
      if let end = lineFeed() ?? endOfRest() { return try takeLine(upTo: end) }
      if let failure { throw failure }
      if isAtEnd { return nil }
      passOverExcess()
      try fill()
    }
  }

  /// Whether ``nextLine()`` would give a line, or throw, without waiting; false also at the end.
  public var hasCompleteLine: Bool {
    while lineFeed() == nil, !isAtEnd, failure == nil {
      guard isReadable() else { return false }
      passOverExcess()
      do throws(FileError) { try fill() } catch { failure = error }
    }
    return lineFeed() != nil || endOfRest() != nil || failure != nil
  }

  private func takeLine(upTo end: Int) throws(FileError) -> [UInt8] {
    let line = buffer[start..<end]
    lineNumber += 1
    start = min(end + 1, buffer.count)
    searched = start
    guard !isPassingOver, line.count <= maximumBytes else {
      isPassingOver = false
      throw FileError(.read, name, .lineTooLong(line: lineNumber, limit: maximumBytes))
    }
    return Array(line)
  }

  /// Forgets the beginning of a line that is too long already.
  private func passOverExcess() {
    guard buffer.count - start > maximumBytes else { return }
    isPassingOver = true
    start = buffer.count
  }

  private func lineFeed() -> Int? {
    let found = buffer[searched...].firstIndex(of: UInt8(ascii: "\n"))
    searched = found ?? buffer.count
    return found
  }

  /// The end of a last line without a line feed.
  private func endOfRest() -> Int? {
    isAtEnd && (start < buffer.count || isPassingOver) ? buffer.count : nil
  }

  private func fill() throws(FileError) {
    let chunk = try FileReading.chunk(from: number, atMost: Self.chunkByteCount, path: name)
    isAtEnd = chunk.isEmpty
    buffer.removeFirst(start)
    searched -= start
    start = 0
    buffer += chunk
  }

  private func isReadable() -> Bool {
    var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) == 1
  }
}

@available(*, unavailable)
extension LineReader: Sendable {}
