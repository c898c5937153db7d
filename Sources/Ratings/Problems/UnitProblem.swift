/// Why a row of ratings cannot be true beside the rows before it.
public enum UnitProblem: Sendable, Equatable {
  /// The annotator rated the unit in an earlier line too.
  case ratedTwice(unit: String, annotator: String, firstLine: Int?)
  /// The unit of a wide table has an earlier row.
  case rowTwice(unit: String, firstLine: Int?)
  /// The unit belonged to another cluster in an earlier line.
  case clusterDiffers(unit: String, first: String, second: String, firstLine: Int?)
  /// The unit came back although all its rows were promised to stand together.
  case returned(unit: String)
}

extension UnitProblem {
  /// What is wrong and what to do.
  var parts: ProblemParts {
    switch self {
    case .ratedTwice(let unit, let annotator, let firstLine):
      ProblemParts(
        "annotator '\(annotator)' rates unit '\(unit)' again\(Self.after(firstLine))",
        "remove one, or use --on-duplicate first or last")
    case .rowTwice(let unit, let firstLine):
      ProblemParts(
        "unit '\(unit)' has a second row\(Self.after(firstLine))",
        "remove one, or use --on-duplicate first or last")
    case .clusterDiffers(let unit, let first, let second, let firstLine):
      ProblemParts(
        "unit '\(unit)' belongs to '\(second)' here and to '\(first)'\(Self.in(firstLine))",
        "give a unit one cluster")
    case .returned(let unit):
      ProblemParts(
        "unit '\(unit)' comes back after other units",
        "sort the input by unit or leave --grouped out")
    }
  }

  /// A stable name.
  var code: String {
    switch self {
    case .ratedTwice, .rowTwice: "rated-twice"
    case .clusterDiffers: "cluster-differs"
    case .returned: "not-grouped"
    }
  }

  private static func after(_ line: Int?) -> String { line.map { " after line \($0)" } ?? "" }

  private static func `in`(_ line: Int?) -> String { line.map { " in line \($0)" } ?? " earlier" }
}
