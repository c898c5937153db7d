/// A statement that is taken for what a unit holds.
public struct SettledStatement: Sendable, Equatable {
  /// The statement, without the values on which there is no majority.
  public let statement: Statement
  /// The variables on whose value there is no majority, in the codebook's order.
  public let tied: [String]

  /// A statement.
  ///
  /// - Parameters:
  ///   - statement: The statement, without the values on which there is no majority.
  ///   - tied: The variables on whose value there is no majority.
  public init(_ statement: Statement, tied: [String] = []) {
    self.statement = statement
    self.tied = tied
  }
}
