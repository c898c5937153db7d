import Annotations

/// The names in exports of statements.
enum StatementColumns {
  static let before = [
    "article", "title", "published", "outlet", "unit", "start", "end", "quote", "annotator", "kind",
    "status", "version", "found", "statement",
  ]
  static let after = ["note", "flag", "codebook", "revision", "at"]

  /// The name of a variable's column: its id, or `variable.<id>` if that would be another's name.
  static func name(of variable: String) -> String {
    (before + after).contains(variable) ? "variable.\(variable)" : variable
  }
}
