public import Annotations

/// One line of an export of statements, read back: a statement on a unit, a unit without one, or an
/// article that is closed.
public struct ImportedRow: Sendable, Equatable {
  /// What an annotator said of a unit.
  public enum Judgement: Sendable, Equatable {
    /// A statement, with its place among those of the unit if it is numbered.
    case statement(Statement, place: Int?)
    /// That there is none.
    case noStatement
    /// Nothing; there is a note or a flag only.
    case notJudged
  }

  /// The line, from 1.
  public let line: Int
  /// Whose coding of what.
  public let place: ImportedPlace
  /// Whether a person or a program coded, if that is said.
  public let kind: AnnotatorKind?
  /// How far the coding of the article has come, if that is said.
  public let state: Layer.Status.State?
  /// The unit's words, if they are given.
  public let quote: String?
  /// What was said of the unit.
  public let judgement: Judgement
  /// A remark for people; why the article is irrelevant, if the line is about the article.
  public let note: String?
  /// Whether the unit is marked to be looked at again.
  public let isFlagged: Bool

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - fields: What it has under each name; nothing where that is empty.
  ///   - line: The line, from 1.
  ///   - place: Whose coding of what, read before.
  ///   - codebook: What gives the values their meaning.
  /// - Throws: ``RowProblem`` if it cannot be taken in.
  public init(
    _ fields: [String: ImportedField], line: Int, place: ImportedPlace, codebook: Codebook
  ) throws(RowProblem) {
    self.line = line
    self.place = place
    let reader = FieldReader(fields)
    guard fields["version"] == nil else { throw .twoVersions }
    kind = try reader.oneOf("kind", ["person": .person, "program": .program])
    state = try reader.oneOf(
      "status", ["open": .open, "done": .done, "irrelevant": .irrelevant])
    quote = try reader.text("quote")
    note = try reader.text("note")
    isFlagged = try reader.truth("flag") ?? false
    judgement = try Self.judgement(reader, codebook)
    if place.unit == .article {
      guard judgement == .notJudged, !isFlagged, state != nil, state != .open else {
        throw .missing("unit")
      }
    } else if judgement == .notJudged, note == nil, !isFlagged {
      throw .saysNothing
    }
  }

  private static func judgement(_ reader: FieldReader, _ codebook: Codebook) throws(RowProblem)
    -> Judgement
  {
    let statement = try reader.statement(codebook)
    let isFound = try reader.truth("found")
    if statement.entries.isEmpty, isFound != true {
      return isFound == false ? .noStatement : .notJudged
    }
    guard isFound != false else { throw .valuesWithoutStatement }
    let missing = codebook.variables.filter { !$0.isOptional && statement[$0.id] == nil }
    guard missing.isEmpty else { throw .coding(.missing(missing.map(\.id))) }
    return .statement(statement, place: try reader.number("statement"))
  }
}

extension ImportedRow {
  /// The names that an export of statements may have.
  ///
  /// - Parameter codebook: What has the variables.
  /// - Returns: The names.
  public static func names(_ codebook: Codebook) -> Set<String> {
    Set(
      StatementColumns.before + StatementColumns.after + [StatementColumns.other]
        + codebook.variables.map { StatementColumns.name(of: $0.id) })
  }
}
