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
  private let maximumRowBytes: Int
  private let parser: CSVParser
  private var buffer: CSVBuffer
  /// Where separators, line ends and quotes stand in the buffer, if that was looked for.
  private var marks = CSVMarks()
  private var hasMarks = false
  private var rows = CSVRowPlaces()
  /// A row that the library has read, for those who take blocks of rows.
  private var single = CSVSingleRow()
  /// The line that the next byte is on.
  private var line = 1
  /// Whether the last byte parsed was a carriage return, which a line feed may belong to.
  private var isAfterCarriageReturn = false
  /// The line that the next row begins on.
  private var rowLine = 1
  private var isOver = false

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
    var buffer = CSVBuffer(file)
    var firstLine = CSVFirstLine()
    while !firstLine.isComplete {
      let known = buffer.end
      guard try buffer.fill() else { break }
      firstLine.take(buffer.bytes[known..<buffer.end])
    }
    if buffer.rest.starts(with: [0xEF, 0xBB, 0xBF]) { buffer.take(3) }
    let used = separator ?? firstLine.separator
    self.separator = used
    self.maximumRowBytes = maximumRowBytes
    parser = try CSVParser(separator: used.rawValue)
    isOver = buffer.isEmpty
    self.buffer = buffer
  }

  /// The next row.
  ///
  /// - Returns: The row, or nil at the end.
  /// - Throws: ``CSVError``. After ``CSVError/Problem/rowTooLarge(limit:)`` the row has been passed
  ///   over and reading may go on; after any other error the next call gives nil, because it cannot
  ///   be known where the next row begins.
  public func nextRow() throws(CSVError) -> CSVRow? {
    guard let row = try nextParsedRow() else { return nil }
    return CSVRow(line: row.line, fields: row.fields)
  }

  /// The next row by the library.
  private func nextParsedRow() throws(CSVError) -> CSVParser.Row? {
    while true {
      if let row = parser.takeRow() {
        guard !row.isTooLarge, row.byteCount <= maximumRowBytes else {
          throw CSVError(line: row.line, .rowTooLarge(limit: maximumRowBytes))
        }
        return row
      }
      if isOver { return nil }
      if buffer.isEmpty { try refill() } else { try parseLine() }
    }
  }

  /// Parses up to the end of a line, or of what was read.
  private func parseLine() throws(CSVError) {
    let rest = buffer.rest
    var end = rest.firstIndex { $0.isLineEnd }.map { $0 + 1 }
    if let second = end, second < rest.count, rest[second - 1] == UInt8(ascii: "\r"),
      rest[second] == UInt8(ascii: "\n")
    {
      end = second + 1
    }
    let part = UnsafeRawBufferPointer(rebasing: rest[..<(end ?? rest.count)])
    defer { buffer.take(part.count) }
    if let problem = parser.parse(part, ofRowAt: rowLine) { throw fatal(problem, at: line) }
    parser.dropExcess(over: maximumRowBytes)
    let isRestOfEnd = isAfterCarriageReturn && part.elementsEqual("\n".utf8)
    if end != nil, !isRestOfEnd { line += 1 }
    isAfterCarriageReturn = part.last == UInt8(ascii: "\r")
    if parser.isBetweenRows { rowLine = line }
  }

  private func refill() throws(CSVError) {
    guard try !fill() else { return }
    isOver = true
    guard parser.finish(rowAt: rowLine) else { throw fatal(.unterminatedQuote, at: rowLine) }
  }

  /// Reads more and forgets what was found in the buffer before.
  private func fill() throws(CSVError) -> Bool {
    hasMarks = false
    do throws(FileError) { return try buffer.fill() } catch { throw fatal(.file(error), at: line) }
  }

  private func fatal(_ problem: CSVError.Problem, at line: Int) -> CSVError {
    isOver = true
    return CSVError(line: line, problem)
  }
}

// Blocks of rows.
extension CSVReader {
  /// The next rows, many of them if none has quotes or line ends within its fields.
  ///
  /// This and ``nextRow()`` may take turns; the same rows come out.
  ///
  /// - Parameter width: The number of fields of each row.
  /// - Returns: The rows, which ``withFields(of:_:)`` shows until the next call; nil at the end.
  /// - Throws: ``CSVError`` as ``nextRow()`` does, and
  ///   ``CSVError/Problem/fieldCount(_:expected:)`` for a row with another number of fields, after
  ///   which reading may go on.
  public func nextBlock(ofWidth width: Int) throws(CSVError) -> CSVBlock? {
    let shape = CSVShape(separator: separator.rawValue, width: width)
    // A row of a block can be as large as the buffer.
    guard maximumRowBytes >= CSVBuffer.byteCount else { return try nextSingleRow(shape) }
    while true {
      if !hasMarks {
        marks.find(in: buffer.bytes, buffer.start..<buffer.end, separator: shape.separator)
        hasMarks = true
      }
      marks.pass(to: buffer.start)
      let end = rows.find(in: buffer.bytes, marks.rest, from: buffer.start, shape)
      if rows.rowCount > 0 { return takeRows() }
      if end == .isIncomplete, try fill() { continue }
      return try nextSingleRow(shape)
    }
  }

  /// Shows the fields of a block of rows.
  ///
  /// - Parameters:
  ///   - block: The block that ``nextBlock(ofWidth:)`` gave last.
  ///   - body: Takes bytes and the places in them where each field begins and ends, row by row.
  ///     Behind the last field there are 64 bytes or more that mean nothing.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  public func withFields<Value, Failure: Error>(
    of block: CSVBlock,
    _ body: (_ bytes: Span<UInt8>, _ places: Span<UInt32>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard block.isSingle else {
      return try body(buffer.bytes.bindMemory(to: UInt8.self).span, rows.fields.span)
    }
    let row = single
    return try body(row.bytes.span, row.places.span)
  }

  private func takeRows() -> CSVBlock {
    let block = CSVBlock(line: line, rowCount: rows.rowCount, isPlain: marks.isPlain)
    buffer.take(rows.end - buffer.start)
    marks.pass(rows.markCount)
    line += rows.rowCount
    rowLine = line
    isAfterCarriageReturn = false
    return block
  }

  private func nextSingleRow(_ shape: CSVShape) throws(CSVError) -> CSVBlock? {
    guard let row = try nextParsedRow() else { return nil }
    guard row.ends.count == shape.width else {
      throw CSVError(line: row.line, .fieldCount(row.ends.count, expected: shape.width))
    }
    single = CSVSingleRow(row)
    return CSVBlock(line: row.line, rowCount: 1, isPlain: false, isSingle: true)
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}

@available(*, unavailable)
extension CSVReader: Sendable {}
