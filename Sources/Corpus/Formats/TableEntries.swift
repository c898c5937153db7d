import Files

/// The articles of a table, one a row; the first row has the columns' names.
final class TableEntries: CollectionEntries {
  private let rows: CSVReader
  private let mapping: FieldMapping
  private let encoding: TextEncoding?
  /// The table's columns; nil before the heading row is read.
  private var columns: TableColumns?
  private var record = 0
  private var isOver = false

  /// Begins to read a table.
  ///
  /// - Parameters:
  ///   - rows: The table.
  ///   - mapping: The columns to look for.
  ///   - encoding: The table's encoding, if somebody names it; else each row is looked at as a file
  ///     is, so that memory does not grow with the table.
  init(_ rows: CSVReader, _ mapping: FieldMapping, _ encoding: TextEncoding?) {
    self.rows = rows
    self.mapping = mapping
    self.encoding = encoding
  }

  func next() throws(CollectionEntryError) -> CollectionEntry? {
    guard !isOver else { return nil }
    if columns == nil { columns = try heading() }
    guard let columns else { return nil }
    guard let row = try nextRow() else {
      isOver = true
      guard record == 0 else { return nil }
      throw CollectionEntryError(line: 1, problem: .empty)
    }
    record += 1
    do throws(CollectionProblem) {
      return try entry(row, columns)
    } catch {
      throw CollectionEntryError(line: row.line, problem: error)
    }
  }

  private func nextRow() throws(CollectionEntryError) -> CSVRow? {
    do throws(CSVError) {
      return try rows.nextRow()
    } catch {
      record += 1
      throw CollectionEntryError(line: error.line, problem: .table(error))
    }
  }

  /// Reads the heading row; what is wrong with it is wrong with the whole table.
  private func heading() throws(CollectionEntryError) -> TableColumns {
    isOver = true
    guard let row = try nextRow() else { throw CollectionEntryError(line: 1, problem: .empty) }
    do throws(CollectionProblem) {
      let columns = try TableColumns(decoded(row, encoding(of: row).encoding), mapping)
      isOver = false
      return columns
    } catch {
      throw CollectionEntryError(line: row.line, problem: error)
    }
  }

  private func entry(_ row: CSVRow, _ columns: TableColumns) throws(CollectionProblem)
    -> CollectionEntry
  {
    guard row.fields.count == columns.names.count else {
      throw .fieldCount(row.fields.count, expected: columns.names.count)
    }
    let (encoding, reason) = try encoding(of: row)
    let fields = try decoded(row, encoding)
    let values = FieldValues(mapping) { field in
      columns.places(of: field).map { (columns.names[$0], fields[$0]) }
    }
    var entry = try values.entry(record: record, line: row.line)
    (entry.encoding, entry.reason) = (encoding, reason)
    return entry
  }

  private func encoding(of row: CSVRow) throws(CollectionProblem)
    -> (encoding: TextEncoding, reason: EncodingReason)
  {
    if let encoding { return (encoding, .named) }
    do throws(DecodingProblem) {
      let guess = try EncodingGuess(of: Array(row.fields.joined(separator: [0x0A])))
      return (guess.encoding, guess.reason)
    } catch {
      throw .row(error)
    }
  }

  private func decoded(_ row: CSVRow, _ encoding: TextEncoding) throws(CollectionProblem)
    -> [String]
  {
    guard !encoding.isUTF16 else { throw .utf16 }
    var fields: [String] = []
    do throws(DecodingProblem) {
      for field in row.fields {
        fields.append(try TextDecoder.text(of: field, from: 0, in: encoding))
      }
    } catch {
      throw .row(error)
    }
    return fields
  }
}
