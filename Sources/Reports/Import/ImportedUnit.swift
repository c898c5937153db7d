public import Annotations

/// All lines of an export on one unit of one annotator.
public struct ImportedUnit: Sendable {
  /// The lines, in their order; never empty.
  public let rows: [ImportedRow]
  /// What they come to.
  public let coding: Coding

  /// Puts the lines on a unit together.
  ///
  /// - Parameter rows: The lines, at least one, all of the same place.
  /// - Throws: ``Failure`` if they contradict each other.
  public init(_ rows: [ImportedRow]) throws(Failure) {
    self.rows = rows
    var coding = Coding(note: rows.first?.note, isFlagged: rows.first?.isFlagged ?? false)
    for (first, row) in zip(rows, rows.dropFirst()) {
      if let name = Self.difference(first, row) {
        throw Failure(line: row.line, problem: .differs(name, fromLine: first.line))
      }
    }
    coding.statements = try Self.statements(rows)
    self.coding = coding
  }

  /// Why lines do not go together.
  public struct Failure: Error {
    /// The line that does not go with one before.
    public let line: Int
    /// Why it does not.
    public let problem: RowProblem
  }

  /// The name of what two lines of a unit have to have in common and do not.
  private static func difference(_ first: ImportedRow, _ second: ImportedRow) -> String? {
    if first.quote != second.quote { return "quote" }
    if first.note != second.note { return "note" }
    if first.isFlagged != second.isFlagged { return "flag" }
    if first.state != second.state { return "status" }
    return nil
  }

  /// The statements in their order, each once.
  private static func statements(_ rows: [ImportedRow]) throws(Failure) -> [Statement]? {
    var found: [(place: Int, statement: Statement)] = []
    var lines: [Int: Int] = [:]
    for (index, row) in rows.enumerated() {
      guard case .statement(let statement, let number) = row.judgement else {
        guard rows.count == 1 else {
          let other = rows[index == 0 ? 1 : index - 1].line
          throw Failure(
            line: max(row.line, other), problem: .repeats(line: min(row.line, other)))
        }
        return row.judgement == .noStatement ? [] : nil
      }
      let place = number ?? index + 1
      if let earlier = lines.updateValue(row.line, forKey: place) {
        throw Failure(line: row.line, problem: .repeats(line: earlier))
      }
      found.append((place, statement))
    }
    return found.sorted { $0.place < $1.place }.map(\.statement)
  }
}
