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
    switch problem {
    case .file(let error): error.description
    case .misplacedQuote:
      "a quote within a field, from where on rows cannot be told apart; "
        + "put the field in quotes and double those within"
    case .unterminatedQuote: "a quoted field is never closed; close it with a quote"
    case .rowTooLarge(let limit): "a row has more than \(limit) bytes; split it"
    }
  }
}
