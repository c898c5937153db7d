/// Where those stand who speak on one target, where a stance is a number.
public struct StanceMeanTable: Sendable, Equatable {
  /// The statements of one row.
  public struct Row: Sendable, Equatable {
    /// What the row stands for.
    public let kind: CategoryKind
    /// The value; nil unless ``kind`` is one.
    public let value: String?
    /// What people read.
    public let name: String
    /// The statements.
    public let counted: Counted
    /// The statements with a number; the others have none given, or none with a majority.
    public let measured: Int
    /// The mean of the numbers; nil of none.
    public let mean: Double?
    /// The 95 % interval of the mean, from a bootstrap as for ``Share/interval``.
    public let interval: ClosedRange<Double>?
    /// The median of the numbers, of an even number the mean of the middle two; nil of none.
    public let median: Double?
  }

  /// The target; nil where it is none.
  public let target: String?
  /// What people read of the target.
  public let targetName: String
  /// What the target stands for; nil where the codebook asks for none.
  public let targetKind: CategoryKind?
  /// How many targets the table is of.
  public let targets: Int
  /// By what the rows are divided.
  public let division: StanceTable.Division
  /// The rows.
  public let rows: [Row]
}
