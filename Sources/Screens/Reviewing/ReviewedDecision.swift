/// What was decided about a unit.
public struct ReviewedDecision: Sendable, Equatable {
  /// The statements, each with a cell for each variable.
  public var statements: [[StatementTable.Cell]]
  /// What is said in place of statements, such as `none`; empty while nothing is decided.
  public var word: String
  /// By whom and from what, such as `ada, picked:jon`; empty while nothing is decided.
  public var origin: String
  /// Why, where the reviewer said so.
  public var why: String?
  /// What the codebook must say more, where the reviewer said so.
  public var gap: String?

  /// A decision without a reason.
  ///
  /// - Parameters:
  ///   - statements: The statements.
  ///   - word: What is said where there are none.
  ///   - origin: By whom and from what.
  public init(statements: [[StatementTable.Cell]], word: String = "", origin: String = "") {
    self.statements = statements
    self.word = word
    self.origin = origin
  }

  /// Its rows in the table.
  var rows: [StatementTable.Row] {
    guard let first = statements.first else {
      return word.isEmpty ? [] : [StatementTable.Row(label: " * reference", word: word)]
    }
    return [StatementTable.Row(label: " * reference", cells: first)]
      + statements.dropFirst().map { StatementTable.Row(label: "", cells: $0) }
  }
}
