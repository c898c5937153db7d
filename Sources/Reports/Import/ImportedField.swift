public import JSON

/// What an exported statement has under one name, as it is read back.
public enum ImportedField: Sendable, Equatable {
  /// A text; every cell of a table is one.
  case text(String)
  /// A number, as it is written.
  case number(String)
  /// Yes or no.
  case truth(Bool)
  /// Several texts.
  case list([String])

  /// A value of JSON; nil for `null`.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - name: What it stands under.
  /// - Throws: ``RowProblem/illegal(_:_:expected:)`` if statements have no such values.
  public init?(_ value: JSONValue, named name: String) throws(RowProblem) {
    switch value {
    case .null: return nil
    case .string(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .bool(let truth): self = .truth(truth)
    case .object: throw .illegal(name, "{…}", expected: "a text, a number or a list of texts")
    case .array(let elements):
      var texts: [String] = []
      for element in elements {
        guard case .string(let text) = element else {
          throw .illegal(name, "[…]", expected: "a list of texts")
        }
        texts.append(text)
      }
      self = .list(texts)
    }
  }

  /// A cell of a table, as a spreadsheet has left it; nil if it is empty.
  ///
  /// - Parameter cell: The cell.
  public init?(cell: String) {
    guard !cell.isEmpty else { return nil }
    self = .text(SpreadsheetCell.restored(cell))
  }

  /// The value as it is written in a table.
  var words: String {
    switch self {
    case .text(let text), .number(let text): text
    case .truth(let truth): String(truth)
    case .list(let texts): texts.joined(separator: "|")
    }
  }
}
