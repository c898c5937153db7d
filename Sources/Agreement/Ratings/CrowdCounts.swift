/// What a table of a crowd knows, in numbers: places in the lists of names that come with them.
///
/// Equal tables give equal counts, in one order.
public struct CrowdCounts: Sendable {
  /// A way in which units were rated, whoever gave which label.
  public struct Row: Sendable {
    /// The labels that were given, in their order, each with a count above zero.
    public let labels: [LabelCount]
    /// The kept names of units rated so.
    public let names: [String]

    /// Puts a row together.
    ///
    /// - Parameters:
    ///   - labels: the labels that were given, in their order; none for units that nobody rated.
    ///   - names: names of such units.
    public init(labels: [LabelCount], names: [String] = []) {
      self.labels = labels
      self.names = names
    }
  }

  /// The number of units of a row in a cluster.
  public struct RowUnits: Sendable, Equatable {
    /// The row.
    public let row: Int
    /// The cluster, if the units belong to one.
    public let cluster: Int?
    /// How many units there are, above zero.
    public let units: Int

    /// Puts a number of units together.
    ///
    /// - Parameters:
    ///   - row: the place of the row.
    ///   - cluster: the place of the cluster, if the units belong to one.
    ///   - units: how many units there are.
    public init(row: Int, cluster: Int?, units: Int) {
      self.row = row
      self.cluster = cluster
      self.units = units
    }
  }

  /// To how many units of a row an annotator gave a label.
  public struct Given: Sendable, Equatable {
    /// The annotator.
    public let annotator: Int
    /// The label.
    public let label: Int
    /// The row.
    public let row: Int
    /// How many units there are, above zero.
    public let units: Int

    /// Puts a number of units together.
    ///
    /// - Parameters:
    ///   - annotator: the place of the annotator.
    ///   - label: the place of the label.
    ///   - row: the place of the row.
    ///   - units: how many units there are.
    public init(annotator: Int, label: Int, row: Int, units: Int) {
      self.annotator = annotator
      self.label = label
      self.row = row
      self.units = units
    }
  }

  /// To how many units one annotator gave a label and another one the same or another label.
  public struct Met: Sendable, Equatable {
    private let one: Rating
    private let other: Rating
    /// The one annotator, who comes before the other.
    public var first: Int { one.annotator.number }
    /// The other annotator.
    public var second: Int { other.annotator.number }
    /// The label of the first annotator.
    public var firstLabel: Int { one.label.number }
    /// The label of the second annotator.
    public var secondLabel: Int { other.label.number }
    /// How many units there are, above zero.
    public let units: Int

    /// Puts a number of units together; nil for a place below zero, or above all that a table gives.
    ///
    /// - Parameters:
    ///   - annotators: the places of the two annotators.
    ///   - labels: the places of the labels that each of them gave.
    ///   - units: how many units there are.
    public init?(annotators: (Int, Int), labels: (Int, Int), units: Int) {
      let numbers = [annotators.0, annotators.1, labels.0, labels.1]
      guard numbers.allSatisfy({ UInt32(exactly: $0) != nil }) else { return nil }
      self.init(
        Rating(numbers: annotators.0, labels.0), Rating(numbers: annotators.1, labels.1),
        units: units)
    }

    init(_ one: Rating, _ other: Rating, units: Int) {
      self.one = one
      self.other = other
      self.units = units
    }
  }

  /// The names of the annotators.
  public var annotators: [String] = []
  /// The labels in their order, declared ones that nobody gave among them.
  public var labels: [String] = []
  /// The names of the clusters.
  public var clusters: [String] = []
  /// The distinct ways in which units were rated.
  public var rows: [Row] = []
  /// The units of each row in each cluster.
  public var units: [RowUnits] = []
  /// What each annotator gave to units of which row.
  public var given: [Given] = []
  /// What pairs of annotators gave to units that both rated; empty where that is too much to keep.
  public var met: [Met] = []

  /// Counts of nothing; ``RatingTable/add(_:)-(CrowdCounts)`` checks what they are filled with.
  public init() {}
}
