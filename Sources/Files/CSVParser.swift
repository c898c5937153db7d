internal import CCSV
internal import Glibc

/// The library's parser and the rows that it has found.
///
/// A class because the library keeps the parser's address from its making to its end.
final class CSVParser {
  /// A row, perhaps not complete.
  struct Row {
    var line = 0
    /// The fields' bytes, end to end.
    var bytes: [UInt8] = []
    /// Where each field ends.
    var ends: [Int] = []
    var isTooLarge = false

    /// The bytes of the fields and of what ends each.
    var byteCount: Int { bytes.count + ends.count }

    /// The bytes of each field.
    var fields: [[UInt8]] {
      zip([0] + ends, ends).map { Array(bytes[$0..<$1]) }
    }
  }

  private let parser = UnsafeMutablePointer<csv_parser>.allocate(capacity: 1)
  private var current = Row()
  /// The row that is complete and was not taken yet.
  private var complete: Row?

  /// Makes a parser.
  ///
  /// - Parameter separator: The byte between fields.
  /// - Throws: ``FileError`` if there is no memory for it.
  init(separator: UInt8) throws(FileError) {
    let options = UInt8(CSV_STRICT | CSV_STRICT_FINI)
    guard csv_init(parser, options) == 0 else {
      parser.deallocate()
      throw FileError(.read, "table", .system(ENOMEM))
    }
    csv_set_delim(parser, separator)
    // White space beside a separator belongs to the field.
    csv_set_space_func(parser) { _ in 0 }
    csv_set_blk_size(parser, 1 << 16)
  }

  deinit {
    csv_free(parser)
    parser.deallocate()
  }

  /// Whether the next byte begins a row.
  var isBetweenRows: Bool { parser.pointee.pstate == 0 }

  /// Takes the next complete row out.
  func takeRow() -> Row? {
    defer { complete = nil }
    return complete
  }

  /// Parses bytes.
  ///
  /// - Parameters:
  ///   - bytes: At most one line, so that they complete one row at most.
  ///   - line: The line that the row begins on.
  /// - Returns: What is wrong; nil if nothing is.
  func parse(_ bytes: UnsafeRawBufferPointer, ofRowAt line: Int) -> CSVError.Problem? {
    current.line = line
    let count = csv_parse(
      parser, bytes.baseAddress, bytes.count, Self.takeField, Self.takeRow, context)
    guard count < bytes.count else { return nil }
    return csv_error(parser) == CSV_EPARSE
      ? .misplacedQuote : .file(FileError(.read, "table", .system(ENOMEM)))
  }

  /// Ends the last row.
  ///
  /// - Parameter line: The line that it begins on.
  /// - Returns: Whether it is not within quotes.
  func finish(rowAt line: Int) -> Bool {
    current.line = line
    return csv_fini(parser, Self.takeField, Self.takeRow, context) == 0
  }

  /// Forgets what a row has beyond a limit, and notes that it was too large.
  func dropExcess(over limit: Int) {
    guard current.byteCount + parser.pointee.entry_pos > limit else { return }
    current.isTooLarge = true
    current.bytes = []
    current.ends = []
    // The last byte may be a closing quote, which the library takes back at the field's end.
    parser.pointee.entry_pos = min(parser.pointee.entry_pos, 1)
  }

  private var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  private func take(field: UnsafeRawBufferPointer) {
    guard !current.isTooLarge else { return }
    current.bytes.append(contentsOf: field)
    current.ends.append(current.bytes.count)
  }

  private func endRow() {
    complete = current
    current = Row(line: current.line)
  }

  private static let takeField:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
      bytes, count, context in
      guard let context else { return }
      Unmanaged<CSVParser>.fromOpaque(context).takeUnretainedValue()
        .take(field: UnsafeRawBufferPointer(start: bytes, count: count))
    }

  private static let takeRow: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
    _, context in
    guard let context else { return }
    Unmanaged<CSVParser>.fromOpaque(context).takeUnretainedValue().endRow()
  }
}
