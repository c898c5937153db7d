import Annotations

/// The names in exports of statements.
enum StatementColumns {
  static let before = [
    "article", "title", "published", "outlet", "unit", "start", "end", "quote", "annotator", "kind",
    "status", "version", "found", "statement",
  ]
  static let after = ["note", "flag", "codebook", "revision", "at"]
  /// Those that do not depend on the codebook, without ``other``.
  static let fixed = Set(before + after)
  /// What holds values of variables that the codebook does not have.
  static let other = "other"

  /// The name of a variable's column: its id, or `variable.<id>` if that would be another's name.
  static func name(of variable: String) -> String {
    let isTaken = fixed.contains(variable) || variable == other
    return isTaken || variable.utf8.starts(with: "variable.".utf8)
      ? "variable.\(variable)" : variable
  }
}
