public import Agreement

/// Agreement on one question before and after something, such as a training.
public struct VariableComparison: Sendable {
  /// What was compared on one side.
  public struct Side: Sendable, Equatable {
    /// All units that somebody judged.
    public let total: Int
    /// The units with two ratings or more.
    public let used: Int
    /// Those who gave a rating, by name.
    public let annotators: [String]

    init(_ table: RatingTable) {
      let result = AgreementResult(of: table, interval: .none, influences: 0)
      total = result.units.total
      used = result.units.used
      annotators = result.annotators
    }
  }

  /// `found`, `relevant` or a variable's id; nil for ratings from elsewhere.
  public let variable: String?
  /// What a rating presupposes; nil for ratings from elsewhere.
  public let stage: RatedQuestion.Stage?
  /// What the labels mean to each other.
  public let level: MeasurementLevel
  /// What was compared before.
  public let before: Side
  /// What was compared after.
  public let after: Side
  /// The coefficients on both sides, and their differences.
  public let comparison: Comparison
  /// How intervals were found.
  public let interval: IntervalChoice

  init(before: RatingTable, after: RatingTable, interval: IntervalChoice) {
    variable = nil
    stage = nil
    level = before.level
    self.before = Side(before)
    self.after = Side(after)
    comparison = Comparison(before: before, after: after, interval: interval)
    self.interval = interval
  }

  /// Articles are drawn anew only if there are enough of them on both sides.
  init(before: AgreementTally, after: AgreementTally, interval: IntervalChoice) {
    let isByArticle = before.sampling == .clusters && after.sampling == .clusters
    self.interval = interval.resampling(isByArticle ? .clusters : .units)
    variable = before.question.name
    stage = before.question.stage
    level = before.question.level
    self.before = Side(before.table)
    self.after = Side(after.table)
    comparison = Comparison(before: before.table, after: after.table, interval: self.interval)
  }

  /// The difference in a coefficient, or nil if the sides do not both have it.
  func difference(in name: Coefficient.Name) -> Comparison.Difference? {
    comparison.differences.first { $0.name == name.text }
  }

  /// The difference in the alpha of the level, by which the whole is judged.
  public var leadingDifference: Comparison.Difference? {
    difference(in: .alpha(level))
  }
}
