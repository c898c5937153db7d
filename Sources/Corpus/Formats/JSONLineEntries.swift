import Files
import JSON

/// The articles of a file of JSON objects, one a line; empty lines are passed over.
final class JSONLineEntries: CollectionEntries {
  private let lines: LineReader
  private let mapping: FieldMapping
  private var record = 0
  private var isOver = false

  /// The most bytes of a line: 32 MiB, in which a text of 16 MiB finds room with its escapes.
  static let maximumByteCount = 32 << 20

  init(
    _ file: consuming InputFile, _ mapping: FieldMapping,
    maximumByteCount: Int = JSONLineEntries.maximumByteCount
  ) {
    lines = LineReader(file, maximumBytes: maximumByteCount)
    self.mapping = mapping
  }

  func next() throws(CollectionEntryError) -> CollectionEntry? {
    while !isOver, let line = try nextLine() {
      guard line.contains(where: { !$0.isBlank }) else { continue }
      record += 1
      do throws(CollectionProblem) {
        return try entry(line)
      } catch {
        throw CollectionEntryError(line: lines.lineNumber, problem: error)
      }
    }
    guard !isOver, record == 0 else { return nil }
    isOver = true
    throw CollectionEntryError(line: 1, problem: .empty)
  }

  private func nextLine() throws(CollectionEntryError) -> [UInt8]? {
    do throws(FileError) {
      return try lines.nextLine()
    } catch {
      if case .lineTooLong(let line, let limit) = error.problem {
        record += 1
        throw CollectionEntryError(line: line, problem: .lineTooLong(limit: limit))
      }
      isOver = true
      throw CollectionEntryError(line: lines.lineNumber + 1, problem: .file(error))
    }
  }

  private func entry(_ line: [UInt8]) throws(CollectionProblem) -> CollectionEntry {
    if record == 1, isArrayBeginning(line) {
      isOver = true
      throw .oneArray
    }
    let fields = try Self.fields(line)
    let values = FieldValues(mapping) { field in
      mapping.candidates(for: field).compactMap { name in
        fields.text(at: name, joinedBy: field == .text ? "\n\n" : ", ").map { (name, $0) }
      }
    }
    return try values.entry(record: record, line: lines.lineNumber)
  }

  private static func fields(_ line: [UInt8]) throws(CollectionProblem) -> JSONFields {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: line)
    } catch {
      throw .json(error)
    }
    guard case .object(let members) = value else { throw .noObject }
    return JSONFields(members)
  }

  /// Whether a file of one array begins with this line: `[` alone, or `[{` and so on.
  private func isArrayBeginning(_ line: [UInt8]) -> Bool {
    let marks = line.lazy.filter { !$0.isBlank }.prefix(2)
    return marks.elementsEqual("[".utf8) || marks.elementsEqual("[{".utf8)
  }
}

extension UInt8 {
  /// Whether the byte is white space in JSON.
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
}
