import Annotations

/// Reads what stands under the names of an export of statements.
struct FieldReader {
  private let fields: [String: ImportedField]

  init(_ fields: [String: ImportedField]) {
    self.fields = fields
  }

  /// A text.
  func text(_ name: String) throws(RowProblem) -> String? {
    switch fields[name] {
    case nil: return nil
    case .text(let text): return text
    case let field?: throw .illegal(name, field.words, expected: "a text")
    }
  }

  /// A whole number that is not negative.
  func number(_ name: String) throws(RowProblem) -> Int? {
    guard let words = fields[name]?.words else { return nil }
    guard let number = Int(words), number >= 0 else {
      throw .illegal(name, words, expected: "a whole number")
    }
    return number
  }

  /// Yes or no; spreadsheets write it in capitals.
  func truth(_ name: String) throws(RowProblem) -> Bool? {
    guard let words = fields[name]?.words else { return nil }
    switch words {
    case "true", "TRUE", "True": return true
    case "false", "FALSE", "False": return false
    default: throw .illegal(name, words, expected: "true or false")
    }
  }

  /// One of a few words.
  func oneOf<Value>(_ name: String, _ values: [String: Value]) throws(RowProblem) -> Value? {
    guard let words = fields[name]?.words else { return nil }
    guard let value = values[words] else {
      throw .illegal(name, words, expected: values.keys.sorted().joined(separator: ", "))
    }
    return value
  }

  /// The values of a statement, in the codebook's order.
  func statement(_ codebook: Codebook) throws(RowProblem) -> Statement {
    try refuseOthers(codebook)
    var statement = Statement()
    for variable in codebook.variables {
      guard let field = fields[StatementColumns.name(of: variable.id)] else { continue }
      do throws(CodingProblem) {
        statement[variable.id] = try codebook.value(words(field, of: variable), of: variable)
      } catch {
        throw .coding(error)
      }
    }
    return statement
  }

  /// A value as it is typed: labels of a set joined by commas.
  private func words(_ field: ImportedField, of variable: Variable) -> String {
    guard variable.scale == .set else { return field.words }
    switch field {
    case .list(let labels): return labels.joined(separator: ",")
    default:
      return String(
        String.UnicodeScalarView(field.words.unicodeScalars.map { $0 == "|" ? "," : $0 }))
    }
  }

  /// Values of variables that the codebook does not have would be lost.
  private func refuseOthers(_ codebook: Codebook) throws(RowProblem) {
    var unknown = Set(fields.keys).subtracting(StatementColumns.fixed)
    for variable in codebook.variables { unknown.remove(StatementColumns.name(of: variable.id)) }
    guard let first = unknown.min() else { return }
    let isList = first == StatementColumns.other
    let name = isList ? fields[first]?.words.split(separator: "=").first.map(String.init) : first
    throw .coding(
      .unknownVariable(name ?? first, candidates: codebook.variables.map(\.id)))
  }
}
