/// One way in which units of a table were rated, in names, and how many units were.
public struct RatingPattern: Sendable {
  /// One annotator's label.
  public struct NamedRating: Sendable {
    /// The annotator's name; empty where ``RatingPattern/hasAnnotators`` is false.
    public let annotator: String
    /// The label, in the spelling under which it is counted.
    public let label: String

    /// Puts a rating together.
    ///
    /// - Parameters:
    ///   - annotator: the annotator's name.
    ///   - label: the label.
    public init(annotator: String, label: String) {
      self.annotator = annotator
      self.label = label
    }
  }

  /// The ratings, ordered by the annotators' names; empty for units that nobody rated.
  public let ratings: [NamedRating]
  /// The number of units rated in this way in ``cluster``.
  public let units: Int
  /// The cluster that the units belong to, if they belong to one.
  public let cluster: String?
  /// The kept names of such units, of all clusters.
  public let names: [String]
  /// Whether it is known who gave which label; it is not in a table of a crowd.
  public let hasAnnotators: Bool

  /// Puts a pattern together.
  ///
  /// - Parameters:
  ///   - ratings: the ratings by annotator.
  ///   - units: the number of units rated in this way.
  ///   - cluster: the cluster that the units belong to.
  ///   - names: names of such units.
  public init(
    ratings: [NamedRating], units: Int = 1, cluster: String? = nil, names: [String] = []
  ) {
    self.init(
      ratings: ratings, units: units, cluster: cluster, names: names, hasAnnotators: true)
  }

  init(
    ratings: [NamedRating], units: Int, cluster: String?, names: [String], hasAnnotators: Bool
  ) {
    self.ratings = ratings
    self.units = units
    self.cluster = cluster
    self.names = names
    self.hasAnnotators = hasAnnotators
  }

  /// The same pattern with other names of units.
  ///
  /// - Parameter names: names of units that were rated in this way.
  /// - Returns: the pattern with these names alone.
  public func named(_ names: [String]) -> RatingPattern {
    RatingPattern(
      ratings: ratings, units: units, cluster: cluster, names: names,
      hasAnnotators: hasAnnotators)
  }
}
