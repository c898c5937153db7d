internal import CCSV

/// Reads a table in text form row by row, as RFC 4180 has it.
///
/// A quote may stand only around a whole field, or doubled within such a field; nothing is trimmed.
/// Lines end with `\n`, `\r\n` or `\r`, and empty ones are passed over. A UTF-8 byte order mark at the
/// beginning is dropped; otherwise the bytes are as they are in the file. Memory is bounded by the
/// limit for one row.
///
/// A class because what was read from a file is gone from it, and because the library keeps the
/// address of what it fills.
public final class CSVReader {
  /// What stands between fields: as asked for, or as the first line has it.
  public private(set) var separator: CSVSeparator
  private let file: InputFile
  private let maximumRowBytes: Int
  private let parser: CSVParser
  /// What was read and not parsed yet.
  private var chunk: ArraySlice<UInt8> = []
  /// The line that the next byte is on.
  private var line = 1
  /// Whether the last byte parsed was a carriage return, which a line feed may belong to.
  private var isAfterCarriageReturn = false
  /// The line that the next row begins on.
  private var rowLine = 1
  private var isOver = false

  /// The most bytes that are read at once.
  private static let chunkByteCount = 1 << 16

  /// Begins to read a table.
  ///
  /// - Parameters:
  ///   - file: The file, which closes with this object.
  ///   - separator: What stands between fields; nil for the one of the three that the first line
  ///     has most often outside of quotes, a comma if it has none.
  ///   - maximumRowBytes: The most bytes of a row.
  /// - Throws: ``FileError`` if the file's beginning cannot be read.
  public init(
    _ file: consuming InputFile, separator: CSVSeparator? = nil, maximumRowBytes: Int = 32 << 20
  ) throws(FileError) {
    var beginning = try file.chunk(atMost: Self.chunkByteCount)
    var firstLine = CSVFirstLine(beginning)
    while !beginning.isEmpty, !firstLine.isComplete, beginning.count < Self.chunkByteCount {
      let more = try file.chunk(atMost: Self.chunkByteCount)
      guard !more.isEmpty else { break }
      firstLine.take(more)
      beginning += more
    }
    if beginning.starts(with: [0xEF, 0xBB, 0xBF]) { beginning.removeFirst(3) }
    let used = separator ?? firstLine.separator
    self.separator = used
    self.file = file
    self.maximumRowBytes = maximumRowBytes
    parser = try CSVParser(separator: used.rawValue)
    chunk = beginning[...]
    isOver = beginning.isEmpty
  }

  /// The next row.
  ///
  /// - Returns: The row, or nil at the end.
  /// - Throws: ``CSVError``. After ``CSVError/Problem/rowTooLarge(limit:)`` the row has been passed
  ///   over and reading may go on; after any other error the next call gives nil, because it cannot
  ///   be known where the next row begins.
  public func nextRow() throws(CSVError) -> CSVRow? {
    while true {
      if let row = try takeRow() { return row }
      if isOver { return nil }
      if chunk.isEmpty { try fill() } else { try parseLine() }
    }
  }

  /// The row that is complete, if there is one.
  private func takeRow() throws(CSVError) -> CSVRow? {
    guard let row = parser.takeRow() else { return nil }
    guard !row.isTooLarge else {
      throw CSVError(line: row.line, .rowTooLarge(limit: maximumRowBytes))
    }
    return CSVRow(line: row.line, fields: row.fields)
  }

  /// Parses up to the end of a line, or of what was read.
  private func parseLine() throws(CSVError) {
    var end = chunk.firstIndex { $0.isLineEnd }.map { $0 + 1 }
    if let second = end, second < chunk.endIndex, chunk[second - 1] == UInt8(ascii: "\r"),
      chunk[second] == UInt8(ascii: "\n")
    {
      end = second + 1
    }
    let part = chunk[..<(end ?? chunk.endIndex)]
    chunk = chunk[part.endIndex...]
    if let problem = parser.parse(part, ofRowAt: rowLine) { throw fatal(problem, at: line) }
    parser.dropExcess(over: maximumRowBytes)
    let isRestOfEnd = isAfterCarriageReturn && part.elementsEqual("\n".utf8)
    if end != nil, !isRestOfEnd { line += 1 }
    isAfterCarriageReturn = part.last == UInt8(ascii: "\r")
    if parser.isBetweenRows { rowLine = line }
  }

  private func fill() throws(CSVError) {
    do throws(FileError) {
      chunk = try file.chunk(atMost: Self.chunkByteCount)[...]
    } catch {
      throw fatal(.file(error), at: line)
    }
    guard chunk.isEmpty else { return }
    isOver = true
    guard parser.finish(rowAt: rowLine) else { throw fatal(.unterminatedQuote, at: rowLine) }
  }

  private func fatal(_ problem: CSVError.Problem, at line: Int) -> CSVError {
    isOver = true
    return CSVError(line: line, problem)
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}

@available(*, unavailable)
extension CSVReader: Sendable {}
