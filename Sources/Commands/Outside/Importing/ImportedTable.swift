import Annotations
import Files
import Reports

/// Codings as a table; the first row has the columns' names.
struct ImportedTable: ImportSource {
  private let rows: CSVReader
  private let codebook: Codebook
  private var columns: [String]?
  private var isOver = false

  /// Begins to read a file.
  init(_ file: consuming InputFile, _ codebook: Codebook) throws(FileError) {
    rows = try CSVReader(file)
    self.codebook = codebook
  }

  mutating func next() throws(ImportLineError) -> ImportLine? {
    guard !isOver else { return nil }
    if columns == nil { columns = try heading() }
    guard let columns, let row = try nextRow() else { return nil }
    guard row.fields.count == columns.count else {
      throw ImportLineError(
        line: row.line, problem: .fieldCount(row.fields.count, expected: columns.count))
    }
    var fields: [String: ImportedField] = [:]
    for (name, bytes) in zip(columns, row.fields) {
      fields[name] = ImportedField(cell: try Self.text(bytes, in: name, line: row.line))
    }
    return ImportLine(number: row.line, fields: fields)
  }

  private func nextRow() throws(ImportLineError) -> CSVRow? {
    do throws(CSVError) {
      return try rows.nextRow()
    } catch {
      throw ImportLineError(line: error.line, problem: .table(error))
    }
  }

  /// Reads the names of the columns; what is wrong with them is wrong with the whole table.
  private mutating func heading() throws(ImportLineError) -> [String]? {
    isOver = true
    guard let row = try nextRow() else { return nil }
    let known = ImportedRow.names(codebook)
    var absent = known
    var names: [String] = []
    // A row may have millions of fields; the first that is wrong ends it.
    for bytes in row.fields {
      let name = try Self.text(bytes, in: "the heading", line: row.line)
      guard absent.remove(name) != nil else {
        let problem: ImportProblem =
          known.contains(name) ? .duplicateColumn(name) : .unknownColumn(name)
        throw ImportLineError(line: row.line, problem: problem)
      }
      names.append(name)
    }
    for name in ["article", "unit"] where absent.contains(name) {
      throw ImportLineError(line: row.line, problem: .noColumn(name))
    }
    isOver = false
    return names
  }

  private static func text(_ bytes: [UInt8], in column: String, line: Int)
    throws(ImportLineError) -> String
  {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ImportLineError(line: line, problem: .encoding(column: column))
    }
    return text
  }
}
