import Annotations
import JSON

/// What a layer file says otherwise of a unit than its history does.
struct UnitDifferences {
  /// Something that is not the same, in words.
  struct Difference: Equatable {
    var found: String
    var expected: String
  }

  /// What is not the same.
  private(set) var all: [Difference] = []
  private let number: Article.Unit.Number

  /// Compares a unit with itself.
  ///
  /// - Parameters:
  ///   - found: The unit as the file has it.
  ///   - expected: The unit as the history leads to it.
  ///   - withQuotes: Whether the quotation is compared, which is else held against the text.
  init(_ found: Layer.CodedUnit, _ expected: Layer.CodedUnit, withQuotes: Bool) {
    number = expected.number
    compare("has the number", "\(found.number)", "\(expected.number)")
    compare(found.coding, expected.coding)
    if found.otherVersions != expected.otherVersions {
      compare("has, as other versions,", words(found.otherVersions), words(expected.otherVersions))
    }
    compare("has the codebook version", "\(found.codebookVersion)", "\(expected.codebookVersion)")
    compare("has the revision", "\(found.revision)", "\(expected.revision)")
    compare("has the time", found.at, expected.at)
    if withQuotes { compare("quotes", found.quote, expected.quote) }
  }

  private mutating func compare(_ found: Coding, _ expected: Coding) {
    if found.statements != expected.statements
      || words(found.statements).isWritten(otherwiseThan: words(expected.statements))
    {
      compareStatements(found.statements, expected.statements)
    }
    compare("has the note", found.note ?? "none", expected.note ?? "none")
    compare("has the flag", "\(found.isFlagged)", "\(expected.isFlagged)")
    compare("was decided so:", words(found.decision), words(expected.decision))
    compare("has the unknown keys", words(found.unknown), words(expected.unknown))
  }

  /// Of as many statements only those that differ.
  private mutating func compareStatements(_ found: [Statement]?, _ expected: [Statement]?) {
    guard let found, let expected, found.count == expected.count else {
      return compare("has the statements", words(found), words(expected))
    }
    for (found, expected) in zip(found, expected) {
      compare("has", words(found), words(expected))
    }
  }

  private mutating func compare(_ what: String, _ found: String, _ expected: String) {
    guard found.isWritten(otherwiseThan: expected) else { return }
    all.append(Difference(found: "unit \(number) \(what) \(found)", expected: expected))
  }

  private func words(_ statements: [Statement]?) -> String {
    guard let statements else { return "uncoded" }
    return statements.isEmpty ? "none" : statements.map(words).joined(separator: "; ")
  }

  private func words(_ statement: Statement) -> String {
    statement.entries.map { "\($0.variable)=\($0.value)" }.joined(separator: " ")
  }

  private func words(_ versions: [Coding]) -> String { versions.map(json).joined(separator: " ") }

  private func words(_ decision: Decision?) -> String {
    var coding = Coding()
    coding.decision = decision
    return json(coding)
  }

  private func words(_ unknown: [UnknownKey]) -> String {
    unknown.map { "\($0.name): \($0.json)" }.joined(separator: ", ")
  }

  /// A coding as a file holds it.
  private func json(_ coding: Coding) -> String {
    var writer = JSONWriter(style: .compact)
    writer.write(coding)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension String {
  /// Whether it has other bytes: accents may be written in two ways, which are not the same in a file.
  func isWritten(otherwiseThan other: String) -> Bool { !utf8.elementsEqual(other.utf8) }
}
