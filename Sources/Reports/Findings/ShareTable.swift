/// How statements divide by the values of a variable, or of a further key of entities.
public struct ShareTable: Sendable, Equatable {
  /// The statements with one value.
  public struct Row: Sendable, Equatable {
    /// The value; nil for statements without one, or for ``isRest``.
    public let value: String?
    /// What people read: the label's or entity's name where the codebook has one.
    public let name: String
    /// Whether the row stands for all values that are too rare for a row of their own.
    public let isRest: Bool
    /// Their share.
    public let share: Share
    /// Whether the row stands for statements on whose value there is no majority.
    public internal(set) var isTied = false
  }

  /// A name for programs, such as `voices-by-speaker`.
  public let section: String
  /// The variable, or the key of entities.
  public let variable: String
  /// The rows in the order of output: labels as in the codebook, names by how often they occur.
  public let rows: [Row]
  /// The number of all the statements.
  public let total: Int
  /// Whether ``variable`` is a key of the speakers, not a variable.
  public internal(set) var isByKey = false
}
