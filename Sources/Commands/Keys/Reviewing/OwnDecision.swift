import Annotations

/// A decision of one's own: the words of each statement, of which further ones copy.
struct OwnDecision: Sendable, Equatable {
  /// The unit.
  var unit: Article.Unit.Number
  /// What was keyed of each statement; empty for a unit without one.
  var statements: [String]

  /// The line of the language that takes it.
  var line: String {
    "decide \(unit) \(statements.isEmpty ? "none" : statements.joined(separator: " + "))"
  }
}
