public import Agreement
public import Files

/// Why ratings or partial summaries cannot be read, and where.
public struct RatingsError: Error, Sendable, Equatable {
  /// Where something is wrong.
  public let place: RatingsPlace
  /// What is wrong there.
  public let problem: Problem

  /// What can be wrong with ratings.
  public enum Problem: Error, Sendable, Equatable {
    /// The system refused.
    case file(FileError)
    /// The file is not a table, or a row has another number of fields than the first.
    case table(CSVError.Problem)
    /// The first row is wrong.
    case heading(HeadingProblem)
    /// A field is wrong; columns are counted from 1.
    case field(FieldProblem, column: Int)
    /// The level or the declared labels do not allow a label.
    case label(RatingError)
    /// A row cannot be true beside an earlier one.
    case unit(UnitProblem)
    /// There are more units than can be told apart.
    case tooManyUnits
    /// All units together are refused: there are more of them, or of their ratings, than add up.
    case total(RatingError)
    /// The level does not allow the declared labels.
    case order(RatingError)
    /// A partial summary is wrong.
    case partial(PartialProblem)
  }

  /// What is wrong and what to do, without the place.
  public var parts: ProblemParts { problem.parts }

  /// A stable name of what is wrong.
  public var code: String { problem.code }
}

extension RatingsError: CustomStringConvertible {
  /// Where and what is wrong, and what to do, in words.
  ///
  /// The user's text stands in it as it was given; make it visible before it reaches a terminal.
  public var description: String { "\(place): \(parts.sentence)" }
}

extension RatingsError.Problem {
  /// What is wrong and what to do.
  var parts: ProblemParts {
    switch self {
    case .file(let error): ProblemParts(error.description, "")
    case .table(let problem): ProblemParts(problem.cause, problem.remedy)
    case .heading(let problem): problem.parts
    case .field(let problem, let column): problem.parts(inColumn: column)
    case .label(let error), .total(let error), .order(let error): error.parts
    case .unit(let problem): problem.parts
    case .tooManyUnits:
      ProblemParts(
        "more units than can be told apart", "divide the input by units and use --partial")
    case .partial(let problem): problem.parts
    }
  }

  /// A stable name.
  var code: String {
    switch self {
    case .file: "file"
    case .table: "bad-table"
    case .heading(let problem): problem.code
    case .field(let problem, _): problem.code
    case .label: "bad-label"
    case .unit(let problem): problem.code
    case .tooManyUnits, .total: "too-many-units"
    case .order: "bad-order"
    case .partial(let problem): problem.code
    }
  }
}
