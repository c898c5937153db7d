/// What one annotator says of the unit that is reviewed.
public struct ReviewedJudgement: Sendable, Equatable {
  /// The annotator.
  public var annotator: String
  /// The key that picks it; empty for none.
  public var key: String
  /// The statements, each with a cell for each variable.
  public var statements: [[StatementTable.Cell]]
  /// What is said in place of statements, such as `none` or `uncoded`.
  public var word: String
  /// Whether Enter picks it.
  public var isChosen: Bool
  /// Whether it has changed since the decision.
  public var isStale: Bool

  /// A judgement that is neither chosen nor stale.
  ///
  /// - Parameters:
  ///   - annotator: The annotator.
  ///   - key: The key that picks it.
  ///   - statements: The statements.
  ///   - word: What is said where there are none.
  public init(
    _ annotator: String, key: String, statements: [[StatementTable.Cell]], word: String = ""
  ) {
    self.annotator = annotator
    self.key = key
    self.statements = statements
    self.word = word
    isChosen = false
    isStale = false
  }

  /// Its rows in the table.
  var rows: [StatementTable.Row] {
    let label = "\(isChosen ? ">" : " ")\(key) \(annotator)\(isStale ? "~" : "")"
    guard let first = statements.first else {
      return [StatementTable.Row(label: label, word: word)]
    }
    return [StatementTable.Row(label: label, cells: first, isPending: isChosen)]
      + statements.dropFirst().map { StatementTable.Row(label: "", cells: $0, isPending: isChosen) }
  }
}
