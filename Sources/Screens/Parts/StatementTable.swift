/// Statements as rows, their variables as columns.
public struct StatementTable: Sendable, Equatable {
  /// The variables, in the codebook's order.
  public var variables: [String]
  /// The statements that are recorded, then the one being keyed, if any.
  public var rows: [Row]
  /// Whether every row can be reached; if not, the last rows are shown.
  ///
  /// Units beside the current one give way to the rows, and what still has no room can be scrolled.
  public var isScrollable = false
  /// The first row in sight, from 0; nil where those that stand out are.
  public var scrolled: Int?
  /// Whether the last row stays in sight below those that are scrolled.
  public var keepsLast = false

  /// A statement.
  public struct Row: Sendable, Equatable {
    /// What stands before it, such as its number, or `+` while it is keyed.
    public var label: String
    /// One for each variable; missing ones are empty.
    public var cells: [Cell]
    /// Whether it stands out, such as one that is being keyed.
    public var isPending: Bool
    /// What is said in place of values, such as `none`; nil for values.
    public var word: String?

    /// A row.
    ///
    /// - Parameters:
    ///   - label: What stands before it.
    ///   - cells: One for each variable.
    ///   - isPending: Whether it is being keyed.
    public init(label: String, cells: [Cell], isPending: Bool = false) {
      self.label = label
      self.cells = cells
      self.isPending = isPending
    }

    /// A row that has no values.
    ///
    /// - Parameters:
    ///   - label: What stands before it.
    ///   - word: What is said in place of values.
    public init(label: String, word: String) {
      self.init(label: label, cells: [])
      self.word = word
    }
  }

  /// A value of a statement.
  public enum Cell: Sendable, Equatable {
    /// Nothing is given, and nothing need be.
    case empty
    /// Given.
    case given(String)
    /// Taken from elsewhere (a default, an earlier statement) unless another is keyed; in parentheses.
    case taken(String)
    /// Being asked; `?`.
    case asked
    /// Still to be asked; `_`.
    case open
  }

  /// A table.
  ///
  /// - Parameters:
  ///   - variables: The variables, in the codebook's order.
  ///   - rows: The statements.
  public init(variables: [String], rows: [Row]) {
    self.variables = variables
    self.rows = rows
  }
}
