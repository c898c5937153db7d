/// Why a table in text form cannot be read, and where.
public struct CSVError: Error, Sendable, Equatable {
  /// The line of the problem, from 1.
  public let line: Int
  /// What is wrong there.
  public let problem: Problem

  /// What can be wrong with a table.
  public enum Problem: Sendable, Equatable {
    /// The system refused.
    case file(FileError)
    /// A quote stands within a field that does not begin with one, or text follows a closing quote.
    case misplacedQuote
    /// The file ends within a quoted field that begins on this line or after it.
    case unterminatedQuote
    /// A row has more bytes than the limit.
    case rowTooLarge(limit: Int)
    /// A row has another number of fields than asked for.
    case fieldCount(Int, expected: Int)
  }

  /// Joins a place and what is wrong there.
  ///
  /// - Parameters:
  ///   - line: The line, from 1.
  ///   - problem: What is wrong there.
  public init(line: Int, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }
}

extension CSVError: CustomStringConvertible {
  /// What is wrong and what to do, in words, without the place.
  public var description: String {
    if case .file(let error) = problem { return error.description }
    return "\(problem.cause); \(problem.remedy)"
  }
}

extension CSVError.Problem {
  /// What is wrong, in words.
  public var cause: String {
    switch self {
    case .file(let error): error.description
    case .misplacedQuote: "a quote within a field, from where on rows cannot be told apart"
    case .unterminatedQuote: "a quoted field is never closed"
    case .rowTooLarge(let limit): "a row has more than \(limit) bytes"
    case .fieldCount(let count, let expected):
      "the row has \(count) fields where the first row has \(expected)"
    }
  }

  /// What to do, in words; empty where the words of the system's refusal say it.
  public var remedy: String {
    switch self {
    case .file: ""
    case .misplacedQuote: "put the field in quotes and double those within"
    case .unterminatedQuote: "close it with a quote"
    case .rowTooLarge: "split it"
    case .fieldCount: "add or remove fields, or put quotes around one with a separator in it"
    }
  }
}
