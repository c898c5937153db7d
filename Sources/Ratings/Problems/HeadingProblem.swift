/// What can be wrong with the first row of a table of ratings.
public enum HeadingProblem: Sendable, Equatable {
  /// What a column is for.
  public enum Role: String, Sendable {
    /// The unit that is rated.
    case unit
    /// Who rated it.
    case annotator
    /// The label that was given.
    case value
    /// What the unit belongs to.
    case cluster
  }

  /// There is none.
  case emptyFile
  /// A column that is needed is not there.
  case noColumn(Role, name: String, columns: [String])
  /// A column is there twice.
  case columnTwice(String)
  /// A wide table has no column for an annotator.
  case noAnnotators(columns: [String])
}

extension HeadingProblem {
  /// What is wrong and what to do.
  var parts: ProblemParts {
    switch self {
    case .emptyFile:
      ProblemParts("there is nothing in it", "give a table whose first row names the columns")
    case .noColumn(let role, let name, let columns):
      ProblemParts(
        "no column '\(name)' for the \(role) among \(Self.list(columns))",
        role == .cluster ? "name one with --cluster" : "name yours with --columns \(role)=NAME")
    case .columnTwice(let name):
      ProblemParts("two columns are called '\(name)'", "rename one")
    case .noAnnotators(let columns):
      ProblemParts(
        "no column for an annotator among \(Self.list(columns))",
        "with --wide, give a column for each annotator")
    }
  }

  /// A stable name.
  var code: String {
    switch self {
    case .emptyFile: "empty-file"
    case .noColumn, .noAnnotators: "no-column"
    case .columnTwice: "column-twice"
    }
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
    return names.count > 20 ? "\(shown) and \(names.count - 20) more" : shown
  }
}
