/// What can be wrong with a field of a table of ratings.
public enum FieldProblem: Sendable, Equatable {
  /// The bytes are not UTF-8; the name is the column's, if it is known.
  case notUnicode(name: String?)
  /// A byte is NUL; the name is the column's, if it is known.
  case nulByte(name: String?)
  /// No unit is named.
  case noUnit
  /// No annotator is named.
  case noAnnotator
  /// No cluster is named.
  case noCluster

  /// What is wrong and what to do.
  func parts(inColumn column: Int) -> ProblemParts {
    switch self {
    case .notUnicode(let name):
      ProblemParts("\(Self.field(column, name)) is not UTF-8", "convert the file to UTF-8")
    case .nulByte(let name):
      ProblemParts(
        "\(Self.field(column, name)) has a NUL byte", "save the file as text in UTF-8")
    case .noUnit: ProblemParts("column \(column) names no unit", "fill it in or remove the row")
    case .noAnnotator:
      ProblemParts("column \(column) names no annotator", "fill it in or remove it")
    case .noCluster:
      ProblemParts("column \(column) names no cluster", "fill it in or leave --cluster out")
    }
  }

  /// A stable name.
  var code: String {
    switch self {
    case .notUnicode: "not-unicode"
    case .nulByte: "nul-byte"
    case .noUnit, .noAnnotator, .noCluster: "empty-name"
    }
  }

  private static func field(_ column: Int, _ name: String?) -> String {
    name.map { "column \(column) ('\($0)')" } ?? "column \(column)"
  }
}
