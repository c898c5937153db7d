public import Annotations

/// How often values occur among statements.
public struct Distribution: Sendable, Equatable {
  /// The statements of one value of the rows.
  public struct Row: Sendable, Equatable {
    /// The value; nil for statements without one.
    public let value: String?
    /// How many of the statements have each value of the columns; empty if there are none.
    public let counts: [Int]
    /// The number of the statements.
    public let total: Int
  }

  /// The counts of one annotator's statements, or of everybody's together.
  public struct Table: Sendable, Equatable {
    /// The annotator; nil for all annotators' statements, each counted.
    public let annotator: AnnotatorName?
    /// The values of the columns; nil for statements without one.
    public let columns: [String?]
    /// The values of the rows that occur.
    public let rows: [Row]

    /// The sum of all rows.
    public var total: Int { rows.reduce(0) { $0 + $1.total } }
  }

  /// A name for programs, such as `stance-by-source`.
  public let section: String
  /// The variable, or the key of entities, whose values are the rows.
  public let rowVariable: String
  /// The variable whose values are the columns, if there are columns.
  public let columnVariable: String?
  /// All annotators' statements together, then each annotator's, by name.
  public let tables: [Table]
}

/// A section that a report cannot have.
public struct MissingSection: Sendable, Equatable {
  /// The section's name for programs.
  public let section: String
  /// The variable that the codebook lacks.
  public let variable: String
}
