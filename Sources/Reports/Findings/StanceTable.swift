/// Where those stand who speak on one target, divided by what they are, or by time or outlet.
public struct StanceTable: Sendable, Equatable {
  /// By what the rows are divided.
  public enum Division: Sendable, Equatable {
    /// By the kind of actor.
    case source
    /// By speaker.
    case speaker
    /// By a further key of the entities.
    case key(String)
    /// By month of publication, `YYYY-MM`, ascending.
    case month
    /// By outlet.
    case outlet
  }

  /// A value of the stance.
  public struct Label: Sendable, Equatable {
    /// The label's id; empty for statements without a stance.
    public let id: String
    /// What people read.
    public let name: String
    /// On which side of the middle it lies: -1 for the first label of the order, 1 for the last;
    /// nil for a label outside the order, such as `unclear`.
    public let position: Double?
    /// Whether it stands for statements on whose stance there is no majority.
    public internal(set) var isTied = false
  }

  /// The statements of one row.
  public struct Row: Sendable, Equatable {
    /// The value; nil where there is none, such as an article without a date.
    public let value: String?
    /// What people read.
    public let name: String
    /// Whether the row stands for all values that are too rare for a row of their own.
    public let isRest: Bool
    /// The share of each of ``StanceTable/labels``, in their order.
    public let shares: [Share]
    /// The number of the row's statements.
    public let total: Int
    /// Whether the row stands for statements on whose value there is no majority.
    public internal(set) var isTied = false
  }

  /// The target; nil where the codebook asks for none, for statements without one, and for the rare
  /// ones together.
  public let target: String?
  /// What people read of the target.
  public let targetName: String
  /// By what the rows are divided.
  public let division: Division
  /// The values of the stance: the order, then those outside it.
  public let labels: [Label]
  /// The rows.
  public let rows: [Row]
  /// Whether the table is of statements on whose target there is no majority.
  public internal(set) var isTied = false
  /// What the target stands for; nil where the codebook asks for none.
  public internal(set) var targetKind: CategoryKind?
  /// How many targets the table is of: more than one where all that are too rare for tables of
  /// their own stand together.
  public internal(set) var targets = 1
}
