/// What agreement would be if annotators settled the units that pull it down most.
///
/// The units are those on which ratings differ and without which the leading alpha is higher, in the
/// order of how much higher it is, equal ones in the order of their labels' counts; last come those
/// without which alpha does not exist. A unit is settled on the label that most of its ratings have,
/// all of them then having it; of labels given equally often, on the one that comes first in the
/// order of labels. One after whose settling alpha would not exist is passed over. Every value is
/// exact.
public struct Settlement: Sendable {
  /// One unit that is settled after those before it.
  public struct Step: Sendable {
    /// How the unit was rated; of many units rated alike, any one.
    public let pattern: RatingPattern
    /// The name of the unit, if it is among the names that the table kept.
    public let unit: String?
    /// The label on which the unit is settled.
    public let label: String
    /// The coefficient without this unit minus the coefficient as it is; nil if it does not exist
    /// then.
    public let delta: Double?
    /// The coefficient once this unit and those before it are settled.
    public let value: Double
  }

  /// The name of the coefficient: the alpha of the table's level.
  public let coefficient: String
  /// The coefficient as it is.
  public let before: Double
  /// The units to settle, in this order.
  public let steps: [Step]

  /// The coefficient once all the units are settled.
  public var after: Double { steps.last?.value ?? before }

  /// Looks for the units that are worth settling.
  ///
  /// There is none where the coefficient does not exist, where no unit pulls it down, or where units
  /// differ in more than 10,000 ways (``AgreementLimit/manyRows``).
  ///
  /// - Parameters:
  ///   - table: the ratings.
  ///   - limit: how many units to settle at most; fewer are where no other pulls it down.
  public init?(of table: RatingTable, units limit: Int = 12) {
    let study = Study(table)
    guard var search = SettlementSearch(study) else { return nil }
    var left = study.patterns.map(\.units)
    var steps: [Step] = []
    coefficient = search.coefficient
    before = search.value
    while steps.count < limit, let settled = search.settleNext(),
      let pattern = study.patterns.indices.first(where: {
        study.patterns[$0].row == settled.row && left[$0] > 0
      })
    {
      steps.append(Step(settled, pattern, left: left[pattern], in: study))
      left[pattern] -= 1
    }
    guard !steps.isEmpty else { return nil }
    self.steps = steps
  }
}

extension Settlement.Step {
  fileprivate init(
    _ settled: SettlementSearch.Settled, _ number: Int, left: Int, in study: Study
  ) {
    let rated = study.patterns[number]
    let taken = rated.units - left
    pattern = study.named(number, units: rated.units, cluster: nil)
    unit = taken < rated.names.count ? rated.names[taken].text : nil
    label = study.labels[settled.label]
    delta = settled.delta
    value = settled.value
  }
}
