import Files
import JSON
import Reports

/// Codings as lines of JSON; empty lines are passed over.
struct ImportedLines: ImportSource {
  /// The most bytes of a line.
  private static let maximumByteCount = 32 << 20

  private let lines: LineReader
  private var isOver = false

  /// Begins to read a file.
  init(_ file: consuming InputFile) {
    lines = LineReader(file, maximumBytes: Self.maximumByteCount)
  }

  mutating func next() throws(ImportLineError) -> ImportLine? {
    while !isOver, let line = try nextLine() {
      guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
      do throws(ImportProblem) {
        return ImportLine(number: lines.lineNumber, fields: try Self.fields(line))
      } catch {
        throw ImportLineError(line: lines.lineNumber, problem: error)
      }
    }
    return nil
  }

  private mutating func nextLine() throws(ImportLineError) -> [UInt8]? {
    do throws(FileError) {
      return try lines.nextLine()
    } catch {
      guard case .lineTooLong(let line, let limit) = error.problem else {
        isOver = true
        let problem = CSVError(line: lines.lineNumber + 1, .file(error))
        throw ImportLineError(line: problem.line, problem: .table(problem))
      }
      let problem = CSVError(line: line, .rowTooLarge(limit: limit))
      throw ImportLineError(line: line, problem: .table(problem))
    }
  }

  private static func fields(_ line: [UInt8]) throws(ImportProblem) -> [String: ImportedField] {
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(parsing: line) } catch { throw .json(error) }
    guard case .object(let members) = value else { throw .noObject }
    var fields: [String: ImportedField] = [:]
    for member in members {
      do throws(RowProblem) {
        fields[member.name] = try ImportedField(member.value, named: member.name)
      } catch {
        throw .row(error)
      }
    }
    return fields
  }
}
